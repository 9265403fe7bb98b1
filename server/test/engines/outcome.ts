import type { Day } from '@liangma/contracts'
import type { ExplanationLine, Plan, ReasonCode, ScoreRow } from '@liangma/rulebook'
import { DECIDED_BY, decidedCode, isSignRole, slotOf } from '@liangma/rulebook'
import type { Model, NaiveAssessment } from '../../../packages/rulebook/test/naive/index.ts'

/** What became of one subject, in words that the engines and the naive interpreter share. Tenths. */
export interface Outcome {
  score: number
  grade: string
  decidedBy: string
  decidedCode: string | null
  vetoes: string[]
  ceilings: string[]
  states: string[]
  coverage: number
  bonus: number
  statutory: number
  groups: Record<string, number>
  /** Of indicators and statutory rows, in rulebook order: points step by step, and what counts. */
  lines: Record<string, Line>
}

interface Line {
  points: [before: number, afterEventOnce: number, afterCap: number, afterGroupCap: number]
  /** Why a figure was not judged. */
  unjudged: string | null
  /** `source:id`, first day and points left after "one event once" of each record that counts. */
  counting: string[]
}

/** By day and subject. */
export type Outcomes = Map<Day, Map<number, Outcome>>

/** The words of the naive interpreter for the states in which a figure costs nothing unjudged. */
const UNJUDGED: Partial<Record<ReasonCode, string>> = {
  noData: 'no data',
  sampleTooSmall: 'sample too small',
  notOnline: 'not online yet',
  belowMinComplaints: 'too few complaints',
  noOrders: 'no orders',
  zeroMedian: 'median is 0',
}

export function engineOutcome(plan: Plan, row: ScoreRow, lines: ExplanationLine[]): Outcome {
  const held = plan.slots
    .filter(({ role, shape }) => isSignRole(role) && shape === 'each')
    .filter((_, bit) => Math.floor(row.signs / 2 ** bit) % 2 === 1)
  const codes = (role: string) => held.filter((slot) => slot.role === role).map(({ code }) => code)
  return {
    score: row.score,
    grade: plan.grades[row.grade]?.key ?? '',
    decidedBy: DECIDED_BY[row.decided] ?? '',
    decidedCode: decidedCode(plan, row),
    vetoes: codes('veto'),
    ceilings: codes('ceiling'),
    states: codes('state'),
    coverage: row.coverage,
    bonus: row.bonus,
    statutory: row.statutory,
    groups: Object.fromEntries(
      plan.groups.map(({ code }, i) => [code, row[`group_${i + 1}`] ?? 0]),
    ),
    lines: Object.fromEntries(
      lines.filter(isCharge).map((line) => [line.code, lineOf(plan, line)]),
    ),
  }
}

function isCharge({ role }: ExplanationLine): boolean {
  return role === 'indicator' || role === 'statutory'
}

function lineOf(plan: Plan, line: ExplanationLine): Line {
  const isFigure = slotOf(plan, line.slot).shape !== 'each'
  const counting = isFigure ? [] : line.items.filter(({ counts }) => counts)
  return {
    points: [line.before, line.afterEventOnce, line.afterCap, line.afterGroupCap],
    unjudged: (isFigure && line.reason && UNJUDGED[line.reason.code]) || null,
    counting: counting
      .map((item) => `${item.sourceKey} from ${item.from}: ${item.pointsAfterEvent}`)
      .toSorted(),
  }
}

export function naiveOutcome(model: Model, found: NaiveAssessment): Outcome {
  const { score, grade, decidedBy, vetoes, ceilings, states, bonus, statutory } = found
  const counting = Map.groupBy(found.charges, ({ code }) => code)
  const lines = [...found.indicators].map(([code, line]): [string, Line] => [
    code,
    {
      points: [line.before, line.afterEventOnce, line.afterCap, line.afterGroupCap],
      unjudged: line.reason,
      counting: (counting.get(code) ?? [])
        .map((charge) => `${charge.key} from ${charge.from}: ${charge.pointsAfterEvent}`)
        .toSorted(),
    },
  ])
  return {
    score,
    grade,
    decidedBy,
    decidedCode: found.decidedCode,
    vetoes,
    ceilings,
    states,
    coverage: found.coverage.have,
    bonus,
    statutory,
    groups: {
      ...Object.fromEntries(model.groups.map(({ code }) => [code, 0])),
      ...Object.fromEntries(found.groups),
    },
    lines: Object.fromEntries(lines),
  }
}
