import { spellTerm } from '@liangma/contracts'
import type { Term } from '@liangma/contracts'
import { bindTerms, compileRulebook, wilsonBounds } from '@liangma/rulebook'
import type { Rulebook, SubjectKind } from '@liangma/rulebook'
import type { Vocabulary } from './kinds/index.ts'

type Indicator = Rulebook['indicators'][number]

/**
 * What some of these rulebooks can read: any other indicator, tier, mark or bonus is refused at the door. Where
 * they ask for different things of one code, what satisfies all of them.
 */
export function vocabularyOf(rulebooks: readonly Rulebook[]): Vocabulary {
  const all = rulebooks.map(wordsOf)
  const codesOf = (pick: (one: Words) => ReadonlySet<string>) =>
    new Set(all.flatMap((one) => [...pick(one)]))
  return {
    findings: merged(
      all.flatMap(({ findings }) => [...findings]),
      bothTiers,
    ),
    isReadOf: readersOf(rulebooks),
    rates: codesOf(({ rates }) => rates),
    metrics: codesOf(({ metrics }) => metrics),
    rateBounds: (code, counts) => {
      const own = all.find(({ metrics }) => metrics.has(code))
      return own ? own.rateBounds(code, counts) : wilsonBounds(counts.k, counts.n)
    },
    bonuses: codesOf(({ bonuses }) => bonuses),
    marks: codesOf(({ marks }) => marks),
    inspected: codesOf(({ inspected }) => inspected),
    pointsFromRecord: merged(
      all.flatMap((one) => [...one.pointsFromRecord]),
      commonPoints,
    ),
  }
}

type Words = Omit<Vocabulary, 'isReadOf'>

/** A kind of subject without rules takes anything: nobody reads it. */
function readersOf(rulebooks: readonly Rulebook[]): Vocabulary['isReadOf'] {
  const plans = rulebooks.map((rulebook) => compileRulebook(rulebook))
  const ruled = new Set(plans.map(({ appliesTo }) => appliesTo))
  const readers = new Map<string, ReadonlySet<SubjectKind>>()
  const readersFor = (term: Term) => {
    const dictionary = new Map([[1, term]])
    const reading = plans.filter((plan) => bindTerms(plan, dictionary).unknownTerms.length === 0)
    return new Set(reading.map(({ appliesTo }) => appliesTo))
  }
  return (term, kinds) => {
    const spelling = spellTerm(term)
    const known = readers.get(spelling) ?? readersFor(term)
    readers.set(spelling, known)
    return kinds.some((kind) => !ruled.has(kind) || known.has(kind))
  }
}

type Tiers = ReadonlyMap<string, string> | null
type Allowed = ReadonlySet<number> | null

function merged<T>(entries: readonly (readonly [string, T])[], both: (one: T, other: T) => T) {
  const all = new Map<string, T>()
  for (const [code, value] of entries) {
    const before = all.get(code)
    all.set(code, before === undefined ? value : both(before, value))
  }
  return all
}

function bothTiers(one: Tiers, other: Tiers): Tiers {
  return one && other ? new Map([...one, ...other]) : (one ?? other)
}

function commonPoints(one: Allowed, other: Allowed): Allowed {
  return one && other ? new Set([...one].filter((each) => other.has(each))) : (one ?? other)
}

function wordsOf(rulebook: Rulebook): Words {
  const each = rulebook.indicators.filter((indicator) => indicator.shape === 'each')
  const statutory = rulebook.statutory.filter((item) => item.from === 'finding')
  const signs = [...rulebook.vetoes, ...rulebook.ceilings, ...rulebook.states]
  const findingSigns = signs.flatMap((sign) =>
    sign.from === 'finding' && sign.indicator
      ? [{ indicator: sign.indicator, validity: sign.validity }]
      : [],
  )
  const rates = rulebook.indicators.filter((indicator) => indicator.shape !== 'each')
  return {
    findings: new Map([
      // A sign may look for an indicator that has tiers; these are the indicator's own.
      ...findingSigns.map((sign) => [sign.indicator, null] as const),
      ...statutory.map((item) => [item.code, null] as const),
      ...each.map((indicator) => [indicator.code, tiersOf(indicator)] as const),
    ]),
    rates: new Set(rates.map((rate) => rate.code)),
    metrics: new Set(
      rates.flatMap((rate) => ('source' in rate && rate.source === 'metric' ? [rate.code] : [])),
    ),
    rateBounds: (_code, { k, n }) => wilsonBounds(k, n, rulebook.wilson?.z),
    bonuses: new Set(rulebook.bonuses.map((bonus) => bonus.code)),
    marks: new Set(signs.flatMap((sign) => (sign.from === 'case' && sign.mark ? [sign.mark] : []))),
    inspected: new Set([
      ...[...each, ...statutory].filter(isInspected).map(({ code }) => code),
      ...findingSigns.filter(isInspected).map(({ indicator }) => indicator),
    ]),
    pointsFromRecord: new Map(
      [...each, ...statutory].flatMap((item) => {
        const allowed = allowedPoints(item.points)
        return allowed === undefined ? [] : [[item.code, allowed] as const]
      }),
    ),
  }
}

function isInspected({ validity }: { validity?: unknown }): boolean {
  return validity === 'latestInspection'
}

function tiersOf(
  indicator: Extract<Indicator, { shape: 'each' }>,
): ReadonlyMap<string, string> | null {
  if (indicator.tiers === undefined) return null
  const keys = Object.keys(indicator.tiers)
  return new Map(
    keys.flatMap((key) => [
      [key, key] as const,
      [indicator.tierLabels?.[key] ?? key, key] as const,
    ]),
  )
}

/** Tenths that the record may carry, null for any; undefined where the rulebook sets the points. */
function allowedPoints(points: unknown): ReadonlySet<number> | null | undefined {
  if (points === 'fromRecord') return null
  const listed = (points as { fromRecord?: number[] } | undefined)?.fromRecord
  return listed === undefined ? undefined : new Set(listed)
}
