import type { Term, TermKind } from '@liangma/contracts'
import { readTerm } from '@liangma/contracts'
import type { Database, Db, Trx } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import * as altered from './altered-records.queries.ts'
import * as queries from './records.queries.ts'
import type { KnownRecords } from './records.relations.ts'
import * as ofSubject from './records-of-subject.queries.ts'
import { countLookedAt, listMetrics } from './records-by-indicator.queries.ts'
import type { DayRange, LookedAt, Metric } from './records-by-indicator.queries.ts'
import { StagingWriter } from './records.staging.ts'

/** Below this the planner's guesses do no harm. */
const WORTH_ANALYSING = 5_000

export interface Confirmation {
  accepted: number
  unchanged: number
  /** Rows older than what the register already knew; they changed nothing. */
  older: number
  /** Subjects whose records changed. */
  subjectIds: number[]
}

/** The register's memory: credit records by revision, append-only. */
export class RecordsService {
  readonly #database: Database
  readonly #events: EventBus

  constructor(database: Database, events: EventBus) {
    this.#database = database
    this.#events = events
  }

  openStaging(batchId: number): Promise<StagingWriter> {
    return StagingWriter.open(this.#database, batchId)
  }

  /** Forgets what was staged and never confirmed: one batch, or all after a crash. */
  clearStaged(batchId: number | 'all'): Promise<void> {
    return queries.clearStaged(this.#database.db, batchId)
  }

  /** Takes records out of a staged batch, e.g. those that a file contradicts itself on. */
  async unstage(trx: Trx, staged: { batchId: number; sourceIds: string[] }): Promise<number> {
    return staged.sourceIds.length === 0 ? 0 : queries.unstage(trx, staged)
  }

  /**
   * Makes a staged batch part of the register: new records, new revisions of changed ones, nothing
   * for what is the same. Announces `record.confirmed` in the same transaction.
   */
  async confirmStaged(
    trx: Trx,
    batch: queries.BatchOfData & { rows: number },
  ): Promise<Confirmation> {
    await queries.lockConfirmation(trx)
    const since = await queries.lastSequence(trx)
    if (batch.rows >= WORTH_ANALYSING) await queries.analyseStaged(trx)
    const older = await queries.countOlder(trx, batch)
    await queries.numberRevisions(trx, batch)
    const before = await queries.retireReplaced(trx, batch)
    const accepted = await queries.insertStaged(trx, batch)
    if (accepted >= WORTH_ANALYSING) await queries.analyseRecords(trx)
    if (before.length > 0) await queries.linkSuperseded(trx)
    await queries.upsertSealedContacts(trx, batch.batchId)
    const touched = accepted > 0 ? await queries.listTouched(trx, batch.batchId) : []
    await queries.clearStaged(trx, batch.batchId)
    const subjectIds = [...new Set([...before, ...touched])]
    await this.#announce(trx, subjectIds, since)
    return { accepted, unchanged: batch.rows - accepted - older, older, subjectIds }
  }

  /** Takes records back (a revoked match): a last revision that counts for nothing. */
  async withdraw(trx: Trx, key: queries.RecordsOfSubject): Promise<number> {
    await queries.lockConfirmation(trx)
    const since = await queries.lastSequence(trx)
    const subjectIds = await queries.withdraw(trx, key)
    await this.#announce(trx, [...new Set(subjectIds)], since)
    return subjectIds.length
  }

  /** The dictionary that statements join on: integer to term. */
  async termDictionary(db = this.#database.db): Promise<Map<number, Term>> {
    const rows = await queries.listTerms(db)
    return new Map(rows.map((row) => [row.term, readTerm(row.spelling)]))
  }

  lastSequence(db = this.#database.db): Promise<number> {
    return queries.lastSequence(db)
  }

  /**
   * SHA-256 (hex) of everything the register holds on each subject, current revisions only; or as it
   * was when a sequence was the last.
   */
  async digestsOf(
    db: Db,
    subjectIds: number[],
    known: KnownRecords | 'now' = 'now',
  ): Promise<Map<number, string>> {
    const rows = await queries.digestsOfSubjects(db, subjectIds, known)
    return new Map(rows.map((row) => [row.subjectId, row.digest]))
  }

  /** The digest (hex) of the newest record up to a sequence; undefined where there is none. */
  lastDigest(sequence: number): Promise<string | undefined> {
    return queries.findLastDigest(this.#database.db, sequence)
  }

  /** Records whose content is not what it was when it was confirmed: changed past this program. */
  listAltered(db: Db, asked: altered.AskedRecords): Promise<altered.StoredRecord[]> {
    return altered.listAltered(db, asked)
  }

  /** Whether a record of one of these kinds came, changed or was withdrawn after a sequence. */
  hasChangedSince(db: Db, sequence: number, kinds: readonly TermKind[]): Promise<boolean> {
    return queries.hasChangedSince(db, sequence, kinds)
  }

  /** Records of a subject with the words their source gave; the key is `source:id`. */
  async detailsOf(subjectId: number): Promise<Map<string, queries.RecordDetail>> {
    const rows = await queries.listDetails(this.#database.db, subjectId)
    return new Map(rows.map((row) => [`${row.source}:${row.sourceId}`, row]))
  }

  /** One page of a subject's records, newest first; or all revisions of one of them. */
  listOfSubject(
    filter: ofSubject.SubjectRecordsFilter,
    page: ofSubject.SubjectRecordsPage,
  ): Promise<ofSubject.SubjectRecord[]> {
    return ofSubject.listOfSubject(this.#database.db, filter, page)
  }

  /** How many current records a subject has of each kind of fact. */
  countKinds(subjectId: number): Promise<{ kind: TermKind; count: number }[]> {
    return ofSubject.countKinds(this.#database.db, subjectId)
  }

  /** The current metrics under an indicator whose periods end on these days. */
  listMetrics(code: string, days: DayRange): Promise<Metric[]> {
    return listMetrics(this.#database.db, code, days)
  }

  /** By platform: merchants looked at there under an indicator on these days, and those without fault. */
  countLookedAt(code: string, days: DayRange): Promise<LookedAt[]> {
    return countLookedAt(this.#database.db, code, days)
  }

  /** Records that changes after one sequence, up to another, annulled or took away from their subject. */
  listUndone(db: Db, changes: queries.Changes): Promise<queries.UndoneRecord[]> {
    return queries.listUndone(db, changes)
  }

  /** Records that these changes state to be repaired (信用修复) and that were not before. */
  listRepaired(db: Db, changes: queries.Changes): Promise<queries.ChangedRecord[]> {
    return queries.listRepaired(db, changes)
  }

  /** What kinds of fact records of a subject stated while they were its own, by `source:id`. */
  async termsOf(db: Db, subjectId: number, keys: readonly string[]): Promise<Map<string, Term>> {
    const rows = await queries.listSpellings(db, { subjectId, keys })
    return new Map(rows.map((row) => [row.key, readTerm(row.spelling)]))
  }

  /** What was known of a subject at a sequence, without what was undone since, up to another. */
  async knownWithoutUndone(
    db: Db,
    {
      subjectId,
      sequence,
      undoneUpTo,
    }: { subjectId: number; sequence: number; undoneUpTo: number },
  ): Promise<KnownRecords> {
    const subject = { subjectId, sequence, upTo: undoneUpTo }
    return { sequence, without: await queries.listUndoneSequences(db, subject) }
  }

  async #announce(trx: Trx, subjectIds: number[], since: number): Promise<void> {
    if (subjectIds.length === 0) return
    const sequence = await queries.lastSequence(trx)
    await this.#events.emit(trx, 'record.confirmed', { subjectIds, since, sequence })
  }
}
