import type {
  Events,
  GradeFacts,
  GradeReceipt,
  KeysDocument,
  PublicRecord,
  PublicSubject,
  Signed,
  Standing,
  Words,
} from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type { Clock, WorkCalendar } from '../../platform/clock/index.ts'
import type { Database, Db, Trx } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import type { Keys } from '../../platform/keys/index.ts'
import type { AssessmentService } from '../assessment/index.ts'
import type { GradingService } from '../grading/index.ts'
import type { RecordsService } from '../records/index.ts'
import type { RegistryService } from '../registry/index.ts'
import { Amendments } from './amending/amendments.ts'
import { Withdrawals } from './amending/withdrawals.ts'
import type { Withdrawal, WithdrawalWithApprovals } from './amending/withdrawals.ts'
import { PublicChanges } from './changes/public-changes.ts'
import { maskPersonName } from './masking.rules.ts'
import type {
  GradedSubject,
  PublicEntry,
  PublicationReading,
  StandingFilter,
} from './publication.port.ts'
import { FactsReader } from './receipts/facts-reader.ts'
import * as records from './receipts/public-records.queries.ts'
import { ReceiptWriter } from './receipts/receipt-writer.ts'
import { KeyRing } from './signing/key-ring.ts'
import { signDocument } from './signing/signed-documents.ts'
import { PUBLIC_CHANGES } from './standings.queries.ts'
import { StandingKeeper } from './standing-keeper.ts'
import { Audit } from './verification/audit.ts'
import type { AuditFault } from './verification/audit.ts'
import { checkTools } from './verification/check-tools.ts'
import { Recomputation } from './verification/recomputation.ts'
import { Replays } from './verification/replays.ts'
import type { AskedReplay, Replayed } from './verification/replays.ts'

export interface PublicationParts {
  database: Database
  clock: Clock
  calendar: WorkCalendar
  events: EventBus
  keys: Keys
  registry: RegistryService
  records: RecordsService
  assessment: AssessmentService
  grading: GradingService
}

/** The public record: receipts, corrections, withdrawals, and what the public sees of each subject now. */
export class PublicationService implements PublicationReading {
  readonly ring: KeyRing
  readonly registerId: string
  /** For those who follow what the public sees. */
  readonly changes: PublicChanges
  readonly #parts: PublicationParts
  readonly #facts: FactsReader
  readonly #receipts: ReceiptWriter
  readonly #amendments: Amendments
  readonly #withdrawals: Withdrawals
  readonly #keeper: StandingKeeper
  readonly #recomputation: Recomputation
  readonly #replays: Replays
  readonly #audit: Audit

  private constructor(parts: PublicationParts, { ring, registerId }: Opened) {
    const { clock, events, grading } = parts
    const common = { ...parts, ring, registerId }
    this.#parts = parts
    this.ring = ring
    this.registerId = registerId
    this.#facts = new FactsReader(parts)
    this.#audit = new Audit({ ...parts, keys: () => ring.list() })
    const tools = () => checkTools(ring.list())
    this.#recomputation = new Recomputation({ ...parts, tools })
    this.#replays = new Replays({ ...parts, recomputation: this.#recomputation })
    this.#keeper = new StandingKeeper({ database: parts.database, clock, events, grading })
    const day = () => this.#keeper.readingDay()
    this.changes = new PublicChanges({ database: parts.database, day })
    this.#amendments = new Amendments(common)
    this.#withdrawals = new Withdrawals(common)
    this.#receipts = new ReceiptWriter({
      ...common,
      facts: this.#facts,
      subjectsOf: (trx, ids) => this.#subjectsOf(trx, ids),
      lapsedOf: (trx, ids) => this.#keeper.lapsedOf(trx, ids),
      isRanked: (grade) => grading.isRanked(grade),
    })
  }

  /** Opens the key ring; the first start makes the first key. */
  static async open(parts: PublicationParts): Promise<PublicationService> {
    const ring = new KeyRing(parts)
    await ring.open()
    return new PublicationService(parts, { ring, registerId: await parts.assessment.registerId() })
  }

  // What it does when an earlier room announces something, within that room's transaction.

  onPublished(trx: Trx, { grades }: Events['grade.published']): Promise<void> {
    return this.#receipts.publish(trx, grades)
  }

  onMoved(trx: Trx, { moves }: Events['grade.moved']): Promise<void> {
    return this.#keeper.followLive(trx, moves)
  }

  /** Before the records are assessed: an annulled one counts on no day, past ones included. */
  onRecordsChanged(trx: Trx, changes: Events['record.confirmed']): Promise<void> {
    return this.#amendments.correctUndone(trx, changes)
  }

  /** After the records were assessed. */
  onRecordsAssessed(trx: Trx, changes: Events['record.confirmed']): Promise<void> {
    return this.#amendments.amendRepaired(trx, changes)
  }

  /**
   * The day's work, safe to repeat and late, after that of grading: records that ended are no longer
   * shown, grades that were not renewed are no longer current.
   */
  async runDay(today = this.#parts.clock.today()): Promise<void> {
    await this.#parts.database.transaction((trx) => this.#amendments.amendEnded(trx, today))
    await this.#keeper.runDay(today)
  }

  /** Receipts for grades that were published before there were receipts; answers how many. */
  async makeMissingReceipts(): Promise<number> {
    return this.#parts.database.transaction(async (trx) => {
      await records.lockPublication(trx)
      // Since there are receipts, none is published without.
      if (await records.hasRecords(trx)) return 0
      const grades = await this.#parts.grading.listInForce(trx)
      if (grades.length > 0) await this.#receipts.publish(trx, grades)
      return grades.length
    })
  }

  /**
   * In what a receipt differs from what the register holds and computes today, in words; undefined where
   * this register does not know it.
   */
  recompute(receipt: GradeReceipt): Promise<Words[] | undefined> {
    return this.#recomputation.faultsOf(receipt)
  }

  /**
   * Every grade of a platform published as of a day, else the one in force on it, computed again from its
   * receipt. Throws `grade.not_published`, `replay.before_first`.
   */
  replay(asked: AskedReplay): Promise<Replayed[]> {
    return this.#replays.replay(asked)
  }

  /** The check that runs for ever, over everything published; faults as they are found. */
  audit(): AsyncGenerator<AuditFault> {
    return this.#audit.run()
  }

  /**
   * One officer's approval to take a published grade back; with the second, by another officer, it is
   * taken back. Throws `grade.not_published`, `withdrawal.done`, `approval.same_officer`.
   */
  withdraw(withdrawal: Withdrawal): Promise<{ officers: string[]; isWithdrawn: boolean }> {
    return this.#withdrawals.withdraw(withdrawal)
  }

  /** Published grades that officers took back or began to, those that wait first. */
  listWithdrawals(): Promise<WithdrawalWithApprovals[]> {
    return this.#withdrawals.list()
  }

  /**
   * Calls back whenever a standing or a reply changed, in whichever process; takes in new keys by itself. The answer
   * stops it. A lost connection is silent, so nothing may rest on this alone.
   */
  watch(onChange: () => void): Promise<() => Promise<void>> {
    const { driver } = this.#parts.database
    return driver.listen(PUBLIC_CHANGES, (change) => {
      if (change === 'keys') void this.ring.refresh()
      else onChange()
    })
  }

  findStanding(uscc: string): Promise<Standing | undefined> {
    return this.#keeper.find(uscc)
  }

  standingsOf(subjectIds: readonly number[], db?: Db): Promise<Map<number, Standing>> {
    return this.#keeper.ofSubjects(subjectIds, db)
  }

  listStandings(filter: StandingFilter): Promise<Standing[]> {
    return this.#keeper.list(filter)
  }

  countStandings(filter: StandingFilter): Promise<number> {
    return this.#keeper.count(filter)
  }

  lastRevision(): Promise<number> {
    return this.#keeper.lastRevision()
  }

  version(): Promise<string> {
    return this.#keeper.version()
  }

  async getReceipt(receiptId: number): Promise<GradeReceipt> {
    const { record } = await this.getEntry(receiptId)
    if (record.type !== 'liangma/grade/1') throw new DomainError('receipt.not_found', { receiptId })
    return record
  }

  async getEntry(recordId: number): Promise<PublicEntry & { document: string }> {
    const row = await records.findRecord(this.#parts.database.db, recordId)
    if (!row) throw new DomainError('receipt.not_found', { receiptId: recordId })
    return { ...entryOf(row), document: row.document }
  }

  async listHistory(uscc: string): Promise<PublicEntry[]> {
    const standing = await this.findStanding(uscc)
    if (!standing) return []
    const rows = await records.listOfSubject(this.#parts.database.db, standing.subjectId)
    return rows.map(entryOf)
  }

  /** The receipts of a subject's published grades, and what became of them, oldest first. */
  listReceipts(subjectId: number): Promise<records.ReceiptState[]> {
    return records.listReceipts(this.#parts.database.db, subjectId)
  }

  async listEntries(page: {
    after?: number
    limit: number
    newestFirst?: boolean
  }): Promise<PublicEntry[]> {
    const { after = null, limit, newestFirst = false } = page
    const rows = await records.listPage(this.#parts.database.db, { after, limit, newestFirst })
    return rows.map(entryOf)
  }

  async factsOf(db: Db, graded: readonly GradedSubject[]): Promise<Map<number, GradeFacts>> {
    const found = await this.#facts.read(db, graded)
    return new Map([...found].map(([subjectId, { facts }]) => [subjectId, facts]))
  }

  sign<T extends object>(document: T): Signed<T> {
    return signDocument(document, this.ring.current())
  }

  keysDocument(): KeysDocument {
    const { registerId: register } = this
    return this.sign({ type: 'liangma/keys/1' as const, register, keys: this.ring.list() })
  }

  async #subjectsOf(trx: Trx, subjectIds: number[]): Promise<Map<number, PublicSubject>> {
    const { registry } = this.#parts
    const counties = new Map(
      (await registry.listCounties(trx)).map(({ countyCode, nameZh, nameEn }) => [
        countyCode,
        { code: countyCode, zh: nameZh, en: nameEn },
      ]),
    )
    const platforms = await registry.listPlatforms(subjectIds, trx)
    return new Map(
      platforms.map((platform) => [
        platform.subjectId,
        {
          uscc: platform.code,
          name: platform.name,
          operator: maskPersonName(platform.operatorName),
          county: counties.get(platform.countyCode ?? '') ?? null,
          site: platform.site,
          icp: platform.icpNumber,
        },
      ]),
    )
  }
}

interface Opened {
  ring: KeyRing
  registerId: string
}

function entryOf({ recordId, subjectId, sha256, document }: records.RecordRow): PublicEntry {
  return { recordId, subjectId, sha256, record: JSON.parse(document) as PublicRecord }
}
