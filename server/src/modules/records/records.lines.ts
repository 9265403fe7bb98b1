import { hash } from 'node:crypto'
import type { CreditRecord } from '@liangma/contracts'
import { RECORD_STATUS } from '@liangma/contracts'
import { copyText } from '../../platform/database/index.ts'

/** The columns of a record in the order in which `recordLine` writes them. */
export const RECORD_COLUMNS = [
  'source',
  'source_id',
  'subject_id',
  'platform_id',
  'term',
  'status',
  'occurred_day',
  'cured_day',
  'repaired_day',
  'ended_day',
  'deadline_day',
  'event_key',
  'points',
  'k',
  'n',
  'lower_millionths',
  'upper_millionths',
  'amount_cents',
  'inspection',
  'attributes',
] as const

/** One record as a line of COPY text, in the order of `RECORD_COLUMNS`; `term` is its integer. */
export function recordLine(record: CreditRecord, term: number): string {
  return (
    `${copyText(record.source)}\t${copyText(record.sourceId)}\t${record.subjectId}\t` +
    `${copyText(record.platformId)}\t${term}\t${RECORD_STATUS[record.status]}\t${record.occurred}\t` +
    `${record.cured}\t${record.repaired}\t${record.ended}\t${record.deadline}\t` +
    `${copyText(record.eventKey)}\t${copyText(record.points)}\t${copyText(record.k)}\t` +
    `${copyText(record.n)}\t${copyText(record.lower)}\t${copyText(record.upper)}\t` +
    `${copyText(record.amountCents)}\t${copyText(record.inspection)}\t` +
    `${attributesText(record.attributes)}`
  )
}

/** SHA-256 (hex) of what a record says: equal digests mean that nothing changed. */
export function digestOf(line: string): string {
  return hash('sha256', line, 'hex')
}

function attributesText(attributes: Record<string, string>): string {
  for (const _ in attributes) return copyText(JSON.stringify(attributes))
  return '\\N'
}
