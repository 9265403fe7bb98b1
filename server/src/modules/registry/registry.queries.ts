import type { Scope } from '@liangma/contracts'
import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/index.ts'
import type { County, Platform } from './registry.entities.ts'
import { withinScope } from './within-scope.queries.ts'

const PLATFORM = sql`p.subject_id AS "subjectId", s.code, p.name, p.operator_name AS "operatorName",
  p.platform_type AS "platformType", p.site, p.icp_number AS "icpNumber", p.address,
  p.county_code AS "countyCode", p.longitude, p.latitude, p.source_longitude AS "sourceLongitude",
  p.source_latitude AS "sourceLatitude", p.source_datum AS "sourceDatum",
  p.online_day AS "onlineDay", p.orders_per_year AS "ordersPerYear", p.attributes`

const PLATFORMS = sql`registry.platforms p JOIN registry.subjects s ON s.subject_id = p.subject_id`

export interface KnownSubject {
  code: string
  subjectId: number
  isPlatform: boolean
  isMerchant: boolean
}

/** Subjects that the register has for these codes; a code that only waits somewhere is not among them. */
export async function findRegistered(db: Db, codes: string[]): Promise<KnownSubject[]> {
  const { rows } = await sql<KnownSubject>`
    SELECT * FROM (
      SELECT s.code, s.subject_id AS "subjectId", p.subject_id IS NOT NULL AS "isPlatform",
        EXISTS (SELECT 1 FROM registry.shops m WHERE m.merchant_id = s.subject_id) AS "isMerchant"
      FROM registry.subjects s LEFT JOIN registry.platforms p ON p.subject_id = s.subject_id
      WHERE s.code = ANY(${codes}::text[])
    ) known WHERE "isPlatform" OR "isMerchant"`.execute(db)
  return rows
}

export async function ensureByCode(
  db: Db,
  codes: string[],
): Promise<{ key: string; subjectId: number }[]> {
  await sql`INSERT INTO registry.subjects (code) SELECT unnest(${codes}::text[])
    ON CONFLICT DO NOTHING`.execute(db)
  const { rows } = await sql<{ key: string; subjectId: number }>`
    SELECT code AS key, subject_id AS "subjectId" FROM registry.subjects
    WHERE code = ANY(${codes}::text[])`.execute(db)
  return rows
}

export async function ensureByPerson(
  db: Db,
  hashes: string[],
): Promise<{ key: string; subjectId: number }[]> {
  await sql`INSERT INTO registry.subjects (person_hash) SELECT unnest(${hashes}::text[])
    ON CONFLICT DO NOTHING`.execute(db)
  const { rows } = await sql<{ key: string; subjectId: number }>`
    SELECT person_hash AS key, subject_id AS "subjectId" FROM registry.subjects
    WHERE person_hash = ANY(${hashes}::text[])`.execute(db)
  return rows
}

export async function clearStaged(db: Db, batchId: number | 'all'): Promise<void> {
  const which = batchId === 'all' ? sql`true` : sql`batch_id = ${batchId}`
  await sql`DELETE FROM registry.staged_entities WHERE ${which}`.execute(db)
}

export async function unstage(
  trx: Trx,
  staged: { batchId: number; keys: string[] },
): Promise<void> {
  await sql`DELETE FROM registry.staged_entities e USING registry.subjects s
    WHERE e.batch_id = ${staged.batchId} AND s.subject_id = coalesce(e.platform_id, e.subject_id)
      AND CASE WHEN e.platform_id IS NULL THEN s.code ELSE s.code || '/' || (e.fields->>'url') END
        = ANY(${staged.keys}::text[])`.execute(trx)
}

export interface BatchOfEntities {
  batchId: number
  dataAsOf: number
}

export async function upsertPlatforms(
  trx: Trx,
  { batchId, dataAsOf }: BatchOfEntities,
): Promise<void> {
  await sql`
    INSERT INTO registry.platforms (subject_id, name, operator_name, platform_type, site, icp_number,
      address, county_code, longitude, latitude, source_longitude, source_latitude, source_datum,
      online_day, orders_per_year, attributes, data_as_of_day, batch_id)
    SELECT e.subject_id, f.name, f."operatorName", f."platformType", f.site, f."icpNumber", f.address,
      f."countyCode", f.longitude, f.latitude, f."sourceLongitude", f."sourceLatitude",
      f."sourceDatum", f."onlineDay", f."ordersPerYear", f.attributes, ${dataAsOf}, ${batchId}
    FROM registry.staged_entities e, jsonb_to_record(e.fields) AS f(name text, "operatorName" text,
      "platformType" text, site text, "icpNumber" text, address text, "countyCode" text,
      longitude float8, latitude float8, "sourceLongitude" float8, "sourceLatitude" float8,
      "sourceDatum" text, "onlineDay" int, "ordersPerYear" bigint, attributes jsonb)
    WHERE e.batch_id = ${batchId} AND e.platform_id IS NULL
    ON CONFLICT (subject_id) DO UPDATE SET name = excluded.name,
      operator_name = excluded.operator_name, platform_type = excluded.platform_type,
      site = excluded.site, icp_number = excluded.icp_number, address = excluded.address,
      county_code = excluded.county_code, longitude = excluded.longitude, latitude = excluded.latitude,
      source_longitude = excluded.source_longitude, source_latitude = excluded.source_latitude,
      source_datum = excluded.source_datum, online_day = excluded.online_day,
      orders_per_year = excluded.orders_per_year, attributes = excluded.attributes,
      data_as_of_day = excluded.data_as_of_day, batch_id = excluded.batch_id
    WHERE registry.platforms.data_as_of_day <= excluded.data_as_of_day`.execute(trx)
}

/** Answers how many shops are new or changed; a report older than what is known changes nothing. */
export async function upsertShops(
  trx: Trx,
  { batchId, dataAsOf }: BatchOfEntities,
): Promise<number> {
  const result = await sql`
    INSERT INTO registry.shops (platform_id, url, merchant_id, period, merchant_name, shop_name, address,
      county_code, longitude, latitude, source_longitude, source_latitude, source_datum, is_registered,
      self_declaration, is_over_limit, verified_day, sealed_contact, attributes, data_as_of_day, batch_id)
    SELECT DISTINCT ON (e.platform_id, f.url) e.platform_id, f.url, e.subject_id, f.period,
      f."merchantName", f."shopName", f.address, f."countyCode", f.longitude, f.latitude,
      f."sourceLongitude", f."sourceLatitude", f."sourceDatum", f."isRegistered", f."selfDeclaration",
      f."isOverLimit", f."verifiedDay", e.sealed_contact, f.attributes, ${dataAsOf}, ${batchId}
    FROM registry.staged_entities e, jsonb_to_record(e.fields) AS f(url text, period text,
      "merchantName" text, "shopName" text, address text, "countyCode" text, longitude float8,
      latitude float8, "sourceLongitude" float8, "sourceLatitude" float8, "sourceDatum" text,
      "isRegistered" boolean, "selfDeclaration" text, "isOverLimit" boolean, "verifiedDay" int, attributes jsonb)
    WHERE e.batch_id = ${batchId} AND e.platform_id IS NOT NULL
    ORDER BY e.platform_id, f.url, f.period DESC
    ON CONFLICT (platform_id, url) DO UPDATE SET merchant_id = excluded.merchant_id,
      period = excluded.period, merchant_name = excluded.merchant_name,
      shop_name = excluded.shop_name, address = excluded.address, county_code = excluded.county_code,
      longitude = excluded.longitude, latitude = excluded.latitude,
      source_longitude = excluded.source_longitude, source_latitude = excluded.source_latitude,
      source_datum = excluded.source_datum, is_registered = excluded.is_registered, self_declaration = excluded.self_declaration,
      is_over_limit = excluded.is_over_limit, verified_day = excluded.verified_day,
      sealed_contact = excluded.sealed_contact, attributes = excluded.attributes,
      data_as_of_day = excluded.data_as_of_day, batch_id = excluded.batch_id
    WHERE registry.shops.period <= excluded.period
      AND (registry.shops.merchant_id, registry.shops.period, registry.shops.merchant_name,
        registry.shops.shop_name, registry.shops.address, registry.shops.is_registered,
        registry.shops.is_over_limit, registry.shops.verified_day, registry.shops.attributes,
        registry.shops.source_longitude, registry.shops.source_latitude, registry.shops.source_datum)
      IS DISTINCT FROM (excluded.merchant_id, excluded.period, excluded.merchant_name,
        excluded.shop_name, excluded.address, excluded.is_registered, excluded.is_over_limit,
        excluded.verified_day, excluded.attributes, excluded.source_longitude,
        excluded.source_latitude, excluded.source_datum)`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

/** Makes many new shops found quickly at once; the embedded database has nobody else who would. */
export async function settleShops(trx: Trx): Promise<void> {
  await sql`SELECT gin_clean_pending_list('registry.shops_marks'::regclass)`.execute(trx)
  await sql`ANALYZE registry.shops`.execute(trx)
}

export async function listCounties(db: Db): Promise<County[]> {
  const { rows } = await sql<County>`SELECT county_code AS "countyCode", name_zh AS "nameZh",
    name_en AS "nameEn" FROM registry.counties ORDER BY county_code`.execute(db)
  return rows
}

export async function findPlatform(
  db: Db,
  { code, scope }: { code: string; scope: Scope },
): Promise<Platform | undefined> {
  const { rows } = await sql<Platform>`SELECT ${PLATFORM} FROM ${PLATFORMS}
    WHERE s.code = ${code} AND ${withinScope(scope)}`.execute(db)
  return rows[0]
}

export async function listPlatforms(db: Db, subjectIds: number[]): Promise<Platform[]> {
  const { rows } = await sql<Platform>`SELECT ${PLATFORM} FROM ${PLATFORMS}
    WHERE p.subject_id = ANY(${subjectIds}::int[]) ORDER BY p.subject_id`.execute(db)
  return rows
}

export async function listPlatformIds(db: Db): Promise<number[]> {
  const { rows } = await sql<{ subjectId: number }>`SELECT subject_id AS "subjectId"
    FROM registry.platforms ORDER BY subject_id`.execute(db)
  return rows.map((row) => row.subjectId)
}

export async function hasShopsOf(
  db: Db,
  { platformId, period }: { platformId: number; period: string },
): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM registry.shops
    WHERE platform_id = ${platformId} AND period = ${period} LIMIT 1`.execute(db)
  return rows.length > 0
}

export async function countShops(db: Db, platformId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM registry.shops
    WHERE platform_id = ${platformId}`.execute(db)
  return rows[0]?.count ?? 0
}

export interface NamedSubject {
  code: string
  name: string
  address: string | null
}

/** Platforms, operators and merchants whose name contains the core of a name. */
export async function listNamesLike(db: Db, core: string, limit: number): Promise<NamedSubject[]> {
  const like = `%${core.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<NamedSubject>`
    SELECT code, name, address FROM (
      SELECT s.code, p.operator_name AS name, p.address FROM ${PLATFORMS} WHERE p.operator_name LIKE ${like}
      UNION SELECT s.code, p.name, p.address FROM ${PLATFORMS} WHERE p.name LIKE ${like}
      UNION SELECT s.code, m.merchant_name, m.address FROM registry.shops m
        JOIN registry.subjects s ON s.subject_id = m.merchant_id
        WHERE m.merchant_name LIKE ${like} AND s.code IS NOT NULL
    ) named LIMIT ${limit}`.execute(db)
  return rows
}

/**
 * Everybody of a kind as CSV: number, credit code (none for natural persons), name, county, platform type,
 * orders a year. A merchant with several shops is told by the first of them, by platform and address.
 */
export const POPULATIONS = {
  platform: `SELECT p.subject_id, s.code, p.name, p.county_code, p.platform_type, p.orders_per_year
    FROM registry.platforms p JOIN registry.subjects s ON s.subject_id = p.subject_id`,
  merchant: `SELECT DISTINCT ON (h.merchant_id) h.merchant_id, s.code, h.merchant_name, h.county_code,
    NULL::text, NULL::bigint
    FROM registry.shops h JOIN registry.subjects s ON s.subject_id = h.merchant_id
    ORDER BY h.merchant_id, h.platform_id, h.url`,
} as const
