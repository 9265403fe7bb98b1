import { isoOf, monthStart } from '@liangma/contracts'
import type {
  CountyTotal,
  Day,
  Face,
  FaceCounts,
  FaceLegend,
  ScreenCounty,
  ScreenOverview,
} from '@liangma/contracts'
import { isUpgrade } from './lists.rules.ts'
import type { SeenPlatform } from './public-picture.ts'

/** How many months of changes are shown, this one among them. */
const MONTHS = 12
const REASONS = 8

/** The first day of which changes are shown. */
export function firstDayOfChanges(today: Day): Day {
  return monthStart(today, 1 - MONTHS)
}

export interface OverviewInput {
  platforms: Iterable<SeenPlatform>
  /** Shops by county code; null: no county known. */
  shops: ReadonlyMap<string | null, number>
  counties: readonly ScreenCounty[]
  /** County code; null: the whole city. */
  region: string | null
  legend: FaceLegend
  /** Grades of the rulebook, best first. */
  ranked: readonly string[]
  today: Day
}

/** What follows from platforms and shops alone. */
export type OverviewCore = Pick<
  ScreenOverview,
  | 'region'
  | 'asOf'
  | 'changedAt'
  | 'rulebookVersion'
  | 'legend'
  | 'totals'
  | 'changes'
  | 'reasons'
  | 'counties'
>

/** Every panel beside the map, of the whole city or of one county. */
export function overviewOf(input: OverviewInput): OverviewCore {
  const all = [...input.platforms]
  const { region, counties, legend } = input
  const own = region === null ? all : all.filter((each) => countyOf(each) === region)
  const newest = own.reduce<SeenPlatform | undefined>(laterChanged, undefined)
  return {
    region: counties.find(({ code }) => code === region) ?? null,
    asOf: latest(own.map(({ asOf }) => asOf)),
    changedAt: newest?.changedAt ?? null,
    rulebookVersion: newest?.rulebookVersion ?? null,
    legend,
    totals: {
      platforms: own.length,
      faces: countFaces(own),
      shops: region === null ? sum(input.shops.values()) : (input.shops.get(region) ?? 0),
    },
    changes: changesOf(own, input),
    reasons: reasonsOf(own),
    counties: countiesOf(all, input),
  }
}

function countyOf({ county }: SeenPlatform): string | null {
  return county?.code ?? null
}

function laterChanged(a: SeenPlatform | undefined, b: SeenPlatform): SeenPlatform {
  return a && a.revision > b.revision ? a : b
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce<string | null>(
    (last, day) => (day !== null && day > (last ?? '') ? day : last),
    null,
  )
}

/** Faces by how many show them. */
export function countFaces(platforms: Iterable<{ face: Face }>): FaceCounts {
  const counts: FaceCounts = {}
  for (const { face } of platforms) counts[face] = (counts[face] ?? 0) + 1
  return counts
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

function changesOf(
  platforms: readonly SeenPlatform[],
  { today, ranked }: OverviewInput,
): ScreenOverview['changes'] {
  const first = firstDayOfChanges(today)
  const months = Array.from({ length: MONTHS }, (_, i) => ({
    month: isoOf(monthStart(first, i)).slice(0, 7),
    upgrades: 0,
    downgrades: 0,
  }))
  const byName = new Map(months.map((each) => [each.month, each]))
  for (const { from, to, day } of platforms.flatMap(({ steps }) => steps)) {
    const month = byName.get(isoOf(day).slice(0, 7))
    if (!month) continue
    if (isUpgrade({ from, to }, ranked)) month.upgrades += 1
    else month.downgrades += 1
  }
  return months
}

/** Only where a colour is shown now: a grade that is void explains nothing. */
function reasonsOf(platforms: readonly SeenPlatform[]): ScreenOverview['reasons'] {
  const totals = new Map<string, ScreenOverview['reasons'][number]>()
  const inForce = platforms.filter(({ isInForce }) => isInForce)
  for (const { code, title, counted } of inForce.flatMap(({ reasons }) => reasons)) {
    const total = totals.get(code) ?? { code, title, platforms: 0, points: 0 }
    totals.set(code, {
      ...total,
      platforms: total.platforms + 1,
      points: total.points + counted,
    })
  }
  return [...totals.values()]
    .toSorted(
      (a, b) => b.platforms - a.platforms || b.points - a.points || (a.code < b.code ? -1 : 1),
    )
    .slice(0, REASONS)
}

function countiesOf(
  platforms: readonly SeenPlatform[],
  { counties, shops }: OverviewInput,
): CountyTotal[] {
  const byCounty = Map.groupBy(platforms, countyOf)
  const totalOf = (county: ScreenCounty | null): CountyTotal => {
    const own = byCounty.get(county?.code ?? null) ?? []
    return {
      county,
      platforms: own.length,
      faces: countFaces(own),
      shops: shops.get(county?.code ?? null) ?? 0,
    }
  }
  const nowhere = totalOf(null)
  const known = counties.map(totalOf)
  return nowhere.platforms + nowhere.shops > 0 ? [...known, nowhere] : known
}
