import { join } from 'node:path'
import type { Day, Events, SourceKind, StoredAssessment } from '@liangma/contracts'
import { isFeedFresh } from '@liangma/rulebook'
import type { ScoreDifference } from '@liangma/rulebook'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Db, Trx } from '../../platform/database/index.ts'
import type { DuckOptions } from '../../platform/engines/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import type { RecordsService } from '../records/index.ts'
import { AnalysisRoom } from './register/analysis-room.ts'
import { ClusterRoom } from './cluster/cluster-room.ts'
import type { RegisterRoom } from './register/register-room.ts'
import type { Explained } from './assessment.calculation.ts'
import type { AssessmentRow } from './assessment.facts.ts'
import * as queries from './assessment.queries.ts'
import type {
  ExplainRequest,
  RegisterRequest,
  RegisterResult,
} from './register/register-assessor.ts'
import type { MerchantGrades } from './register/merchant-grades.ts'
import { RegisterAssessor } from './register/register-assessor.ts'
import { TrialRoom } from './register/trial-room.ts'
import type { KnownRulebook, RulebookShelf } from '../rulebooks/index.ts'
import type { FeedsPort } from './assessment.settings.ts'
import { Settings } from './assessment.settings.ts'
import { AssessmentStore } from './assessment.store.ts'
import { TouchedAssessor } from './assessment.touched.ts'
import type { DayRequest } from './runs/day-work.ts'
import { AssessmentsOnFile } from './on-file/assessments-on-file.ts'
import type {
  ExplainedAgain,
  ExplainedOnFile,
  Filed,
  Replay,
  ReplayEngine,
} from './on-file/assessments-on-file.ts'
import { Verifications } from './verification/verifications.ts'
import { Verifier } from './verification/verifier.ts'
import { Explainer } from './outlook/explainer.ts'
import type { ExplainedAt, SubjectExplanation } from './outlook/explainer.ts'

export interface AssessmentParts {
  database: Database
  events: EventBus
  records: RecordsService
  clock: Clock
  rulebooks: RulebookShelf
  /** Newest data-as-of day of each kind of source; capture's door. */
  feedDates: FeedsPort
  /** Where the projection lives; without it, or with `duck` in memory, it is built at each start. */
  dataDir?: string
  duck?: DuckOptions
  /** The servers on which the whole register is assessed; without them it is on DuckDB. */
  clickHouseUrl?: string | undefined
  /** Above how many touched subjects the work waits for a run of the whole register. */
  mostInATransaction?: number
}

/** A stored result as grading takes it. */
export type AssessmentInForce = Omit<StoredAssessment, 'score'> & { scoreTenths: number }

/** Scores and colours: at once for what an event touched, and for the whole register. */
export class AssessmentService {
  /** Where rulebooks are tried on the whole register without touching a grade. */
  readonly trials: TrialRoom
  readonly verifications: Verifications
  readonly #database: Database
  readonly #clock: Clock
  readonly #rulebooks: RulebookShelf
  readonly #onFile: AssessmentsOnFile
  readonly #touched: TouchedAssessor
  readonly #register: RegisterAssessor
  readonly #explainer: Explainer
  readonly #room: AnalysisRoom
  readonly #registerRoom: RegisterRoom
  readonly #records: RecordsService
  readonly #feedDates: FeedsPort
  readonly #events: EventBus

  constructor(parts: AssessmentParts) {
    const { database, clock, records, mostInATransaction } = parts
    const settings = new Settings({ records, shelf: parts.rulebooks, feeds: parts.feedDates })
    const store = new AssessmentStore(parts)
    this.#room = new AnalysisRoom({ database, records, duck: duckOptions(parts) })
    this.#touched = new TouchedAssessor({ clock, settings, store, mostInATransaction })
    this.#registerRoom = registerRoom(parts, this.#room)
    const room = this.#registerRoom
    this.#register = new RegisterAssessor({ database, clock, settings, store, room })
    this.trials = new TrialRoom({ database, records, settings, room: this.#room })
    this.#explainer = new Explainer({ database, records, settings })
    const verifier = new Verifier({ database, clock, records, settings, room })
    this.verifications = new Verifications({
      database,
      verifier,
      room,
      register: this.#register,
    })
    this.#database = database
    this.#clock = clock
    this.#rulebooks = parts.rulebooks
    this.#onFile = new AssessmentsOnFile({ database, clock, records, settings })
    this.#records = records
    this.#feedDates = parts.feedDates
    this.#events = parts.events
  }

  /**
   * Assesses those of these subjects that are registered, as of today, in the transaction that changed
   * their records; also peers whose comparison with them moved. Throws `assessment.unknown_term`.
   */
  async assessTouched(trx: Trx, subjectIds: readonly number[]): Promise<void> {
    await this.#touched.assess(trx, subjectIds)
  }

  /**
   * A kind of source reaches further than before: where that makes its feed fresh today, the coverage of
   * everybody changes, so the whole register is left to `runPending`.
   */
  async noteFeed(trx: Trx, { kind, from, to }: Events['feed.advanced']): Promise<void> {
    const day = this.#clock.today()
    await this.#rulebooks.refresh(trx)
    const { plan } = this.#rulebooks.inForce('platform', day)
    const isFresh = (reach: Day | null) =>
      isFeedFresh(plan, reach === null ? {} : { [kind]: reach }, { kind, day })
    if (isFresh(from) === isFresh(to)) return
    await this.#leaveAll(trx, 'records')
  }

  /** A version decides from now on: by it the whole register is left to `runPending`. */
  async noteRulebook(trx: Trx, { from }: Events['rulebook.scheduled']): Promise<void> {
    if (from > this.#clock.today()) return
    await this.#leaveAll(trx, 'rules')
  }

  async #leaveAll(trx: Trx, trigger: queries.PendingRun['trigger']): Promise<void> {
    const sequence = await this.#records.lastSequence(trx)
    const now = this.#clock.now()
    await queries.insertPending(trx, { trigger, subjectCount: 0, sequence, now })
  }

  /** Assesses the whole register as of a day. Throws `assessment.unknown_term`. */
  assessRegister(request: RegisterRequest): Promise<RegisterResult> {
    return this.#register.assess(request)
  }

  /**
   * What time has changed since the last day on file, stored; everybody where a person asks for it, or
   * where rules or the freshness of a source changed. Safe to repeat.
   */
  async runDay(today: Day = this.#clock.today(), asked?: DayRequest): Promise<void> {
    const { by: startedBy, onProgress } = asked ?? {}
    await this.#register.assess({
      asOf: today,
      store: true,
      only: asked ? undefined : 'movedByTime',
      trigger: 'day',
      startedBy,
      onProgress,
    })
  }

  /** Says of each source that was ever imported and is later than its cadence that it is late. Safe to repeat. */
  async announceLateSources(today: Day = this.#clock.today()): Promise<void> {
    await this.#rulebooks.refresh()
    const { plan } = this.#rulebooks.inForce('platform', today)
    await this.#database.transaction(async (trx) => {
      const feeds = await this.#feedDates(trx)
      for (const [kind, dataAsOf] of Object.entries(feeds) as [SourceKind, Day][])
        if (kind in plan.feeds && !isFeedFresh(plan, feeds, { kind, day: today }))
          await this.#events.emit(trx, 'source.late', { kind, dataAsOf, day: today })
    })
  }

  /**
   * Throws the projection away and fills a new one from the register; answers its last record. Throws
   * `projection.in_use` where another process holds it.
   */
  rebuildProjection(onProgress?: (done: number, total: number) => void): Promise<number> {
    return this.#registerRoom.rebuild(onProgress)
  }

  /** Does what was left for a run of the whole register. Safe to repeat. */
  async runPending(): Promise<void> {
    const pending = await queries.listPending(this.#database.db)
    if (pending.length === 0) return
    const trigger = pending.find((each) => each.trigger === 'rules')?.trigger ?? 'records'
    await this.#register.assess({ asOf: this.#clock.today(), store: true, trigger })
  }

  /** Every subject's result as of a day, each on file: what differs from before is stored now. */
  async storedAsOf(asOf: Day): Promise<AssessmentInForce[]> {
    const { inForce } = await this.#register.assess({ asOf, store: true })
    return inForce.map(({ score, ...row }) => ({ ...row, scoreTenths: score }))
  }

  /**
   * Every line of a subject's score as of a day (default: today) by the rulebook in force or another,
   * with the days on which it will rise and the shortest way to the best grade. Throws
   * `assessment.not_assessed`, `assessment.unknown_term`.
   */
  explain(
    subjectId: number,
    asOf: Day = this.#clock.today(),
    rulebook?: KnownRulebook,
  ): Promise<SubjectExplanation> {
    return this.#explainer.explain(subjectId, { asOf, rulebook })
  }

  /**
   * Two scores of a subject compared, as of two days or by two rulebooks, in sentences whose points add
   * up to the difference. Throws as `explain` does.
   */
  difference(
    subjectId: number,
    ends: { before: ExplainedAt; after: ExplainedAt },
  ): Promise<ScoreDifference> {
    return this.#explainer.difference(subjectId, ends)
  }

  /**
   * The grades of merchants as of a day, computed when asked for and not kept. Undefined where there are no
   * rules for them. Throws `assessment.unknown_term`.
   */
  async gradeMerchants(asOf: Day): Promise<MerchantGrades | undefined> {
    await this.#rulebooks.refresh()
    const rulebook = this.#rulebooks.findInForce('merchant', asOf)
    return rulebook && this.#register.gradeMerchants(rulebook, asOf)
  }

  /**
   * Every line of every subject as of a day, some hundred subjects at a time. The engine is busy until
   * the reader stops. Throws `assessment.unknown_term`.
   */
  explainRegister(request: ExplainRequest): AsyncIterable<Explained[]> {
    return this.#register.explain(request)
  }

  /** Newest result of each of these subjects, default all; a subject never assessed is absent. */
  listLatest(
    subjectIds: readonly number[] | 'all' = 'all',
    asOf: Day = Number.MAX_SAFE_INTEGER,
  ): Promise<AssessmentRow[]> {
    return queries.listNewest(this.#database.db, { subjectIds, asOf: Math.min(asOf, LAST_DAY) })
  }

  /** How a subject's result changed from day to day, oldest first; the newest `limit` changes. */
  listHistory(subjectId: number, limit: number): Promise<AssessmentRow[]> {
    return queries.listOfSubject(this.#database.db, { subjectId, limit })
  }

  /** How many subjects have each grade by their newest result. */
  async countByGrade(): Promise<Record<string, number>> {
    const rows = await queries.countByGrade(this.#database.db)
    return Object.fromEntries(rows.map((row) => [row.grade, row.count]))
  }

  /**
   * A result on file computed again from what it rested on, whatever it comes to, on the engine asked for.
   * Throws `assessment.unknown_rulebook`.
   */
  explainAgain(filed: Filed, engine: ReplayEngine): Promise<ExplainedAgain> {
    return this.#onFile.explainAgain(filed, engine)
  }

  /** Recomputes a stored result from the records, feed dates and medians that it rested on. */
  replay(assessmentId: number): Promise<Replay> {
    return this.#onFile.replay(this.#database.db, assessmentId)
  }

  /**
   * Every line of results on file, by subject, from the records that each rested on; `asOf` may be a
   * later day on which the result still stood. Throws a plain Error where it no longer comes out.
   */
  explainOnFile(db: Db, filed: readonly Filed[]): Promise<Map<number, ExplainedOnFile>> {
    return this.#onFile.explain(db, filed)
  }

  /**
   * A result on file computed again as of its day, without the records that were annulled or taken away
   * since, up to a sequence; stored beside it. Section 3: an annulled record counts on no day.
   */
  amend(trx: Trx, filed: Filed, undoneUpTo: number): Promise<AssessmentInForce> {
    return this.#onFile.amend(trx, filed, undoneUpTo)
  }

  /** Nobody else stores results until the transaction ends; before any lock of the rooms to the right. */
  lockStore(trx: Trx): Promise<void> {
    return queries.lockStore(trx)
  }

  /** Which register this is, for ever. */
  registerId(db: Db = this.#database.db): Promise<string> {
    return queries.getRegisterId(db)
  }

  /** Gives the analytical engine back. */
  async close(): Promise<void> {
    await this.trials.close()
    await this.verifications.close()
    if (this.#registerRoom !== this.#room) await this.#registerRoom.close()
    await this.#room.close()
  }
}

const LAST_DAY = 2_000_000_000

/** Trials of rulebooks stay on DuckDB, wherever the register is assessed. */
function registerRoom(
  { database, records, clickHouseUrl }: AssessmentParts,
  room: AnalysisRoom,
): RegisterRoom {
  return clickHouseUrl === undefined
    ? room
    : new ClusterRoom({ database, records, url: clickHouseUrl })
}

function duckOptions({ duck, dataDir }: AssessmentParts): DuckOptions {
  return duck ?? { path: dataDir === undefined ? 'memory' : join(dataDir, 'analysis.duckdb') }
}
