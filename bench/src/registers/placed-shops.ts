import pg from 'pg'

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

/** Gives each platform a place, and puts so many shops on them, dense in the towns and thin around them. */
export async function placeShops(url: string, shops: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statementsFor(shops)) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** No text of anybody is in them: towns and a number alone. */
function statementsFor(shops: number): string[] {
  return [
    `UPDATE registry.platforms SET county_code = ${town(0, 'subject_id')},
      longitude = ${town(1, 'subject_id')} + ${around('subject_id')},
      latitude = ${town(2, 'subject_id')} + ${around('subject_id * 7')}`,
    `INSERT INTO registry.subjects (code)
      SELECT '92330782MAY' || lpad(i::text, 7, '0') FROM generate_series(1, ${shops}) i`,
    `INSERT INTO registry.shops (platform_id, url, merchant_id, period, merchant_name, county_code,
        longitude, latitude, is_registered, data_as_of_day, batch_id)
      SELECT p.subject_id, 'https://shop.example/s/' || m.n, m.subject_id, '2026H1', '虚构商行' || m.n,
        ${town(0, 'm.n')}, ${town(1, 'm.n')} + ${around('m.n')},
        ${town(2, 'm.n')} + ${around('m.n * 7')}, true, 20000, 1
      FROM (SELECT subject_id, row_number() OVER (ORDER BY subject_id)::int AS n FROM registry.subjects
        WHERE code LIKE '92330782MAY%') m
      JOIN (SELECT subject_id, row_number() OVER (ORDER BY subject_id)::int AS n FROM registry.platforms) p
        ON p.n = 1 + m.n % (SELECT count(*)::int FROM registry.platforms)`,
    'UPDATE registry.revisions SET revision = revision + 1',
    'ANALYZE registry.subjects',
    'ANALYZE registry.platforms',
    'ANALYZE registry.shops',
  ]
}

/** What a town has, of the town that a number falls to. */
function town(part: 0 | 1 | 2, n: string): string {
  const words = TOWNS.map((each) => (part === 0 ? `'${each[0]}'` : each[part]))
  return `(ARRAY[${words.join(', ')}])[1 + ((${n})::bigint * 31 % ${TOWNS.length})::int]`
}

/** Within twelve kilometres, most of them within two: the third power of an even spread. */
function around(n: string): string {
  return `0.12 * power((((${n})::bigint * 7919 % 20011) - 10005) / 10005.0, 3)`
}
