import type { Day } from '@liangma/contracts'
import type { Median } from '@liangma/rulebook'
import type { Clock } from '../../platform/clock/index.ts'
import type { Trx } from '../../platform/database/index.ts'
import {
  assessSubjects,
  peerTenthsOf,
  readMedians,
  readPoints,
  refuseUnknown,
} from './assessment.calculation.ts'
import type { Ground, Question } from './assessment.facts.ts'
import * as queries from './assessment.queries.ts'
import { movedByPeers } from './assessment.rules.ts'
import type { Setting, Settings } from './assessment.settings.ts'
import type { AssessmentStore } from './assessment.store.ts'

/** Above this, a confirmation leaves the work to a run of the whole register after it. */
const MOST_IN_A_TRANSACTION = 2_000

export interface TouchedParts {
  clock: Clock
  settings: Settings
  store: AssessmentStore
  mostInATransaction?: number | undefined
}

/** Assesses the few subjects that an event touched, inside its transaction. */
export class TouchedAssessor {
  readonly #clock: Clock
  readonly #settings: Settings
  readonly #store: AssessmentStore
  readonly #most: number

  constructor(parts: TouchedParts) {
    this.#clock = parts.clock
    this.#settings = parts.settings
    this.#store = parts.store
    this.#most = parts.mostInATransaction ?? MOST_IN_A_TRANSACTION
  }

  /** Answers whose results changed; leaves a request behind where there are too many to assess here. */
  async assess(trx: Trx, touched: readonly number[]): Promise<number[]> {
    const startedAt = this.#clock.now()
    const setting = await this.#settings.read(trx, { asOf: this.#clock.today() })
    const ground = queries.postgresGround(trx)
    const registered = await queries.listRegistered(trx, setting.registrationTerms, touched)
    if (registered.length > this.#most) return this.#leave(trx, setting, registered.length)
    const medians = await this.#peerMedians(trx, ground, setting)
    const moved = medians.computed ? await this.#movedByPeers(trx, setting, medians.medians) : []
    const subjects = [...new Set([...registered, ...moved])]
    if (subjects.length > this.#most) return this.#leave(trx, setting, subjects.length)
    if (subjects.length === 0) return []
    const question = questionOf(setting, subjects)
    await refuseUnknown(ground, question)
    const rows = await assessSubjects(ground, question, medians.medians)
    const run = {
      ...setting.facts,
      medians: medians.medians,
      engine: 'postgres',
      trigger: 'records',
      coversRegister: false,
      startedAt,
    } as const
    return (await this.#store.store(trx, run, rows)).changedIds
  }

  async #leave(trx: Trx, setting: Setting, subjectCount: number): Promise<number[]> {
    const { sequence } = setting.facts
    await queries.insertPending(trx, {
      trigger: 'records',
      subjectCount,
      sequence,
      now: this.#clock.now(),
    })
    return []
  }

  /** The medians of today's newest run, unless complaints or registrations came after it. */
  async #peerMedians(
    trx: Trx,
    ground: Ground,
    setting: Setting,
  ): Promise<{ medians: Median[]; computed: boolean }> {
    const known = await this.#settings.mediansOfDay(trx, setting)
    if (known) return { medians: known, computed: false }
    return { medians: await readMedians(ground, questionOf(setting)), computed: true }
  }

  /** Platforms whose comparison with their peers no longer comes to what is on file. */
  async #movedByPeers(trx: Trx, setting: Setting, medians: readonly Median[]): Promise<number[]> {
    const ground = queries.postgresGround(trx)
    const points = await readPoints(ground, questionOf(setting), medians)
    const stored = await queries.listNewest(trx, { subjectIds: 'all', asOf: setting.facts.asOf })
    return movedByPeers(stored, peerTenthsOf(setting.bound.plan, points))
  }
}

/** The question of a setting, about some subjects or the whole register. */
export function questionOf(
  {
    bound,
    facts,
  }: { bound: Question['bound']; facts: { asOf: Day; feedDates: Question['feeds'] } },
  subjects?: readonly number[],
): Question {
  return { bound, asOf: { day: facts.asOf }, feeds: facts.feedDates, subjects }
}
