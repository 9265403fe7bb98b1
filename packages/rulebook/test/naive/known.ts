import type { CreditRecord } from '@liangma/contracts'
import { findingRow, keyOf } from './charges.ts'
import type { Model } from './model.ts'

/** Section 4: a record that the rulebook does not know stops the run and is named. */
export function refuseUnknown(model: Model, record: CreditRecord): void {
  if (!isKnown(model, record)) throw new Error(`unknown to the rulebook: ${keyOf(record)}`)
}

function isKnown(model: Model, { term }: CreditRecord): boolean {
  switch (term.kind) {
    case 'case': {
      const severity = model.statutory.some((row) => row.severity === term.severity)
      return severity && (term.mark === null || model.vetoes.some((row) => row.mark === term.mark))
    }
    case 'finding':
      return isKnownFinding(model, term.code, term.tier)
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
  if (row === undefined) return model.vetoes.some((veto) => veto.indicator === code)
  if (!('tiers' in row) || row.tiers === undefined) return true
  return tier !== null && Object.hasOwn(row.tiers, tier)
}
