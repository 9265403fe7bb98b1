import type {
  Ceiling,
  EachIndicator,
  FindingValidity,
  RulePoints,
  Rulebook,
  State,
  Statutory,
  Veto,
} from '../language/schema/index.ts'
import { OVERDUE_ORDER, UNTIL_ENDED, intervalOf, overdueReport } from './intervals.ts'
import type { Interval, Points, Rule, TermMatch } from './plan.ts'

type DraftRule = Omit<Rule, 'slot' | 'knows' | 'repairFromDay'> & {
  knows?: boolean
  repairFromDay?: number | null
}

/** Every rule by which a record of some term bears on a slot. */
export function rulesOf(rulebook: Rulebook, places: ReadonlyMap<string, number>): Rule[] {
  const of = (code: string, drafts: DraftRule[]): Rule[] =>
    drafts.map((draft) => ({
      knows: true,
      repairFromDay: null,
      ...draft,
      slot: places.get(code) ?? 0,
    }))
  return [
    ...rulebook.indicators.flatMap((row) =>
      row.shape === 'each' ? of(row.code, chargesOf(row)) : [],
    ),
    ...rulebook.statutory.flatMap((row) => of(row.code, statutoryRules(row))),
    ...rulebook.bonuses.flatMap(({ code, points }) =>
      of(code, [{ match: { kind: 'bonus', code }, points, interval: UNTIL_ENDED }]),
    ),
    ...rulebook.vetoes.flatMap((row) => of(row.code, signRules(row, rulebook))),
    ...rulebook.ceilings.flatMap((row) => of(row.code, signRules(row, rulebook))),
    ...rulebook.states.flatMap((row) =>
      row.from === 'inspections' ? [] : of(row.code, signRules(row, rulebook)),
    ),
  ]
}

function chargesOf({ code, points, tiers, validity }: EachIndicator): DraftRule[] {
  const rule = (tier: string | null, cost: Points): DraftRule => ({
    match: { kind: 'finding', code, tier },
    points: cost,
    interval: intervalOf(validity),
    repairFromDay: repairFrom(validity),
  })
  if (tiers) return Object.entries(tiers).map(([tier, cost]) => rule(tier, cost))
  return [rule(null, pointsOf(points ?? 0))]
}

function statutoryRules(row: Statutory): DraftRule[] {
  switch (row.from) {
    case 'case':
      return caseRules(row)
    case 'listing':
      return [
        {
          match: { kind: 'listing', list: row.list },
          points: pointsOf(row.points),
          interval: intervalOf(row.validity),
        },
      ]
    case 'annualReport':
      return [
        {
          match: { kind: 'annualReport' },
          points: pointsOf(row.points),
          interval: overdueReport(row),
        },
      ]
    case 'finding':
      return [
        {
          match: { kind: 'finding', code: row.code, tier: null },
          points: pointsOf(row.points),
          interval: intervalOf(row.validity),
          repairFromDay: repairFrom(row.validity),
        },
      ]
  }
}

function caseRules(row: Extract<Statutory, { from: 'case' }>): DraftRule[] {
  const rule = (published: boolean | null, points: Points): DraftRule => ({
    match: { kind: 'case', severity: row.severity, mark: null, published },
    points,
    interval: intervalOf(row.validity),
    repairFromDay: repairFrom(row.validity),
  })
  if (row.pointsIfPublished === undefined) return [rule(null, pointsOf(row.points))]
  return [rule(true, row.pointsIfPublished), rule(false, pointsOf(row.points))]
}

type Sign = Veto | Ceiling | Exclude<State, { from: 'inspections' }>

/** Vetoes, ceilings and states: their own intervals, no points. */
function signRules(row: Sign, rulebook: Rulebook): DraftRule[] {
  const rule = (match: TermMatch, interval: Interval, knows = true): DraftRule => ({
    match,
    points: 0,
    interval,
    knows,
  })
  if (row.from === 'listing') {
    return [rule({ kind: 'listing', list: row.list }, intervalOf(row.validity))]
  }
  if (row.from === 'case') {
    const { severity = null, mark = null, validity } = row
    // A severity is known by its statutory row; a mark only by the sign that looks for it.
    return [
      rule({ kind: 'case', severity, mark, published: null }, intervalOf(validity), mark !== null),
    ]
  }
  return findingSigns(row, rulebook)
}

function findingSigns(row: Extract<Sign, { from: 'finding' }>, rulebook: Rulebook): DraftRule[] {
  const rules: DraftRule[] = []
  const add = (code: string | null, interval: Interval, knows: boolean) =>
    rules.push({ match: { kind: 'finding', code, tier: null }, points: 0, interval, knows })
  if (row.indicator !== undefined && row.validity !== undefined) {
    add(row.indicator, intervalOf(row.validity), true)
  }
  const counting = 'counting' in row ? (row.counting ?? []) : []
  for (const indicator of rulebook.indicators) {
    if (indicator.shape !== 'each' || !counting.includes(indicator.code)) continue
    add(indicator.code, { ...intervalOf(indicator.validity), endsOnCure: true }, false)
  }
  if ('pastDeadline' in row && row.pastDeadline === 'any') add(null, OVERDUE_ORDER, false)
  return rules
}

function pointsOf(points: RulePoints): Points {
  if (typeof points === 'number') return points
  return { allowed: points === 'fromRecord' ? null : points.fromRecord }
}

function repairFrom(validity: FindingValidity): number | null {
  return typeof validity === 'object' && 'days' in validity
    ? (validity.repairFromDay ?? null)
    : null
}
