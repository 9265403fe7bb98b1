import { isoOf } from '@liangma/contracts'
import type {
  ScreenChangeRow,
  ScreenChangesQuery,
  ScreenPlatform,
  ScreenShopRow,
  ScreenShops,
  Words,
} from '@liangma/contracts'
import type { GradeStep } from '../../grading/index.ts'
import type { SeenPlatform } from './public-picture.ts'

/** Whether a grade became a better one; `ranked` has them best first. */
export function isUpgrade(
  { from, to }: Pick<GradeStep, 'from' | 'to'>,
  ranked: readonly string[],
): boolean {
  return ranked.indexOf(to) < ranked.indexOf(from)
}

/** The changes behind the bars of the twelve months, newest first. */
export function changeRows(
  platforms: Iterable<SeenPlatform>,
  {
    query: { month, direction, region },
    ranked,
    first,
  }: { query: ScreenChangesQuery; ranked: readonly string[]; first: string },
): ScreenChangeRow[] {
  const rows = [...platforms]
    .filter(({ county }) => region === undefined || county?.code === region)
    .flatMap(({ uscc, name, county, steps }) =>
      steps.map((step) => ({
        uscc,
        name,
        county,
        from: step.from,
        to: step.to,
        day: isoOf(step.day),
        direction: isUpgrade(step, ranked) ? ('up' as const) : ('down' as const),
      })),
    )
  return rows
    .filter((row) => row.day >= first && (month === undefined || row.day.startsWith(month)))
    .filter((row) => direction === undefined || row.direction === direction)
    .toSorted((one, other) => (one.day === other.day ? byCode(one, other) : laterFirst(one, other)))
}

function laterFirst(one: { day: string }, other: { day: string }): number {
  return one.day < other.day ? 1 : -1
}

function byCode(one: { uscc: string }, other: { uscc: string }): number {
  return one.uscc < other.uscc ? -1 : 1
}

/** Shops by the published platform they are on, most first; all others are one number without a name. */
export function shopRows(
  counts: ReadonlyMap<number, number>,
  platforms: ReadonlyMap<number, SeenPlatform>,
): ScreenShops {
  const rows: ScreenShopRow[] = []
  let elsewhere = 0
  for (const [platformId, shops] of counts) {
    const seen = platforms.get(platformId)
    if (seen) rows.push({ uscc: seen.uscc, name: seen.name, face: seen.face, shops })
    else elsewhere += shops
  }
  rows.sort((one, other) => other.shops - one.shops || byCode(one, other))
  const total = rows.reduce((sum, { shops }) => sum + shops, elsewhere)
  return { total, elsewhere, platforms: rows }
}

/** A line of the rulebook, and whom it costs points now. */
export interface ReasonList {
  /** null: nobody. */
  title: Words | null
  subjectIds: number[]
}

export function reasonList(platforms: Iterable<SeenPlatform>, reason: string): ReasonList {
  const list: ReasonList = { title: null, subjectIds: [] }
  for (const { subjectId, isInForce, reasons } of platforms) {
    const found = isInForce && reasons.find(({ code }) => code === reason)
    if (!found) continue
    list.title ??= found.title
    list.subjectIds.push(subjectId)
  }
  return list
}

const REASONS = 3

/** One platform by itself; its reasons and its last change are those of what is published. */
export function platformOf(
  { uscc, name, county, face, asOf, reasons, steps }: SeenPlatform,
  {
    address,
    shops,
    ranked,
  }: Pick<ScreenPlatform, 'address' | 'shops'> & { ranked: readonly string[] },
): ScreenPlatform {
  const last = steps.reduce<GradeStep | undefined>(
    (newest, step) => (newest && newest.day > step.day ? newest : step),
    undefined,
  )
  return {
    uscc,
    name,
    county,
    address,
    face,
    asOf,
    shops,
    reasons: reasons
      .toSorted((one, other) => other.counted - one.counted)
      .slice(0, REASONS)
      .map(({ code, title, counted }) => ({ code, title, points: counted })),
    lastChange: last
      ? {
          day: isoOf(last.day),
          from: last.from,
          to: last.to,
          direction: isUpgrade(last, ranked) ? 'up' : 'down',
        }
      : null,
  }
}
