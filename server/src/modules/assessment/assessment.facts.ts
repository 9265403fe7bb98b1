import type { Day, RunTrigger, SourceKind } from '@liangma/contracts'
import type {
  AsOf,
  BoundPlan,
  DecidedBy,
  DialectName,
  FigurePoints,
  Median,
} from '@liangma/rulebook'

/** Newest data-as-of day of each kind of source that was ever imported. */
export type FeedDates = Partial<Record<SourceKind, Day>>

export type RunEngine = 'postgres' | 'duckdb' | 'clickhouse'

/** All that entered a calculation beside the records up to `sequence`. */
export interface RunFacts {
  rulebookId: string
  rulebookVersion: string
  asOf: Day
  sequence: number
  feedDates: FeedDates
  medians: Median[]
  /** Without the records that were undone after `sequence`, up to here; null or absent: with all. */
  undoneUpTo?: number | null
}

export interface FinishedRun extends RunFacts {
  engine: RunEngine
  trigger: RunTrigger
  subjectCount: number
  changedCount: number
  /** Whether with it every subject's result as of the day is on file. */
  coversRegister?: boolean
  /** Changed results whose subject had another grade before. */
  gradeChanges?: number
  /** Who asked for it, where a person did. */
  startedBy?: string | undefined
  startedAt: Date
  finishedAt: Date
}

/** One subject's result; points in tenths. */
export interface Assessed {
  subjectId: number
  scoreTenths: number
  grade: string
  decidedBy: DecidedBy
  decidedCode: string | null
  /** Tenths by group code, of `statutory`, `bonus` and `coverage`; `signs`: vetoes and ceilings that hold. */
  sums: Record<string, number>
  /** Tenths of the indicators that compare with peers, those above 0. */
  peerTenths: Record<string, number>
}

/** A result on file. */
export interface AssessmentRow extends Assessed {
  assessmentId: number
  runId: number
  rulebookVersion: string
  asOf: Day
  sequence: number
  recordsDigest: string
}

/** A place where statements run, with the relation of records that they read. */
export interface Ground {
  dialect: DialectName
  records: string
  read: <T>(statement: string) => Promise<T[]>
  stream: <T>(statement: string) => AsyncIterable<T[]>
  /** Makes points a relation that the next statement can name. */
  hold: (points: readonly FigurePoints[]) => Promise<string>
}

/** By which rules, as of when, knowing which feeds; `subjects`: only these, default all. */
export interface Question {
  bound: BoundPlan
  asOf: AsOf
  feeds: FeedDates
  subjects?: readonly number[] | undefined
}
