import type { Day, Term, TermKind } from '@liangma/contracts'
import { NEVER } from '@liangma/contracts'
import { registers } from '@liangma/rulebook'
import type { BoundPlan, Median, ScoreRow } from '@liangma/rulebook'
import { readPoints, streamScores } from '../assessment.calculation.ts'
import type { FeedDates, Ground } from '../assessment.facts.ts'
import { longestWindow } from './days-of-change.ts'
import type { Scenario } from './scenarios.ts'
import { scenarioRelation } from './scenarios.ts'

// Bounds the rows of one statement: each scenario repeats the records of the subject.
const SCENARIOS_AT_ONCE = 400

/** Longer than any forecast: a feed that is fresh today is taken to arrive on time until then. */
const ON_TIME_DAYS = 4 * 366

/** What one subject's score would be on other days, or had some records been cured. */
export class Laboratory {
  readonly #ground: Ground
  readonly #bound: BoundPlan
  readonly #feeds: FeedDates
  readonly #medians: readonly Median[]
  readonly #subject: string
  readonly #subjectId: number
  readonly #asOf: Day

  constructor(parts: {
    ground: Ground
    bound: BoundPlan
    feeds: FeedDates
    medians: readonly Median[]
    subjectId: number
    asOf: Day
  }) {
    this.#ground = parts.ground
    this.#bound = parts.bound
    this.#feeds = onTime(parts.feeds, parts.bound, parts.asOf)
    this.#medians = parts.medians
    this.#subjectId = parts.subjectId
    this.#asOf = parts.asOf
    this.#subject = this.#knownOn()
  }

  /** One score row a scenario, in their order; peer medians held. */
  async tryOut(scenarios: readonly Scenario[]): Promise<ScoreRow[]> {
    const rows: ScoreRow[] = []
    for (let start = 0; start < scenarios.length; start += SCENARIOS_AT_ONCE)
      rows.push(...(await this.#score(scenarios.slice(start, start + SCENARIOS_AT_ONCE))))
    return rows
  }

  /** Closing days of the subject's complaints that still lie within a window. */
  async complaintDays(): Promise<Day[]> {
    const rows = await this.#ground.read<{ day: Day }>(
      `SELECT DISTINCT occurred_day AS day FROM ${this.#subject} r
      WHERE status = 1 AND ${this.#isOfKind('complaint')}`,
    )
    return rows.map((row) => row.day)
  }

  async #score(scenarios: readonly Scenario[]): Promise<ScoreRow[]> {
    const ground = { ...this.#ground, records: scenarioRelation(this.#subject, scenarios) }
    const asOf = { column: 'as_of_day' } as const
    const question = { bound: this.#bound, asOf, feeds: this.#feeds }
    const points = await readPoints(ground, question, this.#medians)
    const rows: ScoreRow[] = []
    for await (const batch of streamScores(ground, question, points)) rows.push(...batch)
    if (rows.length !== scenarios.length)
      throw new Error(`${rows.length} scores for ${scenarios.length} scenarios`)
    return rows.toSorted((a, b) => a.subject_id - b.subject_id)
  }

  /**
   * The subject's records as they are known on the day: what lies after it has not happened, save the
   * end of a bonus, which is set beforehand, and its registration, whose day online may be unknown.
   */
  #knownOn(): string {
    const day = this.#asOf
    const known = (column: string) =>
      `CASE WHEN ${column} > ${day} THEN ${NEVER} ELSE ${column} END AS ${column}`
    const ended = `CASE WHEN ended_day > ${day} AND NOT ${this.#isOfKind('bonus')} THEN ${NEVER}
      ELSE ended_day END AS ended_day`
    const outdated = `${this.#isOfKind('complaint')} AND occurred_day <= ${day - longestWindow(this.#bound)}`
    return `(SELECT term, occurred_day, ${known('cured_day')}, ${known('repaired_day')}, ${ended},
        deadline_day, status, event_key, points, k, n, lower_millionths, upper_millionths, inspection,
        source_key
      FROM ${this.#ground.records} r
      WHERE subject_id = ${this.#subjectId} AND NOT (${outdated})
        AND (occurred_day <= ${day} OR ${this.#isOne((term) => registers(this.#bound.plan, term))}))`
  }

  #isOfKind(kind: TermKind): string {
    return this.#isOne((term) => term.kind === kind)
  }

  #isOne(matches: (term: Term) => boolean): string {
    const terms = [...this.#bound.dictionary].filter(([, term]) => matches(term))
    return terms.length === 0 ? 'false' : `term IN (${terms.map(([number]) => number).join(', ')})`
  }
}

function onTime(feeds: FeedDates, { plan }: BoundPlan, asOf: Day): FeedDates {
  const entries = Object.entries(feeds) as [keyof FeedDates, Day][]
  return Object.fromEntries(
    entries.map(([kind, dataAsOf]) => {
      const cadence = plan.feeds[kind] ?? null
      const isFresh = cadence === null || asOf - dataAsOf <= cadence
      return [kind, isFresh ? asOf + ON_TIME_DAYS : dataAsOf]
    }),
  )
}
