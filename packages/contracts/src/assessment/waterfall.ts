import type { Assessment, AssessmentLine } from '../api/assessment.ts'

/** One step from the full score to the score; all in tenths. */
export interface WaterfallStep {
  line: AssessmentLine
  /** What it takes off (negative) or gives. */
  change: number
  before: number
  after: number
}

/** Steps under one heading: a group of indicators, statutory items, the bonus. */
export interface WaterfallPart {
  key: string
  title: { zh: string; en: string } | 'statutory' | 'bonus'
  cap: string | null
  steps: WaterfallStep[]
}

export interface Waterfall {
  base: number
  parts: WaterfallPart[]
  /** What keeping the sum between 0 and the full score changes; 0: nothing. */
  bounding: number
  score: number
}

/** The lines that count, in the order of the rulebook, each beginning where the one before ended. */
export function waterfallOf(assessment: WaterfallFacts): Waterfall {
  const base = tenthsOf(assessment.base)
  const score = tenthsOf(assessment.score)
  let rest = base
  const parts = headingsOf(assessment).map(({ lines, sign, ...heading }) => ({
    ...heading,
    steps: lines.map((line) => {
      const before = rest
      rest += sign * tenthsOf(line.counted)
      return { line, change: rest - before, before, after: rest }
    }),
  }))
  return {
    base,
    parts: parts.filter(({ steps }) => steps.length > 0),
    bounding: score - rest,
    score,
  }
}

type WaterfallFacts = Pick<
  Assessment,
  'base' | 'score' | 'direction' | 'groups' | 'lines' | 'bonus'
>

type Heading = Omit<WaterfallPart, 'steps'> & { lines: AssessmentLine[]; sign: 1 | -1 }

function headingsOf({ direction, groups, lines, bonus }: WaterfallFacts): Heading[] {
  const [charge, gift] = direction === 'add' ? ([1, -1] as const) : ([-1, 1] as const)
  const counting = lines.filter(({ counted }) => tenthsOf(counted) > 0)
  const of = (section: AssessmentLine['section']) =>
    counting.filter((line) => line.section === section)
  return [
    ...groups.map(({ code, title, cap }) => ({
      key: code,
      title,
      cap,
      sign: charge,
      lines: of('indicator').filter(({ group }) => group === code),
    })),
    { key: 'statutory', title: 'statutory', cap: null, sign: charge, lines: of('statutory') },
    { key: 'bonus', title: 'bonus', cap: bonus.cap, sign: gift, lines: of('bonus') },
  ]
}

/** Decimal text as tenths: `95.0` is 950. */
export function tenthsOf(decimal: string): number {
  return Math.round(Number(decimal) * 10)
}

/** Tenths with their sign: -80 is −8.0, 20 is +2.0. */
export function spellSigned(tenths: number): string {
  return `${tenths < 0 ? '−' : '+'}${(Math.abs(tenths) / 10).toFixed(1)}`
}
