import { sql } from 'kysely'
import type { Db } from '../../../server/src/platform/database/index.ts'

/** Towns of the city, around which shops and platforms lie: county, longitude, latitude. */
const TOWNS = [
  ['330702', 119.57, 29.08],
  ['330703', 119.69, 29.1],
  ['330723', 119.81, 28.9],
  ['330726', 119.89, 29.45],
  ['330781', 119.46, 29.21],
  ['330782', 120.07, 29.31],
  ['330783', 120.24, 29.29],
  ['330784', 120.05, 28.89],
] as const
const COUNTIES = TOWNS.map(([county]) => county)
const LONGITUDES = TOWNS.map(([, longitude]) => longitude)
const LATITUDES = TOWNS.map(([, , latitude]) => latitude)

/** Gives each platform a place, and puts so many shops on them, dense in the towns and thin around them. */
export async function placeShops(db: Db, shops: number): Promise<void> {
  await sql`UPDATE registry.platforms SET county_code = ${town(COUNTIES, sql`subject_id`)},
    longitude = ${town(LONGITUDES, sql`subject_id`)} + ${around(sql`subject_id`)},
    latitude = ${town(LATITUDES, sql`subject_id`)} + ${around(sql`subject_id * 7`)}`.execute(db)
  await sql`INSERT INTO registry.subjects (code)
    SELECT '92330782MAY' || lpad(i::text, 7, '0') FROM generate_series(1, ${shops}::int) i`.execute(
    db,
  )
  await sql`
    INSERT INTO registry.shops (platform_id, url, merchant_id, period, merchant_name, county_code,
      longitude, latitude, is_registered, data_as_of_day, batch_id)
    SELECT p.subject_id, 'https://shop.example/s/' || m.n, m.subject_id, '2026H1', '虚构商行' || m.n,
      ${town(COUNTIES, sql`m.n`)}, ${town(LONGITUDES, sql`m.n`)} + ${around(sql`m.n`)},
      ${town(LATITUDES, sql`m.n`)} + ${around(sql`m.n * 7`)}, true, 20000, 1
    FROM (SELECT subject_id, row_number() OVER (ORDER BY subject_id)::int AS n FROM registry.subjects
      WHERE code LIKE '92330782MAY%') m
    JOIN (SELECT subject_id, row_number() OVER (ORDER BY subject_id)::int AS n,
      count(*) OVER ()::int AS of FROM registry.platforms) p ON p.n = 1 + m.n % p.of`.execute(db)
  await sql`UPDATE registry.revisions SET revision = revision + 1`.execute(db)
  for (const table of ['subjects', 'platforms', 'shops'])
    await sql`ANALYZE ${sql.table(`registry.${table}`)}`.execute(db)
}

/** What a town has, of the town that a number falls to. */
function town(words: readonly (string | number)[], n: ReturnType<typeof sql>) {
  const list =
    typeof words[0] === 'string' ? sql`${words}::text[]` : sql`${words}::double precision[]`
  return sql`(${list})[1 + ((${n})::bigint * 31 % ${words.length}::int)::int]`
}

/** Within twelve kilometres, most of them within two: the third power of an even spread. */
function around(n: ReturnType<typeof sql>) {
  return sql`0.12 * power((((${n})::bigint * 7919 % 20011) - 10005) / 10005.0, 3)`
}
