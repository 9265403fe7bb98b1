import type { RunTrigger, StoredAssessment } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Trx } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import type { RecordsService } from '../records/index.ts'
import type { Assessed, AssessmentRow, RunEngine, RunFacts } from './assessment.facts.ts'
import * as queries from './assessment.queries.ts'
import { saysTheSame } from './assessment.rules.ts'

/** A calculation whose results are to be kept. */
export interface RunToStore extends RunFacts {
  engine: RunEngine
  trigger: RunTrigger
  startedBy?: string | undefined
  startedAt: Date
  /** Whether whoever has no row keeps the answer that is on file. */
  coversRegister: boolean
}

/** What storing a run came to; `inForce` has one result a subject, stored now or before. */
export interface StoredRun {
  inForce: StoredAssessment[]
  changedIds: number[]
}

type Judged = Assessed & { recordsDigest: string }

// Bounds the size of one statement's parameter.
const CHUNK = 5_000

/** Keeps results: only what differs from what is on file, announced in the same transaction. */
export class AssessmentStore {
  readonly #records: RecordsService
  readonly #events: EventBus
  readonly #clock: Clock

  constructor(parts: { records: RecordsService; events: EventBus; clock: Clock }) {
    this.#records = parts.records
    this.#events = parts.events
    this.#clock = parts.clock
  }

  /** Stores what changed and emits `subject.assessed` for those whose newest result it is. */
  async store(trx: Trx, run: RunToStore, rows: readonly Assessed[]): Promise<StoredRun> {
    await queries.lockStore(trx)
    const { kept, changed, gradeChanges } = await this.#compare(trx, run, rows)
    const counts = { gradeChanges, subjectCount: rows.length }
    const fresh = await this.#insert(trx, run, { changed, ...counts })
    await this.#announce(trx, run, fresh)
    return { inForce: [...kept, ...fresh], changedIds: fresh.map((row) => row.subjectId) }
  }

  async #compare(trx: Trx, run: RunToStore, rows: readonly Assessed[]) {
    const last = await this.#records.lastSequence(trx)
    const known = last === run.sequence ? 'now' : { sequence: run.sequence }
    const kept: StoredAssessment[] = []
    const changed: Judged[] = []
    let gradeChanges = 0
    for (const chunk of chunksOf(rows)) {
      const subjectIds = chunk.map((row) => row.subjectId)
      const digests = await this.#records.digestsOf(trx, subjectIds, known)
      const before = byId(await queries.listNewest(trx, { subjectIds, asOf: run.asOf }))
      for (const row of chunk) {
        const judged = { ...row, recordsDigest: digests.get(row.subjectId) ?? '' }
        const stored = before.get(row.subjectId)
        if (stored && stands(stored, run, judged))
          kept.push(inForceOf(stored, { ...run, rulebookVersion: stored.rulebookVersion }))
        else {
          changed.push(judged)
          if (stored && stored.grade !== row.grade) gradeChanges += 1
        }
      }
    }
    return { kept, changed, gradeChanges }
  }

  async #insert(
    trx: Trx,
    run: RunToStore,
    { changed, ...counts }: { changed: Judged[]; subjectCount: number; gradeChanges: number },
  ): Promise<StoredAssessment[]> {
    if (changed.length === 0 && (await isOnFile(trx, run))) return []
    const runId = await queries.insertRun(trx, {
      ...run,
      ...counts,
      changedCount: changed.length,
      finishedAt: this.#clock.now(),
    })
    const stored: StoredAssessment[] = []
    for (const chunk of chunksOf(changed)) {
      const ids = byId(await queries.insertAssessments(trx, { ...run, runId }, chunk))
      for (const row of chunk) {
        const assessmentId = ids.get(row.subjectId)?.assessmentId
        if (assessmentId === undefined) throw new Error(`not stored: subject ${row.subjectId}`)
        stored.push(inForceOf({ ...row, assessmentId }, run))
      }
    }
    return stored
  }

  /** A result as of a past day is news to nobody whose newer one is on file. */
  async #announce(trx: Trx, run: RunToStore, fresh: StoredAssessment[]): Promise<void> {
    const live: StoredAssessment[] = []
    for (const chunk of chunksOf(fresh)) {
      const days = byId(
        await queries.listNewestDays(
          trx,
          chunk.map((row) => row.subjectId),
        ),
      )
      live.push(...chunk.filter((row) => days.get(row.subjectId)?.asOf === run.asOf))
    }
    if (live.length > 0) await this.#events.emit(trx, 'subject.assessed', { assessments: live })
  }
}

/** A row on file stands when it says the same, or when it already knows more records than the run. */
function stands(stored: AssessmentRow, run: RunToStore, judged: Judged): boolean {
  if (stored.sequence > run.sequence) return true
  return stored.rulebookVersion === run.rulebookVersion && saysTheSame(stored, judged)
}

async function isOnFile(trx: Trx, run: RunToStore): Promise<boolean> {
  return (await queries.findRunOfDay(trx, run)) !== undefined
}

function inForceOf(row: Assessed & { assessmentId: number }, run: RunFacts): StoredAssessment {
  return {
    subjectId: row.subjectId,
    assessmentId: row.assessmentId,
    score: row.scoreTenths,
    grade: row.grade,
    decidedBy: row.decidedBy,
    decidedCode: row.decidedCode,
    asOf: run.asOf,
    rulebookVersion: run.rulebookVersion,
  }
}

function byId<T extends { subjectId: number }>(rows: readonly T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.subjectId, row]))
}

function* chunksOf<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK)
}
