import type { Words } from '@liangma/contracts'
import type { DescribedPart, RulebookDifference } from '@liangma/rulebook'

/** One term of a version, as everybody may see it. */
export interface RulebookView {
  id: string
  version: string
  appliesTo: 'platform' | 'merchant'
  stateWords: Words
  /** null: since the register began. */
  from: string | null
  /** First day of its successor; null: not set. */
  until: string | null
  /** The version before it; null: it was the first. */
  before: string | null
  differences: readonly RulebookDifference[]
}

/** A version with all that it says. */
export interface RulebookWhole {
  id: string
  version: string
  sha256: string
  terms: readonly RulebookView[]
  parts: readonly DescribedPart[]
  /** What each grade means, by its key. */
  grades: Readonly<Record<string, Words>>
  /** Names of laws by their abbreviation. */
  laws: Readonly<Record<string, { zh: string; en?: string | undefined }>>
}
