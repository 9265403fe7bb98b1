import type {
  Day,
  Face,
  GradeReceipt,
  PublicLine,
  ScreenCounty,
  Standing,
} from '@liangma/contracts'
import { faceOf } from '@liangma/contracts'
import type { GradeStep } from '../../grading/index.ts'
import type { PublicChanges } from '../../publication/index.ts'

/** A line of the rulebook that costs a platform points, in tenths. */
export type Reason = Pick<PublicLine, 'code' | 'title' | 'counted'>

/** A platform as a screen shows it now. */
export interface SeenPlatform {
  subjectId: number
  uscc: string
  name: string
  county: ScreenCounty | null
  face: Face
  /** Whether its public colour is shown, so that its reasons explain something. */
  isInForce: boolean
  /** null, here and below: never assessed. */
  asOf: string | null
  changedAt: string | null
  rulebookVersion: string | null
  /** Grows with every change of any platform. */
  revision: number
  /** What counts in the newest receipt. */
  reasons: readonly Reason[]
  /** When its published grade became another. */
  steps: readonly GradeStep[]
}

export interface PictureParts {
  changes: Pick<PublicChanges, 'dayOfReading' | 'standingsAfter' | 'receipts'>
  listSteps: (since: Day, subjectIds: readonly number[] | null) => Promise<GradeStep[]>
  /** From which day on changes of grades are wanted. */
  since: () => Day
}

// Bounds what is read and held at once beside the picture.
const STANDINGS_AT_ONCE = 1_000
const RECEIPTS_AT_ONCE = 200

/** Every platform that was ever published, in memory, brought up to date by what changed since. */
export class PublicPicture {
  readonly #parts: PictureParts
  readonly #platforms = new Map<number, SeenPlatform>()
  readonly #receiptIds = new Map<number, number>()
  #day: string | undefined
  #revision = 0

  constructor(parts: PictureParts) {
    this.#parts = parts
  }

  /** By the subject's number. */
  get platforms(): ReadonlyMap<number, SeenPlatform> {
    return this.#platforms
  }

  get revision(): number {
    return this.#revision
  }

  /** Another text whenever anything in the picture differs; the same again after a restart. */
  get version(): string {
    return `${this.#revision}-${this.#day ?? ''}`
  }

  /** Not to be called while another call of it runs. */
  async refresh(): Promise<void> {
    const { changes } = this.#parts
    const day = await changes.dayOfReading()
    // A day that came may change any face without a revision of its own.
    const isOtherDay = day !== this.#day
    let revision = isOtherDay ? 0 : this.#revision
    const isWhole = revision === 0
    const changed: Standing[] = []
    for (;;) {
      const page = await changes.standingsAfter(revision, STANDINGS_AT_ONCE)
      changed.push(...page)
      revision = page.at(-1)?.revision ?? revision
      if (page.length < STANDINGS_AT_ONCE) break
    }
    if (changed.length > 0 || isOtherDay) await this.#take(changed, isWhole)
    this.#day = day
    this.#revision = Math.max(revision, this.#revision)
  }

  async #take(changed: readonly Standing[], isWhole: boolean): Promise<void> {
    const reasons = await this.#reasonsOf(changed)
    const ids = changed.map(({ subjectId }) => subjectId)
    const steps = await this.#parts.listSteps(this.#parts.since(), isWhole ? null : ids)
    const bySubject = Map.groupBy(steps, ({ subjectId }) => subjectId)
    for (const standing of changed) {
      const { subjectId, receiptId } = standing
      this.#platforms.set(subjectId, {
        ...seenOf(standing),
        reasons: reasons.get(receiptId) ?? this.#platforms.get(subjectId)?.reasons ?? [],
        steps: bySubject.get(subjectId) ?? [],
      })
      this.#receiptIds.set(subjectId, receiptId)
    }
  }

  /** Of receipts that are not known yet. */
  async #reasonsOf(standings: readonly Standing[]): Promise<Map<number, Reason[]>> {
    const wanted = standings
      .filter(({ subjectId, receiptId }) => this.#receiptIds.get(subjectId) !== receiptId)
      .map(({ receiptId }) => receiptId)
    const reasons = new Map<number, Reason[]>()
    for (let at = 0; at < wanted.length; at += RECEIPTS_AT_ONCE) {
      const some = await this.#parts.changes.receipts(wanted.slice(at, at + RECEIPTS_AT_ONCE))
      for (const receipt of some) reasons.set(receipt.receiptId, reasonsIn(receipt))
    }
    return reasons
  }
}

function seenOf(standing: Standing): Omit<SeenPlatform, 'reasons' | 'steps'> {
  const { subjectId, uscc, name, county, asOf, changedAt, rulebookVersion, revision } = standing
  const isInForce = standing.state === 'inForce'
  return {
    subjectId,
    uscc,
    name,
    county,
    asOf,
    changedAt,
    rulebookVersion,
    revision,
    face: faceOf(standing),
    isInForce,
  }
}

function reasonsIn({ facts }: GradeReceipt): Reason[] {
  return facts.lines
    .filter(({ role, counted }) => role !== 'bonus' && counted > 0)
    .map(({ code, title, counted }) => ({ code, title, counted }))
}
