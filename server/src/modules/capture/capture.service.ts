import type { Day, SourceKind } from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Trx } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import type { Keys } from '../../platform/keys/index.ts'
import type { IdentityService } from '../identity/index.ts'
import type { Confirmation, RecordsService } from '../records/index.ts'
import type { RegistryService } from '../registry/index.ts'
import { BatchStage } from './batches/batch-stage.ts'
import type { BadRow } from './batches/batch-stage.ts'
import { BatchDesk } from './watching/batch-desk.ts'
import type { BatchWatch } from './watching/batch-watch.ts'
import type { Batch, BatchCounts } from './capture.queries.ts'
import * as queries from './capture.queries.ts'
import { checkBatch, quarantineContradictions } from './batches/checking.ts'
import type { CheckParts } from './batches/check-parts.ts'
import { failureOf } from './batches/failure.ts'
import type { Intake } from './batches/intake.ts'
import { makeRowChecker } from './kinds/index.ts'
import type { VocabularyPort } from './kinds/index.ts'
import { LookupCache } from './batches/lookup-cache.ts'
import { EntityPlacer } from './batches/entity-placer.ts'
import { reporterOf } from './reports/reporter.rules.ts'
import { feedDates } from './sources.ts'
import * as quarantine from './quarantine/quarantine.queries.ts'
import * as settling from './quarantine/settling.queries.ts'

const ABANDONED_AFTER_SECONDS = 60
/** Rows that name only what they have. */
const PARTIAL: ReadonlySet<Intake['origin']> = new Set(['api', 'retry', 'mend'])

export interface CaptureParts {
  database: Database
  keys: Keys
  clock: Clock
  identity: IdentityService
  registry: RegistryService
  records: RecordsService
  vocabulary: VocabularyPort
  events: EventBus
}

export interface BatchReport extends BatchCounts {
  batchId: number
  kind: SourceKind
  name: string
  dataAsOf: Day
  /** `repeated`: this very content was taken in before, so nothing was done. */
  state: 'committed' | 'repeated' | 'refused'
  /** Rows of a request that did not enter; empty for files. */
  refused: BadRow[]
}

/** Takes in what bureaus export: each batch is checked first, then committed whole or not at all. */
export class CaptureService {
  /** Whose turn it is, and how far each batch has come. */
  readonly desk: BatchDesk
  readonly #parts: CaptureParts

  constructor(parts: CaptureParts) {
    this.#parts = parts
    this.desk = new BatchDesk(parts.database)
  }

  /** Takes one batch in when its turn comes. */
  take(intake: Intake): Promise<BatchReport> {
    return this.desk.inTurn(async () => {
      const before = await this.#findBefore(intake)
      if (before) return this.#repeat(before, intake)
      return this.desk.watched(await this.desk.start(intake), (watch) =>
        this.#takeNow(intake, watch),
      )
    })
  }

  /**
   * Starts a batch that can be watched, and cancelled, from now on; it is taken in when its turn comes,
   * then `after` does what follows. Content that was taken in before starts nothing.
   */
  async begin(
    intake: Intake,
    after: (report: BatchReport) => Promise<void>,
  ): Promise<{ batchId: number; isRepeat: boolean; done: Promise<BatchReport> }> {
    const before = await this.#findBefore(intake)
    if (before)
      return { batchId: before.batchId, isRepeat: true, done: this.#repeat(before, intake) }
    const started = await this.desk.start(intake)
    const done = this.desk.watched(started, async (watch) => {
      const report = await this.desk.inTurn(() => this.#takeUnlessKnown(intake, watch))
      watch.phase = 'assessing'
      await after(report)
      return report
    })
    return { batchId: started.batchId, isRepeat: false, done }
  }

  async #findBefore(intake: Intake): Promise<Batch | undefined> {
    const isOfRows = intake.origin === 'retry' || intake.origin === 'mend'
    return isOfRows ? undefined : queries.findCommitted(this.#parts.database.db, intake)
  }

  async #takeUnlessKnown(intake: Intake, watch: BatchWatch): Promise<BatchReport> {
    // The same file may have come by another way while this one waited.
    const before = await this.#findBefore(intake)
    if (!before) return this.#takeNow(intake, watch)
    const repeated = new DomainError('import.repeated', { batchId: before.batchId })
    await this.#giveUp(watch.batchId, repeated)
    throw repeated
  }

  async #takeNow(intake: Intake, watch: BatchWatch): Promise<BatchReport> {
    watch.phase = 'checking'
    try {
      return await this.#checkAndCommit(intake, watch)
    } catch (error) {
      await this.#giveUp(watch.batchId, error)
      throw error
    }
  }

  /** The same content again changes no record; a later data-as-of that was stated is still noted. */
  async #repeat(before: Batch, intake: Intake): Promise<BatchReport> {
    if (intake.isDayStated) {
      await this.#parts.database.transaction((trx) =>
        this.#advanceFeed(trx, intake, before.batchId),
      )
    }
    return {
      ...before,
      name: intake.name,
      dataAsOf: intake.dataAsOf,
      state: 'repeated',
      refused: [],
    }
  }

  async #checkAndCommit(intake: Intake, watch: BatchWatch): Promise<BatchReport> {
    const { batchId } = watch
    const parts = await this.#openParts(intake, watch)
    const { stage } = parts
    const contradicted = await this.#check(parts)
    const report = { batchId, kind: intake.kind, name: intake.name, dataAsOf: intake.dataAsOf }
    if (intake.badRows === 'refuse' && stage.refused.length > 0) {
      const refusal = new DomainError('import.rows_refused', { count: stage.refused.length })
      await this.#giveUp(batchId, refusal)
      return { ...report, ...stage.counts, state: 'refused', refused: stage.refused }
    }
    await this.desk.claimCommit(watch)
    const counts = await this.#parts.database.transaction((trx) =>
      this.#commit(trx, { intake, batchId, stage, contradicted }),
    )
    return { ...report, ...counts, state: 'committed', refused: stage.refused }
  }

  async #openParts(intake: Intake, watch: BatchWatch): Promise<CheckParts> {
    const { database, keys, records, registry, identity } = this.#parts
    const vocabulary = await this.#parts.vocabulary()
    const { kind, source, table } = intake
    const { batchId } = watch
    const isPartial = PARTIAL.has(intake.origin)
    const checker = makeRowChecker({ kind, source, header: table.header, vocabulary, isPartial })
    const openKeys = new Set(await quarantine.listOpenKeys(database.db, intake))
    const { secretPositions } = checker
    const stage = await BatchStage.open({
      batchId,
      intake,
      database,
      keys,
      records,
      registry,
      secretPositions,
      openKeys,
    })
    const lookups = await LookupCache.open({ identity, registry }, { source, vocabulary })
    watch.counts = stage.counts
    return { intake, checker, lookups, stage, watch, entities: new EntityPlacer(registry, keys) }
  }

  async #check(parts: CheckParts): Promise<Set<string>> {
    try {
      const contradicted = await checkBatch(parts)
      if (contradicted.size > 0) await quarantineContradictions(parts, contradicted)
      await parts.stage.end()
      return contradicted
    } catch (error) {
      await parts.stage.abort(error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }

  async #commit(trx: Trx, { intake, batchId, stage, contradicted }: Commit): Promise<BatchCounts> {
    const { registry, records } = this.#parts
    if (intake.origin === 'mend') await refuseSettled(trx, intake.retriedRowIds ?? [])
    const batch = { batchId, dataAsOf: intake.dataAsOf }
    const taken = await records.unstage(trx, { batchId, sourceIds: [...contradicted] })
    await registry.unstage(trx, { batchId, keys: [...contradicted] })
    // Before the records: what they touch is assessed at once, by feeds as they are now.
    if (!intake.retriedRowIds) await this.#advanceFeed(trx, intake, batchId)
    const shops = await registry.confirmStaged(trx, batch)
    const confirmation = await records.confirmStaged(trx, { ...batch, rows: stage.staged - taken })
    if (intake.retriedRowIds) {
      const { takenBy: by = null } = intake
      await settling.settleRetried(trx, intake.retriedRowIds, { batchId, by })
    }
    await quarantine.openStagedRows(trx, batchId)
    await settling.settleKeys(trx, { ...intake, keys: [...stage.settledKeys], batchId })
    const counts = countsOf(stage, { isShops: intake.kind === 'merchants', shops, confirmation })
    await queries.commitBatch(trx, batchId, counts)
    return counts
  }

  async #advanceFeed(trx: Trx, intake: Intake, batchId: number): Promise<void> {
    const { kind, source, dataAsOf } = intake
    // One platform's report says nothing of how far the data of all reach.
    if (reporterOf(source) !== null) return
    const before = (await feedDates(trx))[kind] ?? null
    await queries.insertFeedDate(trx, { kind, source, dataAsOf, batchId })
    if (before !== null && before >= dataAsOf) return
    await this.#parts.events.emit(trx, 'feed.advanced', { kind, from: before, to: dataAsOf })
  }

  /** Leaves nothing of a batch behind but the note why it failed. */
  async #giveUp(batchId: number, error: unknown): Promise<void> {
    const { database, records, registry } = this.#parts
    await records.clearStaged(batchId)
    await registry.clearStaged(batchId)
    await queries.failBatch(database.db, batchId, failureOf(error))
  }

  /** After a crash: batches that nobody checks any more are given up; their files can be fed again. */
  async recover(): Promise<number> {
    const { database } = this.#parts
    const isAlone = database.driver.kind === 'pglite'
    const seconds = isAlone ? 0 : ABANDONED_AFTER_SECONDS
    const abandoned = await queries.listAbandoned(database.db, seconds)
    for (const batchId of abandoned)
      await this.#giveUp(batchId, new DomainError('import.interrupted'))
    return abandoned.length
  }
}

interface Commit {
  intake: Intake
  batchId: number
  stage: BatchStage
  contradicted: ReadonlySet<string>
}

/** Two people may mend one row at once: the second is told, and nothing of his is half applied. */
async function refuseSettled(trx: Trx, rowIds: readonly number[]): Promise<void> {
  const open = await settling.lockOpen(trx, rowIds)
  if (open.length < new Set(rowIds).size) throw new DomainError('row.not_open')
}

function countsOf(
  stage: BatchStage,
  { isShops, shops, confirmation }: { isShops: boolean; shops: number; confirmation: Confirmation },
): BatchCounts {
  const { rows, quarantined } = stage.counts
  const accepted = isShops ? shops : confirmation.accepted
  const { older } = confirmation
  return { rows, quarantined, accepted, older, unchanged: rows - quarantined - accepted - older }
}
