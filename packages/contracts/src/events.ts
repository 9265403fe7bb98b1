import type { DecidedBy } from './api/basics.ts'
import type { Day } from './day.ts'
import type { SourceKind } from './kinds.ts'
import type { PublishedReason } from './publication/receipts.ts'
import type { StatementOutcome } from './redress/statement-states.ts'

/** What one room announces to those on its right, in the past tense. */
export interface Events {
  /** Records of these subjects became confirmed, changed or were withdrawn, after `since` up to `sequence`. */
  'record.confirmed': { subjectIds: number[]; since: number; sequence: number }
  /** A version of a rulebook will decide from a day on, today at the earliest. */
  'rulebook.scheduled': { rulebookId: string; version: string; from: Day }
  /** Data of a kind of source reach further than before; `from` null: it never came. */
  'feed.advanced': { kind: SourceKind; from: Day | null; to: Day }
  /** Assessments that differ from what was stored before. */
  'subject.assessed': { assessments: StoredAssessment[] }
  /** Live grades that changed, for officers and the platform itself. */
  'grade.moved': { moves: { subjectId: number; from: string | null; to: string; asOf: Day }[] }
  /** Grades that the public is to see from now on; each gets its receipt in the same transaction. */
  'grade.published': { grades: PublishedGradeEvent[] }
  /** Downgrades announced to the platform (预告知). */
  'grade.announced': { notices: AnnouncedGrade[] }
  /** Announced downgrades that will not come. */
  'announcement.dropped': {
    notices: {
      noticeId: number
      subjectId: number
      to: string
      why: 'recovered' | 'overtaken'
    }[]
  }
  /** A platform stated its case on an announced downgrade, which is held from now on. */
  'statement.received': StatementEvent
  /** Two officers decided about a statement; `correctBy` where it was upheld. */
  'statement.decided': StatementEvent & {
    outcome: StatementOutcome
    reason: string
    records: readonly string[]
    correctBy: { day: Day; provisional: boolean } | null
  }
  /** What was to be corrected was not, in time; the downgrade is no longer held. */
  'hold.ended': StatementEvent & { records: readonly string[] }
  /** Receipts were made: what the public sees of these subjects changed. */
  'publication.made': { publications: PublicationMade[] }
  /** Earlier published grades were marked corrected. */
  'publication.corrected': { corrections: PublicationCorrected[] }
  /** A published grade was taken back without another in its place. */
  'publication.withdrawn': {
    withdrawalId: number
    subjectId: number
    receiptId: number
    why: string
  }
  /** Published grades that can no longer be shown as current, or can again. */
  'standing.changed': { changes: StandingChange[] }
  /** A source is later than its cadence allows. */
  'source.late': { kind: SourceKind; dataAsOf: Day | null; day: Day }
}

export interface StatementEvent {
  statementId: number
  /** The pre-notice that it is about. */
  noticeId: number
  subjectId: number
  /** The grade announced. */
  to: string
}

/** A grade with the assessment that gives it; points in tenths. */
interface GradeOfSubject {
  subjectId: number
  grade: string
  scoreTenths: number
  decidedBy: string
  decidedCode: string | null
  rulebookVersion: string
  assessmentId: number
  asOf: Day
}

export interface PublishedGradeEvent extends GradeOfSubject {
  publishedId: number
  /** Grade published before; null: the first. */
  from: string | null
  reason: PublishedReason
  /** The pre-notice that it carries out. */
  noticeId: number | null
  effectiveDay: Day
}

export interface AnnouncedGrade extends GradeOfSubject {
  noticeId: number
  from: string
  announcedDay: Day
  /** The platform may state its case through this day. */
  dueDay: Day
  provisional: boolean
}

export interface PublicationMade {
  receiptId: number
  subjectId: number
  /** The assessment that the receipt rests on, and its day. */
  assessmentId: number
  asOf: Day
  from: string | null
  to: string
  reason: PublishedReason
  noticeId: number | null
}

export interface PublicationCorrected {
  correctionId: number
  subjectId: number
  /** The receipt that is corrected. */
  receiptId: number
}

export interface StandingChange {
  subjectId: number
  receiptId: number
  state: 'inForce' | 'stale' | 'expired' | 'revoked'
  day: Day
}

/** A stored assessment as later rooms see it; points in tenths. */
export interface StoredAssessment {
  subjectId: number
  assessmentId: number
  score: number
  grade: string
  decidedBy: DecidedBy
  decidedCode: string | null
  asOf: Day
  rulebookVersion: string
}
