import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** How many merchants a platform has, and of each set how many, with a digest over who they are. */
export interface MerchantCount<Name extends string> {
  platformId: number
  merchants: number
  sets: Record<Name, { count: number; digest: string }>
}

/** By whom a merchant is known; a natural person has no code. */
export interface NamedMerchant {
  subjectId: number
  code: string | null
  name: string
}

/** As the newest report of one of their shops calls them. */
export async function listMerchantNames(
  db: Db,
  subjectIds: readonly number[],
): Promise<NamedMerchant[]> {
  const { rows } = await sql<NamedMerchant>`
    SELECT DISTINCT ON (sh.merchant_id) sh.merchant_id AS "subjectId", s.code, sh.merchant_name AS name
    FROM registry.shops sh JOIN registry.subjects s ON s.subject_id = sh.merchant_id
    WHERE sh.merchant_id = ANY(${subjectIds}::int[])
    ORDER BY sh.merchant_id, sh.period DESC, sh.shop_id DESC`.execute(db)
  return rows
}

/** One row a platform that has shops; a merchant with several shops on it counts once. */
export async function countMerchants<Name extends string>(
  db: Db,
  sets: Record<Name, readonly number[]>,
): Promise<MerchantCount<Name>[]> {
  const names = Object.keys(sets) as Name[]
  const columns = names.map((name) => {
    const isIn = sql`merchant_id = ANY(${sets[name]}::int[])`
    return sql`${sql.lit(name)}, jsonb_build_object('count', count(*) FILTER (WHERE ${isIn}),
      'digest', encode(sha256(coalesce(string_agg(who, ',' ORDER BY who) FILTER (WHERE ${isIn}), '')::bytea), 'hex'))`
  })
  const { rows } = await sql<MerchantCount<Name>>`
    SELECT platform_id AS "platformId", count(*) AS merchants,
      jsonb_build_object(${sql.join(columns)}) AS sets
    FROM (SELECT DISTINCT sh.platform_id, sh.merchant_id,
        coalesce(s.code, s.person_hash) COLLATE "C" AS who
      FROM registry.shops sh JOIN registry.subjects s ON s.subject_id = sh.merchant_id) merchants
    GROUP BY platform_id ORDER BY platform_id`.execute(db)
  return rows
}
