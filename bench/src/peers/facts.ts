import type { Plan } from '@liangma/rulebook'
import { requiredCoverage } from '@liangma/rulebook'
import type { ExplainedScore } from '../explaining.ts'

/**
 * What the peers are given of one subject. Reading and adding up its records, validity on the day, "one
 * event once", Wilson bounds and peer medians are done already; bands, caps, sums and colour are not.
 */
export type Facts = Record<string, number | boolean>

/** What the model comes to: points in tenths. */
export interface Outcome {
  score: number
  grade: string
}

/** A figure that was not judged (no data, too small a sample) costs nothing. */
export const NO_VALUE = -1

/** The name of a line's fact: `G1-03` is no name in an expression. */
export function factName(code: string): string {
  return code.replaceAll('-', '_')
}

export function factsOf({ score, lines }: ExplainedScore, plan: Plan): Facts {
  const facts: Facts = {
    covered: score.online === 1 && score.coverage >= requiredCoverage(plan),
  }
  for (const { slot, code, role, figure, afterEventOnce, fired } of lines) {
    const name = factName(code)
    const isJudged = plan.slots[slot - 1]?.shape !== 'each'
    if (isJudged) facts[name] = figure?.valueMillionths ?? NO_VALUE
    else facts[name] = role === 'veto' || role === 'ceiling' ? fired : afterEventOnce
  }
  return facts
}

export function outcomeOf({ score }: ExplainedScore, plan: Plan): Outcome {
  return { score: score.score, grade: plan.grades[score.grade]?.key ?? '' }
}

/** A band as `from <= value < below`, or `above < value <= upTo` where lower is better. */
export interface Band {
  slot: number
  name: string
  points: number
  better: 'higher' | 'lower'
  bound: number | null
  /** Of the band before it, which is better. */
  before: number | null
}

/** Every band that costs points, of metrics, complaint rates and comparisons with peers. */
export function bandsOf(plan: Plan): Band[] {
  const ratios = plan.peerRatios.map((ratio) => ({ ...ratio, better: 'lower' as const }))
  return [...plan.metricRates, ...plan.complaintRates, ...ratios].flatMap((judged) =>
    judged.bands.map(({ bound, points }, i) => ({
      slot: judged.slot,
      name: factName(plan.slots[judged.slot - 1]?.code ?? ''),
      points,
      better: judged.better,
      bound,
      before: judged.bands[i - 1]?.bound ?? null,
    })),
  )
}
