import type { Day } from '@liangma/contracts'
import type { ExplainedItem } from '@liangma/rulebook'

export type PathAction = 'cure' | 'repair' | 'delist' | 'file'

/** What a person can do to end a record before its term, and from when. */
export interface ItemRemedy {
  action: PathAction
  /** Earliest lawful day. */
  earliest: Day
  /** First day on which the record no longer counts. */
  freeFrom: Day
}

/** Undefined where nothing ends it but time. `isReport`: it is an annual report that was not filed. */
export function remedyOf(
  { remedies, to }: Pick<ExplainedItem, 'remedies' | 'to'>,
  { asOf, isReport }: { asOf: Day; isReport: boolean },
): ItemRemedy | undefined {
  const { curedPlusDays, repairFrom, untilEnded } = remedies
  if (untilEnded) return { action: isReport ? 'file' : 'delist', earliest: asOf, freeFrom: asOf }
  // One that was cured already only has to wait; its end is known.
  if (curedPlusDays !== null && (curedPlusDays === 0 || to === null))
    return { action: 'cure', earliest: asOf, freeFrom: asOf + curedPlusDays }
  if (repairFrom === null) return undefined
  const earliest = Math.max(asOf, repairFrom)
  return { action: 'repair', earliest, freeFrom: earliest }
}
