import { wilsonBounds } from '@liangma/rulebook'
import type { Rulebook } from '@liangma/rulebook'
import type { Vocabulary } from './kinds/index.ts'

type Indicator = Rulebook['indicators'][number]

/** What the rulebook in force can read: any other indicator, tier, mark or bonus is refused at the door. */
export function vocabularyOf(rulebook: Rulebook): Vocabulary {
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
    rateBounds: (k, n) => wilsonBounds(k, n, rulebook.wilson?.z),
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
