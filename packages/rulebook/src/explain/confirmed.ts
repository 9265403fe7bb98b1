import { RECORD_STATUS } from '@liangma/contracts'
import type { RecordStatus } from '@liangma/contracts'
import type { ItemRow } from '../sql/items.ts'
import type { ReasonCode } from './reasons.ts'

export function isConfirmed(row: ItemRow): boolean {
  return row.status === RECORD_STATUS.confirmed
}

const STATUS_REASONS: Record<RecordStatus, ReasonCode | null> = {
  lead: 'lead',
  confirmed: null,
  unfounded: 'unfounded',
  annulled: 'annulled',
  withdrawn: 'withdrawn',
}

/** Why a record of this status never counts; null where it is confirmed. */
export function statusReason(row: ItemRow): ReasonCode | null {
  const names = Object.keys(RECORD_STATUS) as RecordStatus[]
  const status = names.find((name) => RECORD_STATUS[name] === row.status)
  return status === undefined ? 'withdrawn' : STATUS_REASONS[status]
}
