import type { Scope } from '@liangma/contracts'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'
import { beginningWith } from './search-text.rules.ts'
import type { SearchText } from './search-text.rules.ts'
import { ofPlatformWithin } from './of-platform-within.queries.ts'

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

/** How many shops there are; beyond `most`, one more than that. */
export async function countShopsUpTo(
  db: Db,
  scope: Scope,
  { filter, most }: { filter: ShopFilter; most: number },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM (
    SELECT 1 FROM registry.shops sh WHERE ${placed(filter)} AND ${chosen(scope, filter)}
    LIMIT ${most + 1}) counted`.execute(db)
  return rows[0]?.count ?? 0
}

/** A page of the next shops in the order of entry; may end early where matches are far between. */
export function walkShops(
  db: Db,
  scope: Scope,
  { filter, page }: { filter: ShopFilter; page: ShopPage },
): Promise<ShopRow[]> {
  return readShops(
    db,
    sql`SELECT sh.shop_id FROM (SELECT * FROM registry.shops sh
        WHERE sh.shop_id > ${page.after} AND ${placed(filter)} ORDER BY sh.shop_id LIMIT ${WALK}) sh
      WHERE ${chosen(scope, filter)} ORDER BY sh.shop_id LIMIT ${page.limit}`,
  )
}

/** The same by finding all that match first, which is the better way while they are few. */
export function findShops(
  db: Db,
  scope: Scope,
  { filter, page }: { filter: ShopFilter; page: ShopPage },
): Promise<ShopRow[]> {
  // An order that no index has: else the planner may walk through a million rows to find three.
  return readShops(
    db,
    sql`SELECT sh.shop_id FROM registry.shops sh
      WHERE sh.shop_id > ${page.after} AND ${placed(filter)} AND ${chosen(scope, filter)}
      ORDER BY sh.shop_id + 0 LIMIT ${page.limit}`,
  )
}

async function readShops(db: Db, picked: RawBuilder<unknown>): Promise<ShopRow[]> {
  const { rows } = await sql<ShopRow>`
    WITH picked AS MATERIALIZED (${picked})
    SELECT ${SHOP} FROM picked JOIN registry.shops sh ON sh.shop_id = picked.shop_id
      JOIN registry.subjects m ON m.subject_id = sh.merchant_id
      JOIN registry.subjects s ON s.subject_id = sh.platform_id
      LEFT JOIN registry.platforms p ON p.subject_id = sh.platform_id
    ORDER BY sh.shop_id`.execute(db)
  return rows
}

function placed({ platformId, countyCode }: ShopFilter): RawBuilder<boolean> {
  const ofPlatform = platformId === null ? sql`true` : sql`sh.platform_id = ${platformId}`
  return countyCode === null
    ? sql<boolean>`${ofPlatform}`
    : sql<boolean>`${ofPlatform} AND sh.county_code = ${countyCode}`
}

function chosen(scope: Scope, { search }: ShopFilter): RawBuilder<boolean> {
  return search === null
    ? ofPlatformWithin(scope)
    : sql<boolean>`${matching(search)} AND ${ofPlatformWithin(scope)}`
}

function matching(search: SearchText): RawBuilder<boolean> {
  switch (search.shape) {
    case 'code':
      return sql`sh.merchant_id IN (SELECT s.subject_id FROM registry.subjects s
        WHERE s.code LIKE ${beginningWith(search.prefix)})`
    case 'address':
      return sql`registry.bare_address(sh.url) COLLATE "C" LIKE ${beginningWith(search.prefix)}`
    case 'words':
      return sql`(registry.pairs_of(sh.words) @> registry.pairs_of(registry.folded(${search.words}::text))
        AND strpos(sh.words, registry.folded(${search.words}::text)) > 0)`
  }
}
