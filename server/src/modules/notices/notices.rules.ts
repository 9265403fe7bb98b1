import { isRankedStep } from '@liangma/contracts'
import type { NoticeKind, PublicationMade, PublishedReason, ScaleStep } from '@liangma/contracts'

/** The kind of notice by why a grade was published; the month's setting goes by the colours alone. */
const KIND_OF_REASON = {
  first: 'first',
  monthly: 'byColour',
  upgrade: 'raised',
  downgrade: 'lowered',
  veto: 'vetoed',
  objection: 'corrected',
  correction: 'corrected',
  repair: 'repaired',
  expiry: 'itemExpired',
} as const satisfies Record<PublishedReason, NoticeKind | 'byColour'>

/** Kinds of notice that a publication can make. */
export type PublicationNotice =
  | Exclude<(typeof KIND_OF_REASON)[PublishedReason], 'byColour'>
  | 'regraded'

/** Which notice a publication makes; null: the month has confirmed the colour, and nobody need be told. */
export function kindOfPublication(
  { from, to, reason }: Pick<PublicationMade, 'from' | 'to' | 'reason'>,
  scale: readonly ScaleStep[],
): PublicationNotice | null {
  const kind = KIND_OF_REASON[reason]
  if (kind !== 'byColour') return kind
  if (from === to) return null
  if (from === null) return 'first'
  const [before, after] = [rankOf(scale, from), rankOf(scale, to)]
  // A state such as unrated is neither better nor worse.
  if (before === undefined || after === undefined) return 'regraded'
  // Nothing gets worse by the month alone; if it ever did, no letter may claim that it was announced.
  return after < before ? 'raised' : 'regraded'
}

/** The place among the grades that have a threshold, 0 the best; undefined for a state. */
function rankOf(scale: readonly ScaleStep[], grade: string): number | undefined {
  const at = scale.filter(isRankedStep).findIndex(({ key }) => key === grade)
  return at === -1 ? undefined : at
}
