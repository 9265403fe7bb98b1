import type { Day } from './day.ts'
import type { SourceKind } from './kinds.ts'

/** What one room announces to those on its right, in the past tense. */
export interface Events {
  /** Records of these subjects became confirmed, changed or were withdrawn, up to `sequence`. */
  'record.confirmed': { subjectIds: number[]; sequence: number }
  /** Data of a kind of source reach further than before; `from` null: it never came. */
  'feed.advanced': { kind: SourceKind; from: Day | null; to: Day }
  /** Assessments that differ from what was stored before. */
  'subject.assessed': { assessments: StoredAssessment[] }
}

/** A stored assessment as later rooms see it; points in tenths. */
export interface StoredAssessment {
  subjectId: number
  assessmentId: number
  score: number
  grade: string
  decidedBy: 'coverage' | 'veto' | 'score' | 'ceiling'
  decidedCode: string | null
  asOf: Day
  rulebookVersion: string
}
