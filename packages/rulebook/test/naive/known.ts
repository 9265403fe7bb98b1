import type { CreditRecord } from '@liangma/contracts'
import { findingRow, keyOf } from './charges.ts'
import { belongsToInspection } from './inspections.ts'
import type { Model } from './model.ts'

/** Section 4: a record that the rulebook does not know stops the run and is named. */
export function refuseUnknown(model: Model, record: CreditRecord): void {
  if (!isKnown(model, record)) throw new Error(`unknown to the rulebook: ${keyOf(record)}`)
}

function isKnown(model: Model, record: CreditRecord): boolean {
  const { term } = record
  switch (term.kind) {
    case 'case': {
      const severity = model.statutory.some((row) => row.severity === term.severity)
      return severity && (term.mark === null || model.vetoes.some((row) => row.mark === term.mark))
    }
    case 'finding':
      return isKnownFinding(model, term.code, term.tier) && isComplete(model, record)
    case 'listing':
      return [...model.statutory, ...model.vetoes].some((row) => row.list === term.list)
    case 'metric':
      return model.indicators.some(
        (row) => row.code === term.code && row.shape === 'rate' && row.source === 'metric',
      )
    case 'bonus':
      return model.bonuses.some((row) => row.code === term.code)
    default:
      return true
  }
}

function isKnownFinding(model: Model, code: string, tier: string | null): boolean {
  const row = findingRow(model, code)
  if (row === undefined) {
    const signs = [...model.vetoes, ...(model.states ?? [])]
    return signs.some((sign) => sign.from === 'finding' && sign.indicator === code)
  }
  if (!('tiers' in row) || row.tiers === undefined) return true
  return tier !== null && Object.hasOwn(row.tiers, tier)
}

/** Whether a finding brings what the rulebook takes from it: its points, its inspection. */
function isComplete(model: Model, record: CreditRecord): boolean {
  const code = record.term.kind === 'finding' ? record.term.code : ''
  const points = findingRow(model, code)?.points
  if (belongsToInspection(model, record) && record.inspection === null) return false
  if (points === undefined || typeof points === 'number') return true
  if (record.points === null || record.points < 0) return false
  return points === 'fromRecord' || points.fromRecord.includes(record.points)
}
