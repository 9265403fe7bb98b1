import type { Scope } from '@liangma/contracts'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'
import { beginningWith } from './search-text.rules.ts'
import type { ListEnd, SearchText } from './search-text.rules.ts'
import { withinScope } from '../within-scope.queries.ts'

export type PlatformSort = 'entry' | 'name' | 'score' | 'since'

/** Which platforms; what is null is not asked for. */
export interface PlatformFilter {
  search: SearchText | null
  countyCode: string | null
  platformType: string | null
  grade: string | null
  publishedGrade: string | null
  hasNotice: boolean | null
}

export interface PlatformOrder {
  sort: PlatformSort
  isDescending: boolean
}

interface PlatformPage extends PlatformOrder {
  after: ListEnd | null
  limit: number
}

const LISTED = sql`registry.platforms p LEFT JOIN registry.platform_grades g ON g.subject_id = p.subject_id`
/** Nobody has assessed it yet: as good as not rated. */
const LIVE_GRADE = sql`coalesce(g.live_grade, 'unrated')`

/** One page as numbers, each with what it is sorted by; names are looked up again by number. */
export async function listPage(
  db: Db,
  scope: Scope,
  { filter, page }: { filter: PlatformFilter; page: PlatformPage },
): Promise<ListEnd[]> {
  const key = keyOf(page)
  const way = page.isDescending ? sql`DESC` : sql`ASC`
  const told = page.sort === 'name' ? sql`0` : key
  const { rows } = await sql<ListEnd>`
    SELECT p.subject_id AS id, ${told} AS key FROM ${LISTED}
    WHERE ${conditionOf(scope, filter)} AND ${afterOf(page)}
    ORDER BY ${key} ${way}, p.subject_id ${way} LIMIT ${page.limit}`.execute(db)
  return rows
}

// Whoever has no score comes last, whichever way the list runs.
function keyOf({ sort, isDescending }: PlatformOrder): RawBuilder<unknown> {
  const none = sql.lit(isDescending ? -1 : 9_999)
  const keys = {
    entry: sql`p.subject_id`,
    name: sql`p.name`,
    score: sql`coalesce(g.score_tenths, ${none})`,
    since: sql`coalesce(g.since_day, 0)`,
  } satisfies Record<PlatformSort, RawBuilder<unknown>>
  return keys[sort]
}

function afterOf({ after, ...order }: PlatformPage): RawBuilder<boolean> {
  if (after === null) return sql`true`
  const beyond = order.isDescending ? sql`<` : sql`>`
  const end =
    order.sort === 'name'
      ? sql`(SELECT e.name, e.subject_id FROM registry.platforms e WHERE e.subject_id = ${after.id})`
      : sql`(${after.key}, ${after.id})`
  return sql`(${keyOf(order)}, p.subject_id) ${beyond} ${end}`
}

export interface GradeCount {
  countyCode: string | null
  grade: string
  count: number
}

/** How many there are of each county and live grade. */
export async function countByGrade(
  db: Db,
  scope: Scope,
  filter: PlatformFilter,
): Promise<GradeCount[]> {
  const { rows } = await sql<GradeCount>`
    SELECT p.county_code AS "countyCode", ${LIVE_GRADE} AS grade, count(*)::int AS count FROM ${LISTED}
    WHERE ${conditionOf(scope, filter)} GROUP BY 1, 2 ORDER BY 1, 2`.execute(db)
  return rows
}

function conditionOf(scope: Scope, filter: PlatformFilter): RawBuilder<boolean> {
  const { search, countyCode, platformType, grade, publishedGrade, hasNotice } = filter
  const wanted: (RawBuilder<unknown> | null)[] = [
    withinScope(scope),
    search && matching(search),
    countyCode === null ? null : sql`p.county_code = ${countyCode}`,
    platformType === null ? null : sql`p.platform_type = ${platformType}`,
    grade === null ? null : sql`${LIVE_GRADE} = ${grade}`,
    publishedGrade === null ? null : sql`g.published_grade = ${publishedGrade}`,
    hasNotice === null ? null : sql`coalesce(g.has_notice, false) = ${hasNotice}`,
  ]
  return sql<boolean>`${sql.join(
    wanted.filter((each) => each !== null),
    sql` AND `,
  )}`
}

function matching(search: SearchText): RawBuilder<boolean> {
  if (search.shape === 'code')
    return sql`p.subject_id IN (SELECT s.subject_id FROM registry.subjects s
      WHERE s.code LIKE ${beginningWith(search.prefix)})`
  // Few enough to be read through, and so part of an address is found as well as part of a name.
  const words = search.shape === 'address' ? search.prefix : search.words
  return sql`strpos(p.words, registry.folded(${words}::text)) > 0`
}
