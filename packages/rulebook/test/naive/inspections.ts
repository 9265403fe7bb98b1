import type { CreditRecord, Day } from '@liangma/contracts'
import { comesBefore } from './code-points.ts'
import type { Model } from './model.ts'

/** Whether some row or sign of the rulebook asks for the inspection of such a record. */
export function belongsToInspection(model: Model, { term }: CreditRecord): boolean {
  if (term.kind !== 'finding') return false
  const { code } = term
  const rows = [...model.indicators, ...model.statutory].filter((row) => row.code === code)
  const signs = [...model.vetoes, ...model.ceilings, ...(model.states ?? [])].filter(
    (sign) => sign.from === 'finding' && sign.indicator === code,
  )
  return [...rows, ...signs].some((row) => 'validity' in row && row.validity === 'latestInspection')
}

/** The inspections of one subject that have begun by the day, oldest first. */
export function inspectionsBy(model: Model, records: CreditRecord[], day: Day): string[] {
  const begun = new Map<string, Day>()
  for (const record of records) {
    const { inspection, occurred, status } = record
    if (inspection === null || status !== 'confirmed' || occurred > day) continue
    if (!belongsToInspection(model, record)) continue
    begun.set(inspection, Math.min(occurred, begun.get(inspection) ?? occurred))
  }
  return [...begun]
    .toSorted(([one, since], [other, then]) => since - then || (comesBefore(one, other) ? -1 : 1))
    .map(([id]) => id)
}
