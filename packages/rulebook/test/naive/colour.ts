import { NEVER } from '@liangma/contracts'
import type { CreditRecord, Day, SourceKind } from '@liangma/contracts'
import type { Charge } from './charges.ts'
import { fractionOf } from './exact.ts'
import { holdsOn, intervalOf } from './intervals.ts'
import type { Grade, Indicator, Model, Sign } from './model.ts'
import { newestMetric } from './rates.ts'

export type Feeds = Partial<Record<SourceKind, Day>>

export interface Coverage {
  have: number
  all: number
}

export interface Colour {
  grade: Grade
  decidedBy: 'coverage' | 'veto' | 'score' | 'ceiling'
  decidedCode: string | null
}

/** Section 8, coverage: caps of the indicators with data, and all caps, in tenths. */
export function coverageOf(
  model: Model,
  subject: { records: CreditRecord[]; feeds: Feeds },
  day: Day,
): Coverage {
  const coverage = { have: 0, all: 0 }
  for (const indicator of model.indicators) {
    const cap = indicator.cap ?? 0
    coverage.all += cap
    if (hasData(model, indicator, { ...subject, day })) coverage.have += cap
  }
  return coverage
}

function hasData(
  model: Model,
  indicator: Indicator,
  { records, feeds, day }: { records: CreditRecord[]; feeds: Feeds; day: Day },
): boolean {
  if (indicator.shape === 'each') return isFresh(model, 'findings', { feeds, day })
  if (indicator.shape === 'rate' && indicator.source === 'metric') {
    return newestMetric(indicator, records, day) !== undefined
  }
  return isFresh(model, 'complaints', { feeds, day })
}

function isFresh(
  model: Model,
  kind: SourceKind,
  { feeds, day }: { feeds: Feeds; day: Day },
): boolean {
  const dataAsOf = feeds[kind]
  if (dataAsOf === undefined) return false
  const cadence = model.feeds[kind] ?? null
  return cadence === null || day - dataAsOf <= cadence
}

/** The vetoes or ceilings that hold on the day, in rulebook order. */
export function holding(
  signs: Sign[],
  { records, charges }: { records: CreditRecord[]; charges: Charge[] },
  day: Day,
): string[] {
  const counting = new Set(charges.map(({ record }) => record))
  return signs
    .filter((sign) =>
      records.some((record) => shows(sign, record, { day, counts: counting.has(record) })),
    )
    .map((sign) => sign.code)
}

interface Moment {
  day: Day
  /** Whether the record counts on the day, with points or, after "one event once", without. */
  counts: boolean
}

function shows(sign: Sign, record: CreditRecord, moment: Moment): boolean {
  const { day } = moment
  if (sign.pastDeadline !== undefined) return isOverdueOrder(sign, record, moment)
  if (!matches(sign, record) || sign.validity === undefined) return false
  return holdsOn(intervalOf(sign.validity, record), day)
}

function matches(sign: Sign, { term }: CreditRecord): boolean {
  if (term.kind === 'listing') return sign.from === 'listing' && sign.list === term.list
  if (term.kind === 'finding') return sign.from === 'finding' && sign.indicator === term.code
  if (term.kind !== 'case' || sign.from !== 'case') return false
  if (sign.mark !== undefined) return sign.mark === term.mark
  return sign.severity === term.severity
}

/** C2: a counting finding of the named codes, or any order past its deadline, not cured. */
function isOverdueOrder(sign: Sign, record: CreditRecord, { day, counts }: Moment): boolean {
  const { term, occurred, cured, deadline } = record
  if (term.kind !== 'finding') return false
  const isCured = cured !== NEVER && cured <= day
  const named = (sign.counting ?? []).includes(term.code) && counts && !isCured
  return named || (occurred <= day && deadline < day && !isCured)
}

/** Section 8: the first condition that applies decides. */
export function colourOf(
  model: Model,
  facts: {
    coverage: Coverage
    daysOnline: number
    vetoes: string[]
    ceilings: string[]
    score: number
  },
): Colour {
  if (isUnrated(model, facts)) {
    return { grade: model.coverage.grade, decidedBy: 'coverage', decidedCode: null }
  }
  const veto = model.vetoes.find(({ code }) => facts.vetoes.includes(code))
  if (veto) return { grade: veto.grade, decidedBy: 'veto', decidedCode: veto.code }
  const byScore = gradeOfScore(model, facts.score)
  let worst: Colour = { grade: byScore, decidedBy: 'score', decidedCode: null }
  for (const { code, atMost } of model.ceilings) {
    if (!facts.ceilings.includes(code) || !isBetter(model, worst.grade, atMost)) continue
    worst = { grade: atMost, decidedBy: 'ceiling', decidedCode: code }
  }
  return worst
}

function isUnrated(model: Model, facts: { coverage: Coverage; daysOnline: number }): boolean {
  const { minShare, minDaysOnline } = model.coverage
  const share = fractionOf(minShare)
  const covered =
    BigInt(facts.coverage.have) * share.under >= share.over * BigInt(facts.coverage.all)
  return !covered || facts.daysOnline < minDaysOnline
}

function gradeOfScore(model: Model, score: number): Grade {
  const row = model.grades.find(({ atLeast }) => atLeast !== undefined && score >= atLeast)
  if (row === undefined) throw new Error(`no grade for ${score}`)
  return row.key
}

/** Grades stand best first. */
function isBetter(model: Model, a: Grade, b: Grade): boolean {
  const keys = model.grades.map(({ key }) => key)
  return keys.indexOf(a) < keys.indexOf(b)
}
