import type {
  GradeFacts,
  GradeReceipt,
  KeysDocument,
  PublicRecord,
  Signed,
  Standing,
  StandingState,
} from '@liangma/contracts'
import type { Db } from '../../platform/database/index.ts'

/** Which standings; every field narrows. */
export interface StandingFilter {
  /** Part of name, operator, credit code or site. */
  search?: string | undefined
  /** Code; null: only those whose county is not stated. */
  county?: string | null | undefined
  grade?: string | undefined
  state?: StandingState | undefined
  /** Only these subjects. */
  subjectIds?: readonly number[] | undefined
  /** Credit code after which the page begins: the last of the page before. */
  after?: string | undefined
  /** Rows at most; 100 unless told. */
  limit?: number | undefined
}

/** One entry of the public record with its place in it; places grow and are never given twice. */
export interface PublicEntry {
  recordId: number
  subjectId: number
  sha256: string
  record: PublicRecord
}

/** A grade whose facts are asked for; points in tenths. */
export interface GradedSubject {
  subjectId: number
  grade: string
  assessmentId: number
  asOf: number
  /** The last record that was known, where it is known. */
  recordsUpTo?: number
}

/** What rooms to the right, pages and open data read of publication. */
export interface PublicationReading {
  /** By credit code; undefined for nobody ever published: "未公示". */
  findStanding(uscc: string): Promise<Standing | undefined>
  /** Pass `db` to read inside a transaction. */
  standingsOf(subjectIds: readonly number[], db?: Db): Promise<Map<number, Standing>>
  /** One page in the order of credit codes. */
  listStandings(filter: StandingFilter): Promise<Standing[]>
  countStandings(filter: StandingFilter): Promise<number>
  /** Grows whenever any standing changes; 0 while nothing was published. */
  lastRevision(): Promise<number>
  /** Another text whenever anything public reads otherwise than before: standings, record, replies. */
  version(): Promise<string>
  /** Throws `receipt.not_found`. */
  getReceipt(receiptId: number): Promise<GradeReceipt>
  /** Everything published about a subject, newest first. */
  listHistory(uscc: string): Promise<PublicEntry[]>
  /** The public record in its order, from the entry after `after` (newestFirst: before it). */
  listEntries(page: {
    after?: number
    limit: number
    newestFirst?: boolean
  }): Promise<PublicEntry[]>
  /** What grades follow from, by subject; for words of pre-notices. */
  factsOf(db: Db, graded: readonly GradedSubject[]): Promise<Map<number, GradeFacts>>
  /** Signs with the key in force. */
  sign<T extends object>(document: T): Signed<T>
  keysDocument(): KeysDocument
}
