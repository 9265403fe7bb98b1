import { dayOf, spellTerm } from '@liangma/contracts'
import type { Day, Term } from '@liangma/contracts'
import type { Plan, Rule, TermMatch } from './plan.ts'

/** A rule applied to one term of the register. */
export interface BoundRule {
  term: number
  rule: Rule
  /** Where the rulebook fixes the first day (annual reports); else null: occurredOn. */
  fromDay: Day | null
}

/** A term that the rulebook does not know: no record that states it can be assessed. */
export interface UnknownTerm {
  term: number
  spelling: string
}

/** A plan together with the terms of a register. */
export interface BoundPlan {
  plan: Plan
  dictionary: ReadonlyMap<number, Term>
  rules: BoundRule[]
  unknownTerms: UnknownTerm[]
  /** Of these nothing is read either, but they may stand of a subject that is of another kind as well. */
  otherKindTerms: UnknownTerm[]
}

/** Resolves the rules for the terms that a register holds (`records.terms`: integer to term). */
export function bindTerms(plan: Plan, dictionary: ReadonlyMap<number, Term>): BoundPlan {
  const rules: BoundRule[] = []
  const unknownTerms: UnknownTerm[] = []
  for (const [term, words] of [...dictionary].toSorted(([a], [b]) => a - b)) {
    const matching = plan.rules.filter(({ match }) => matches(match, words))
    for (const rule of matching) rules.push({ term, rule, fromDay: firstDay(rule, words) })
    if (!isKnown(plan, words, matching)) unknownTerms.push({ term, spelling: spellTerm(words) })
  }
  return { plan, dictionary, rules, unknownTerms, otherKindTerms: [] }
}

/**
 * The same beside other rules of one register. What another version for this kind of subject knows came in by
 * right: where this plan does not, nobody is charged for it. What only rules for another kind know came in by
 * right of a firm that is both (`otherKindTerms`). The rest stays unknown.
 */
export function bindBeside(
  plan: Plan,
  others: readonly Plan[],
  dictionary: ReadonlyMap<number, Term>,
): BoundPlan {
  const bound = bindTerms(plan, dictionary)
  if (bound.unknownTerms.length === 0) return bound
  const unknownToAll = (known: readonly Plan[]) => {
    const each = known.map((other) => new Set(unknownTo(other, dictionary)))
    return ({ term }: UnknownTerm) => each.every((unknown) => unknown.has(term))
  }
  const isOwn = ({ appliesTo }: Plan) => appliesTo === plan.appliesTo
  const unread = bound.unknownTerms.filter(unknownToAll(others.filter(isOwn)))
  const isOfNobody = unknownToAll(others.filter((other) => !isOwn(other)))
  return {
    ...bound,
    unknownTerms: unread.filter(isOfNobody),
    otherKindTerms: unread.filter((each) => !isOfNobody(each)),
  }
}

function unknownTo(plan: Plan, dictionary: ReadonlyMap<number, Term>): number[] {
  return bindTerms(plan, dictionary).unknownTerms.map(({ term }) => term)
}

function firstDay({ interval: { due } }: Rule, words: Term): Day | null {
  if (due === null || words.kind !== 'annualReport') return null
  return dayOf(`${String(words.year + 1).padStart(4, '0')}-${due}`)
}

type MatchOf<K extends TermMatch['kind']> = Extract<TermMatch, { kind: K }>
type TermOf<K extends Term['kind']> = Extract<Term, { kind: K }>

const MATCHES: { [K in TermMatch['kind']]: (match: MatchOf<K>, term: TermOf<K>) => boolean } = {
  finding: (match, term) => fits(match.code, term.code) && fits(match.tier, term.tier),
  case: (match, term) =>
    fits(match.severity, term.severity) &&
    fits(match.mark, term.mark) &&
    fits(match.published, term.published),
  listing: (match, term) => match.list === term.list,
  annualReport: () => true,
  bonus: (match, term) => match.code === term.code,
}

function matches(match: TermMatch, term: Term): boolean {
  if (match.kind !== term.kind) return false
  return (MATCHES[match.kind] as (m: TermMatch, t: Term) => boolean)(match, term)
}

function fits<T>(wanted: T | null, stated: T | null): boolean {
  return wanted === null || wanted === stated
}

/** Section 4: what the rulebook does not know is never zero by accident. */
function isKnown(plan: Plan, words: Term, matching: Rule[]): boolean {
  const knowing = matching.filter(({ knows }) => knows)
  switch (words.kind) {
    case 'registration':
    case 'merchant':
    case 'complaint':
    case 'annualReport':
      return true
    case 'metric':
      return plan.metricRates.some(({ code }) => code === words.code)
    case 'case':
      return isKnownCase(words, knowing)
    default:
      return knowing.length > 0
  }
}

function isKnownCase({ mark }: TermOf<'case'>, knowing: Rule[]): boolean {
  const marks = knowing.flatMap(({ match }) => (match.kind === 'case' ? [match.mark] : []))
  return marks.includes(null) && (mark === null || marks.includes(mark))
}
