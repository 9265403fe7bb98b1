import type { Day } from '@liangma/contracts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Db, Trx } from '../../../platform/database/index.ts'
import type { KnownRecords, RecordsService } from '../../records/index.ts'
import { RECORDS_RELATION, recordsKnownAt } from '../../records/index.ts'
import { assessSubjects, explainSubjects } from '../assessment.calculation.ts'
import type { Explained } from '../assessment.calculation.ts'
import type { Assessed, AssessmentRow, Ground, RunEngine, RunFacts } from '../assessment.facts.ts'
import * as queries from '../assessment.queries.ts'
import type { KnownRulebook } from '../../rulebooks/index.ts'
import { differencesOf } from '../assessment.rules.ts'
import type { AssessmentInForce } from '../assessment.service.ts'
import type { Setting, Settings } from '../assessment.settings.ts'
import { questionOf } from '../assessment.touched.ts'
import { onDuckBeside } from './duck-beside.ts'

/** A result on file as a grade names it; `asOf`: its own day, or a later one on which it still stood. */
export interface Filed {
  subjectId: number
  assessmentId: number
  asOf: Day
  /** The last record that was known; where it is not told, that of the newest run of the day. */
  recordsUpTo?: number
}

/** A result with its lines and all that it rested on. */
export interface ExplainedOnFile extends Explained {
  asOf: Day
  run: RunFacts
  known: KnownRulebook
  recordsDigest: string
}

/** What recomputing a stored result came to; `differences` is empty when it is the same. */
export interface Replay {
  stored: AssessmentRow
  recomputed: Assessed | undefined
  differences: string[]
}

// Bounds a statement, and what is held of its answer.
const EXPLAINED_AT_ONCE = 500

/** Where a result is computed again. */
export type ReplayEngine = Extract<RunEngine, 'postgres' | 'duckdb'>

/** A result computed again from what it rested on, as it comes out now. */
export interface ExplainedAgain {
  /** Undefined: the subject is not registered any more. */
  explained: ExplainedOnFile | undefined
  /** Records that were known then and are not what was confirmed, by `source:id`. */
  alteredKeys: string[]
}

/** Results that were stored, looked at again: recomputed, explained, corrected; on PostgreSQL unless asked otherwise. */
export class AssessmentsOnFile {
  readonly #database: Database
  readonly #clock: Clock
  readonly #records: RecordsService
  readonly #settings: Settings

  constructor(parts: {
    database: Database
    clock: Clock
    records: RecordsService
    settings: Settings
  }) {
    this.#database = parts.database
    this.#clock = parts.clock
    this.#records = parts.records
    this.#settings = parts.settings
  }

  async replay(db: Db, assessmentId: number): Promise<Replay> {
    const stored = await queries.getAssessment(db, assessmentId)
    const run = await queries.getRun(db, stored.runId)
    const { recomputed, digest } = await this.#recompute(db, run, stored.subjectId)
    const differences = recomputed
      ? differencesOf(stored, { ...recomputed, recordsDigest: digest })
      : ['not registered']
    return { stored, recomputed, differences }
  }

  async explain(db: Db, filed: readonly Filed[]): Promise<Map<number, ExplainedOnFile>> {
    const rows = await queries.listAssessments(
      db,
      filed.map((each) => each.assessmentId),
    )
    const stored = new Map(rows.map((row) => [row.assessmentId, row]))
    const byRun = await this.#groupByRun(db, filed, stored)
    const explained = new Map<number, ExplainedOnFile>()
    for (const { run, subjectIds } of byRun)
      for (const each of await this.#explainRun(db, run, subjectIds))
        explained.set(each.result.subjectId, each)
    for (const { subjectId, assessmentId } of filed)
      requireSame(stored.get(assessmentId), explained.get(subjectId))
    return explained
  }

  /** Whatever it comes to now, and which records of the subject were changed past this program. */
  async explainAgain(filed: Filed, engine: ReplayEngine): Promise<ExplainedAgain> {
    const { db } = this.#database
    const { subjectId } = filed
    const stored = await queries.getAssessment(db, filed.assessmentId)
    const run = await this.#runOf(db, filed, stored)
    const known = await this.#knownTo(db, run, subjectId)
    const setting = await this.#settings.readPast(db, run)
    const explainOn = (ground: Ground) =>
      this.#explainOn(ground, { db, known, run, setting }, [subjectId])
    const [explained] =
      engine === 'duckdb'
        ? await onDuckBeside(this.#database, { known, subjectId }, explainOn)
        : await explainOn(queries.postgresGround(db, recordsKnownAt(known)))
    const altered = await this.#records.listAltered(db, { subjectIds: [subjectId] })
    const entered = altered.filter(({ sequence }) => sequence <= known.sequence)
    return { explained, alteredKeys: entered.map(({ key }) => key) }
  }

  async amend(trx: Trx, filed: Filed, undoneUpTo: number): Promise<AssessmentInForce> {
    const startedAt = this.#clock.now()
    await queries.lockStore(trx)
    const stored = await queries.getAssessment(trx, filed.assessmentId)
    const run = { ...(await this.#runOf(trx, filed, stored)), undoneUpTo }
    const { subjectId } = filed
    const { recomputed, digest } = await this.#recompute(trx, run, subjectId)
    if (!recomputed) throw new Error(`subject ${subjectId} was graded but is not registered`)
    const runId = await queries.insertRun(trx, {
      ...run,
      engine: 'postgres',
      trigger: 'correction',
      subjectCount: 1,
      changedCount: 1,
      startedAt,
      finishedAt: this.#clock.now(),
    })
    const row = { ...recomputed, recordsDigest: digest, amendsId: stored.assessmentId }
    const [inserted] = await queries.insertAssessments(trx, { ...run, runId }, [row])
    if (!inserted) throw new Error(`not stored: subject ${subjectId}`)
    const { sums: _, peerTenths: _peers, ...result } = recomputed
    const { asOf, rulebookVersion } = run
    return { ...result, assessmentId: inserted.assessmentId, asOf, rulebookVersion }
  }

  async #recompute(db: Db, run: RunFacts, subjectId: number) {
    const known = await this.#knownTo(db, run, subjectId)
    const ground = queries.postgresGround(db, recordsKnownAt(known))
    const question = questionOf(await this.#settings.readPast(db, run), [subjectId])
    const [recomputed] = await assessSubjects(ground, question, run.medians)
    const digests = await this.#records.digestsOf(db, [subjectId], known)
    return { recomputed, digest: digests.get(subjectId) ?? '' }
  }

  async #knownTo(db: Db, run: RunFacts, subjectId: number): Promise<KnownRecords> {
    const { sequence, undoneUpTo } = run
    if (undoneUpTo === null || undoneUpTo === undefined) return { sequence }
    return this.#records.knownWithoutUndone(db, { subjectId, sequence, undoneUpTo })
  }

  async #groupByRun(
    db: Db,
    filed: readonly Filed[],
    stored: ReadonlyMap<number, AssessmentRow>,
  ): Promise<{ run: RunFacts; subjectIds: number[] }[]> {
    const groups = new Map<string, { run: RunFacts; subjectIds: number[] }>()
    for (const each of filed) {
      const row = stored.get(each.assessmentId)
      if (!row) throw new Error(`no assessment ${each.assessmentId}`)
      const later = `${row.rulebookVersion} ${each.recordsUpTo ?? ''}`
      const key = `${row.asOf === each.asOf ? row.runId : later} ${each.asOf}`
      const group = groups.get(key) ?? { run: await this.#runOf(db, each, row), subjectIds: [] }
      group.subjectIds.push(each.subjectId)
      groups.set(key, group)
    }
    return [...groups.values()]
  }

  /** The run of a result; on a later day on which the result still stood, the run of that day. */
  async #runOf(
    db: Db,
    { asOf, recordsUpTo: sequence }: Filed,
    stored: AssessmentRow,
  ): Promise<RunFacts> {
    const own = await queries.getRun(db, stored.runId)
    if (stored.asOf === asOf) return own
    const { rulebookId, rulebookVersion } = own
    const wanted = { rulebookId, rulebookVersion, asOf, sequence }
    const later = await queries.findRunOfDay(db, wanted)
    if (!later) throw new Error(`no run as of ${asOf} for assessment ${stored.assessmentId}`)
    return later
  }

  async #explainRun(
    db: Db,
    run: RunFacts,
    subjectIds: readonly number[],
  ): Promise<ExplainedOnFile[]> {
    const setting = await this.#settings.readPast(db, run)
    const isNewest = run.sequence === (await this.#records.lastSequence(db))
    const all: ExplainedOnFile[] = []
    for (const chunk of this.#chunksOf(run, subjectIds)) {
      const known = await this.#knownTo(db, run, chunk[0] ?? 0)
      const relation = isNewest && !known.without ? RECORDS_RELATION : recordsKnownAt(known)
      const ground = queries.postgresGround(db, relation)
      all.push(...(await this.#explainOn(ground, { db, known, run, setting }, chunk)))
    }
    return all
  }

  async #explainOn(
    ground: Ground,
    { db, known, run, setting }: { db: Db; known: KnownRecords; run: RunFacts; setting: Setting },
    subjectIds: number[],
  ): Promise<ExplainedOnFile[]> {
    const explained = await explainSubjects(ground, questionOf(setting, subjectIds), run.medians)
    const digests = await this.#records.digestsOf(db, subjectIds, known)
    return explained.map((each) => {
      const recordsDigest = digests.get(each.result.subjectId) ?? ''
      return { ...each, asOf: run.asOf, run, known: setting.known, recordsDigest }
    })
  }

  /** A run without annulled records is about one subject. */
  *#chunksOf({ undoneUpTo }: RunFacts, subjectIds: readonly number[]): Generator<number[]> {
    const size = typeof undoneUpTo === 'number' ? 1 : EXPLAINED_AT_ONCE
    for (let at = 0; at < subjectIds.length; at += size) yield subjectIds.slice(at, at + size)
  }
}

function requireSame(stored: AssessmentRow | undefined, again: ExplainedOnFile | undefined): void {
  const { recordsDigest } = again ?? { recordsDigest: '' }
  const differences =
    stored && again ? differencesOf(stored, { ...again.result, recordsDigest }) : ['not registered']
  if (differences.length > 0)
    throw new Error(`assessment ${stored?.assessmentId} comes out otherwise: ${differences.join()}`)
}
