import { NEVER } from '@liangma/contracts'
import type { CreditRecord, Day, SourceKind } from '@liangma/contracts'
import type { Charge } from './charges.ts'
import { fractionOf } from './exact.ts'
import { inspectionsBy } from './inspections.ts'
import { holdsOn, intervalOf } from './intervals.ts'
import type { GradeRow, Indicator, Model, Sign } from './model.ts'
import { newestMetric } from './rates.ts'

export type Feeds = Partial<Record<SourceKind, Day>>

export interface Coverage {
  have: number
  all: number
}

export interface Colour {
  grade: string
  decidedBy: 'coverage' | 'veto' | 'score' | 'ceiling' | 'total' | 'component' | 'state'
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

/** The vetoes, ceilings or states of records that hold on the day, in rulebook order. */
export function holding(
  signs: Sign[],
  subject: { model: Model; records: CreditRecord[]; charges: Charge[] },
  day: Day,
): string[] {
  const { model, records, charges } = subject
  const counting = new Set(charges.map(({ record }) => record))
  const newest = inspectionsBy(model, records, day).at(-1)
  return signs
    .filter((sign) =>
      records.some((record) => shows(sign, record, { day, newest, counts: counting.has(record) })),
    )
    .map((sign) => sign.code)
}

interface Moment {
  day: Day
  /** The newest inspection, if there was one. */
  newest: string | undefined
  /** Whether the record counts on the day, with points or, after "one event once", without. */
  counts: boolean
}

function shows(sign: Sign, record: CreditRecord, moment: Moment): boolean {
  const { day, newest } = moment
  if (sign.pastDeadline !== undefined) return isOverdueOrder(sign, record, moment)
  if (!matches(sign, record) || sign.validity === undefined) return false
  if (sign.validity === 'latestInspection' && record.inspection !== newest) return false
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

export interface ColourFacts {
  coverage: Coverage
  daysOnline: number
  vetoes: string[]
  ceilings: string[]
  /** Codes of the states that hold by records. */
  states: string[]
  inspections: number
  score: number
  /** Sums of the groups after their caps. */
  groups: Map<string, number>
}

/** Section 8: the first condition that applies decides; states come first of all. */
export function colourOf(model: Model, facts: ColourFacts): Colour {
  const state = stateOf(model, facts)
  if (state) return { grade: state.state, decidedBy: 'state', decidedCode: state.code }
  if (model.coverage && isUnrated(model.coverage, facts)) {
    return { grade: model.coverage.grade, decidedBy: 'coverage', decidedCode: null }
  }
  const veto = model.vetoes.find(({ code }) => facts.vetoes.includes(code))
  if (veto) return { grade: veto.grade, decidedBy: 'veto', decidedCode: veto.code }
  let worst = byScore(model, facts)
  for (const { code, atMost } of model.ceilings) {
    if (!facts.ceilings.includes(code) || !isBetter(model, worst.grade, atMost)) continue
    worst = { grade: atMost, decidedBy: 'ceiling', decidedCode: code }
  }
  return worst
}

function stateOf(model: Model, facts: ColourFacts) {
  return (model.states ?? []).find((state) => {
    if (state.from !== 'inspections') return facts.states.includes(state.code)
    if (facts.inspections >= state.fewerThan) return false
    const { worseThan } = state
    return worseThan === undefined || isBetter(model, worseThan, byScore(model, facts).grade)
  })
}

function isUnrated(
  { minShare, minDaysOnline }: NonNullable<Model['coverage']>,
  facts: { coverage: Coverage; daysOnline: number },
): boolean {
  const share = fractionOf(minShare)
  const covered =
    BigInt(facts.coverage.have) * share.under >= share.over * BigInt(facts.coverage.all)
  return !covered || facts.daysOnline < minDaysOnline
}

/** The first row that holds; where the total alone would give a better one, the largest group decided. */
function byScore(model: Model, { score, groups }: ColourFacts): Colour {
  const graded = model.grades.filter(isGrade)
  const ofTotal = graded.find((row) => allows(row, score))
  const row = graded.find(
    (own) =>
      allows(own, score) &&
      [...groups.values()].every((sum) => own.eachAtMost === undefined || sum <= own.eachAtMost),
  )
  if (row === undefined) throw new Error(`no grade for ${score}`)
  if (graded.every(({ eachAtMost }) => eachAtMost === undefined)) {
    return { grade: row.key, decidedBy: 'score', decidedCode: null }
  }
  if (row === ofTotal) return { grade: row.key, decidedBy: 'total', decidedCode: null }
  const most = Math.max(...groups.values())
  const [code = null] = [...groups].find(([, sum]) => sum === most) ?? []
  return { grade: row.key, decidedBy: 'component', decidedCode: code }
}

function isGrade(row: GradeRow): boolean {
  return (
    row.otherwise === true ||
    row.atLeast !== undefined ||
    row.atMost !== undefined ||
    row.eachAtMost !== undefined
  )
}

function allows({ atLeast, atMost }: GradeRow, score: number): boolean {
  if (atLeast !== undefined && score < atLeast) return false
  return atMost === undefined || score <= atMost
}

/** Grades stand best first. */
function isBetter(model: Model, a: string, b: string): boolean {
  const keys = model.grades.map(({ key }) => key)
  return keys.indexOf(a) < keys.indexOf(b)
}
