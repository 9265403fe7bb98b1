import type { Day } from './day.ts'

/** What one room announces to those on its right, in the past tense. */
export interface Events {
  /** Records of these subjects became confirmed, changed or were withdrawn, up to `sequence`. */
  'record.confirmed': { subjectIds: number[]; sequence: number }
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
