import { DomainError } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { differenceBetween } from '@liangma/rulebook'
import type { ExplanationLine, ScoreDifference, ScoreRow } from '@liangma/rulebook'
import type { Database } from '../../../platform/database/index.ts'
import type { RecordsService } from '../../records/index.ts'
import { explainSubjects, readMedians, refuseUnknown } from '../assessment.calculation.ts'
import type { Assessed, FeedDates } from '../assessment.facts.ts'
import * as queries from '../assessment.queries.ts'
import type { KnownRulebook } from '../../rulebooks/index.ts'
import type { Settings } from '../assessment.settings.ts'
import { questionOf } from '../assessment.touched.ts'
import { daysOfChange } from './days-of-change.ts'
import type { ForecastStep } from './forecast.ts'
import { forecastRises } from './forecast.ts'
import { Laboratory } from './laboratory.ts'
import type { PathToBest } from './path-to-best.ts'
import { findPathToBest } from './path-to-best.ts'

const FORECAST_DAYS = 3 * 366

/** As of which day, and by which rulebook: without one, by that in force. */
export interface ExplainedAt {
  asOf: Day
  rulebook?: KnownRulebook | undefined
}

/** A score with every reason, and what will become of it. Points in tenths. */
export interface SubjectExplanation {
  asOf: Day
  rulebook: KnownRulebook
  result: Assessed
  score: ScoreRow
  /** In rulebook order, fired or not. */
  lines: ExplanationLine[]
  /** SHA-256 of the records that went in. */
  recordsDigest: string
  feedDates: FeedDates
  forecast: ForecastStep[]
  pathToBlue: PathToBest
}

/** Explains one subject; runs on PostgreSQL like the assessment of an event. */
export class Explainer {
  readonly #database: Database
  readonly #records: RecordsService
  readonly #settings: Settings

  constructor(parts: { database: Database; records: RecordsService; settings: Settings }) {
    this.#database = parts.database
    this.#records = parts.records
    this.#settings = parts.settings
  }

  async explain(subjectId: number, at: ExplainedAt): Promise<SubjectExplanation> {
    const { asOf } = at
    const { ground, setting, medians, explained } = await this.#lines(subjectId, at)
    const { bound, facts, known } = setting
    const feeds = facts.feedDates
    const laboratory = new Laboratory({ ground, bound, feeds, medians, subjectId, asOf })
    const complaintDays = await laboratory.complaintDays()
    const horizon = { from: asOf, to: asOf + FORECAST_DAYS }
    const days = daysOfChange(bound, { items: explained.items, complaintDays }, horizon)
    return {
      asOf,
      rulebook: known,
      result: explained.result,
      score: explained.score,
      lines: explained.lines,
      recordsDigest:
        (await this.#records.digestsOf(this.#database.db, [subjectId])).get(subjectId) ?? '',
      feedDates: feeds,
      forecast: await forecastRises(laboratory, bound, days),
      pathToBlue: await findPathToBest(laboratory, bound, explained),
    }
  }

  /** In words, what lies between two scores of a subject by the records as they are known now. */
  async difference(
    subjectId: number,
    { before, after }: { before: ExplainedAt; after: ExplainedAt },
  ): Promise<ScoreDifference> {
    const [one, other] = [await this.#lines(subjectId, before), await this.#lines(subjectId, after)]
    return differenceBetween(
      { plan: one.setting.known.plan, ...one.explained },
      { plan: other.setting.known.plan, ...other.explained },
    )
  }

  async #lines(subjectId: number, { asOf, rulebook }: ExplainedAt) {
    const { db } = this.#database
    const ground = queries.postgresGround(db)
    const setting = await this.#settings.read(db, { asOf, rulebook })
    const question = questionOf(setting, [subjectId])
    await refuseUnknown(ground, question)
    const medians =
      (await this.#settings.mediansOfDay(db, setting)) ?? (await readMedians(ground, question))
    const [explained] = await explainSubjects(ground, question, medians)
    if (!explained) throw new DomainError('assessment.not_assessed', { subject: String(subjectId) })
    return { ground, setting, medians, explained }
  }
}
