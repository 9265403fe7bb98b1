import type { Day, Words } from '@liangma/contracts'
import type { JudgedFigure } from '../figures/judge.ts'
import type { SlotRole } from '../plan/plan.ts'
import type { Reason } from './reasons.ts'

/** What a person can do to end an item early. Days are the earliest lawful ones. */
export interface Remedies {
  /** It stops counting this many days after the cure; null: a cure changes nothing. */
  curedPlusDays: number | null
  /** The first day on which a repair is lawful; null: it cannot be repaired. */
  repairFrom: Day | null
  /** It ends when the subject is taken off the list, or files. */
  untilEnded: boolean
}

/** One record in the light of one line. Points in tenths. */
export interface ExplainedItem {
  sourceKey: string
  eventKey: string | null
  /** It counts on [from, to) as known on the day; `to` null: open. */
  from: Day
  to: Day | null
  counts: boolean
  /** As the rulebook has them; then what is left after "one event once". */
  points: number
  pointsAfterEvent: number
  /** Why nothing is left; null where it costs points or holds. */
  reason: Reason | null
  remedies: Remedies
}

/** The metric that an indicator was judged by. */
export interface MetricFigure {
  sourceKey: string
  k: number
  n: number
  periodEnd: Day
  /** The Wilson bound in favour of the subject, in millionths; null: sample too small. */
  valueMillionths: number | null
}

/** One line of the rulebook, fired or not. Points in tenths. */
export interface ExplanationLine extends Words {
  slot: number
  code: string
  role: SlotRole
  group: string | null
  basis: string | null
  /** Whether there are data on it; counts towards the coverage. Null where it has no part in that. */
  hasData: boolean | null
  /** A veto, ceiling, state or bonus that holds; a line that costs points. */
  fired: boolean
  items: ExplainedItem[]
  figure: JudgedFigure | MetricFigure | null
  before: number
  afterEventOnce: number
  afterCap: number
  afterGroupCap: number
  /** The day on which the first of its counting items stops to count; null: open, or none. */
  nextEnd: Day | null
  reason: Reason | null
}
