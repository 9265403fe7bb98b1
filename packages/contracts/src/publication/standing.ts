import type { Words } from '../words.ts'

/**
 * What the public sees of a subject now. `stale`: data are late, so no colour is shown; `expired`: not
 * renewed in time; `revoked`: withdrawn. In each the last published grade stays readable, never as current.
 */
export const STANDING_STATES = ['inForce', 'stale', 'expired', 'revoked'] as const
export type StandingState = (typeof STANDING_STATES)[number]

/** One row a subject that was ever published. Days as ISO text, points in tenths. */
export interface Standing {
  subjectId: number
  uscc: string
  name: string
  operator: string
  county: (Words & { code: string }) | null
  site: string | null
  state: StandingState
  /** Newest published grade, whatever the state. */
  grade: string
  gradeName: Words
  gradeWords: Words
  scoreTenths: number | null
  asOf: string
  publishedOn: string
  validUntil: string
  receiptId: number
  receiptSha256: string
  rulebookVersion: string
  /** Grows with every change of any standing; unique. */
  revision: number
  changedAt: string
}

/** What a badge or chip shows: a grade of the rulebook, or one of the states without colour. */
export type Face = string | 'stale' | 'expired' | 'revoked' | 'unknown'

/** The face of a standing; of nobody known, `unknown`. Grey instead of a false colour. */
export function faceOf(standing: Pick<Standing, 'state' | 'grade'> | undefined): Face {
  if (!standing) return 'unknown'
  return standing.state === 'inForce' ? standing.grade : standing.state
}
