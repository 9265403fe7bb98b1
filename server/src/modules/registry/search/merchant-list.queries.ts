import type { Scope } from '@liangma/contracts'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'
import { beginningWith } from './search-text.rules.ts'
import type { SearchText } from './search-text.rules.ts'
import { withinScope } from '../within-scope.queries.ts'

/** Which shops; what is null is not asked for. */
export interface ShopFilter {
  search: SearchText | null
  platformId: number | null
  countyCode: string | null
}

/** A merchant's shop, as the newest report of its platform states it. */
export interface ShopRow {
  shopId: number
  /** Null: a natural person, who is known by a hash alone. */
  merchantCode: string | null
  merchantName: string
  shopName: string | null
  url: string
  address: string | null
  countyCode: string | null
  isRegistered: boolean | null
  isOverLimit: boolean | null
  selfDeclaration: string | null
  verifiedDay: number | null
  period: string
  platformCode: string
  platformName: string | null
}

/** Where to look: the shops of a filter, cut to these platforms; null: of all. */
export interface ShopQuestion {
  filter: ShopFilter
  platformIds: readonly number[] | null
}

interface ShopPage {
  after: number
  limit: number
}

const SHOP = sql`sh.shop_id AS "shopId", m.code AS "merchantCode", sh.merchant_name AS "merchantName",
  sh.shop_name AS "shopName", sh.url, sh.address, sh.county_code AS "countyCode",
  sh.is_registered AS "isRegistered", sh.is_over_limit AS "isOverLimit",
  sh.self_declaration AS "selfDeclaration", sh.verified_day AS "verifiedDay", sh.period,
  s.code AS "platformCode", p.name AS "platformName"`

/** Where more than one shop in a hundred matches, a page is found this soon by going through them. */
const WALK = 20_000

/** Which platforms lie within a scope; null: all. */
export async function listPlatformsWithin(db: Db, scope: Scope): Promise<number[] | null> {
  if (scope.reach === 'city') return null
  const { rows } = await sql<{ id: number }>`
    SELECT p.subject_id AS id FROM registry.platforms p WHERE ${withinScope(scope)}`.execute(db)
  return rows.map(({ id }) => id)
}

/** How many match in a look at one page in five hundred of the table, and on how many pages. */
export async function countInSample(
  db: Db,
  question: ShopQuestion,
): Promise<{ shops: number; pages: number }> {
  const { rows } = await sql<{ shops: number; pages: number }>`
    SELECT count(*)::int AS shops, count(DISTINCT (sh.ctid::text::point)[0])::int AS pages
    FROM registry.shops sh TABLESAMPLE SYSTEM (0.2)
    WHERE ${placed(question)} AND ${reading(question.filter)}`.execute(db)
  return rows[0] ?? { shops: 0, pages: 0 }
}

/** How many shops there are; beyond `most`, one more than that. */
export async function countShopsUpTo(
  db: Db,
  question: ShopQuestion,
  most: number,
): Promise<number> {
  // An index of words finds all that match at once; of the others each can be found by itself.
  const isByWords = question.filter.search?.shape === 'words'
  const found = isByWords
    ? sql`WITH ${hits(question)} SELECT count(*)::int AS count FROM (SELECT 1 FROM hit`
    : sql`SELECT count(*)::int AS count FROM (SELECT 1 FROM registry.shops sh
        WHERE ${placed(question)} AND ${reading(question.filter)}`
  const { rows } = await sql<{ count: number }>`${found} LIMIT ${most + 1}) counted`.execute(db)
  return rows[0]?.count ?? 0
}

/** A page of the next shops in the order of entry; may end early where matches are far between. */
export function walkShops(db: Db, question: ShopQuestion, page: ShopPage): Promise<ShopRow[]> {
  return readShops(
    db,
    sql`picked AS MATERIALIZED (SELECT sh.shop_id FROM (SELECT * FROM registry.shops sh
        WHERE sh.shop_id > ${page.after} AND ${narrowed(question.filter)}
        ORDER BY sh.shop_id LIMIT ${WALK}) sh
      WHERE ${placed(question)} AND ${reading(question.filter)} ORDER BY sh.shop_id LIMIT ${page.limit})`,
  )
}

/** The same by finding all that match first, which is the better way while they are few. */
export function findShops(db: Db, question: ShopQuestion, page: ShopPage): Promise<ShopRow[]> {
  return readShops(
    db,
    sql`${hits(question)}, picked AS MATERIALIZED (SELECT shop_id FROM hit
      WHERE shop_id > ${page.after} ORDER BY shop_id LIMIT ${page.limit})`,
  )
}

async function readShops(db: Db, picked: RawBuilder<unknown>): Promise<ShopRow[]> {
  const { rows } = await sql<ShopRow>`
    WITH ${picked}
    SELECT ${SHOP} FROM picked JOIN registry.shops sh ON sh.shop_id = picked.shop_id
      JOIN registry.subjects m ON m.subject_id = sh.merchant_id
      JOIN registry.subjects s ON s.subject_id = sh.platform_id
      LEFT JOIN registry.platforms p ON p.subject_id = sh.platform_id
    ORDER BY sh.shop_id`.execute(db)
  return rows
}

/** All that match, apart from what asks for them: else the planner, told of a limit, goes through a million rows. */
function hits(question: ShopQuestion): RawBuilder<unknown> {
  return sql`hit AS MATERIALIZED (SELECT sh.shop_id FROM registry.shops sh
    WHERE ${placed(question)} AND ${indexed(question.filter)})`
}

function narrowed({ platformId, countyCode }: ShopFilter): RawBuilder<boolean> {
  const ofPlatform = platformId === null ? sql`true` : sql`sh.platform_id = ${platformId}`
  const ofCounty = countyCode === null ? sql`true` : sql`sh.county_code = ${countyCode}`
  return sql`${ofPlatform} AND ${ofCounty}`
}

function placed({ filter, platformIds }: ShopQuestion): RawBuilder<boolean> {
  if (platformIds === null) return narrowed(filter)
  return sql`${narrowed(filter)} AND sh.platform_id = ANY(${platformIds}::int[])`
}

/** What is looked for, as a condition on one row after the other. */
function reading(filter: ShopFilter): RawBuilder<boolean> {
  const { search } = filter
  if (search?.shape === 'words') return containing(search.words)
  if (search?.shape === 'code') return sql`sh.merchant_id IN (${merchantsBy(search.prefix)})`
  return indexed(filter)
}

/** The same, for an index to find all at once. */
function indexed({ search, countyCode }: ShopFilter): RawBuilder<boolean> {
  switch (search?.shape) {
    case undefined:
      return sql`true`
    case 'code':
      return sql`sh.merchant_id = ANY(ARRAY(${merchantsBy(search.prefix)}))`
    case 'address':
      return sql`registry.bare_address(sh.url) COLLATE "C" LIKE ${beginningWith(search.prefix)}`
    case 'words':
      return sql`(${hasMarks(search.words, countyCode)} AND ${isPair(search.words) ? sql`true` : containing(search.words)})`
  }
}

function merchantsBy(prefix: string): RawBuilder<unknown> {
  return sql`SELECT s.subject_id FROM registry.subjects s WHERE s.code LIKE ${beginningWith(prefix)}`
}

function hasMarks(words: string, countyCode: string | null): RawBuilder<boolean> {
  const pairs = sql`registry.pairs_of(registry.folded(${words}::text))`
  const wanted =
    countyCode === null ? pairs : sql`${pairs} || registry.county_mark(${countyCode}::text)`
  return sql`registry.marks_of(sh.words, sh.county_code) @> (${wanted})`
}

/** One pair is in a text or is not; of several it has to be seen whether they stand together. */
function isPair(words: string): boolean {
  return [...words].length === 2 && words === words.normalize('NFKC')
}

function containing(words: string): RawBuilder<boolean> {
  return sql`strpos(sh.words, registry.folded(${words}::text)) > 0`
}
