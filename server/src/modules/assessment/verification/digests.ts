import type { DialectName } from '@liangma/rulebook'
import { DIALECTS } from '@liangma/rulebook'
import { recordsOfRange } from '../../records/index.ts'
import type { Ground } from '../assessment.facts.ts'
import { PROJECTED_COLUMNS } from '../register/projection.ts'

/** How many records a range of sequences holds, and a digest that their order does not enter. */
export interface RangeDigest {
  /** Ordinal of the range, from 0. */
  range: number
  count: number
  digest: string
}

/** One record by its number, with the digest of what it says. */
export interface RecordDigest {
  sequence: number
  source_key: string
  digest: number
}

/** How an engine spells an integer, and the first ten hex digits of the MD5 of a text, as a number. */
interface Digesting {
  textOf: (number: string) => string
  digestOf: (text: string) => string
}

// Ten digits: sums of a range of them stay within 64 bits.
const DIGESTING: Record<DialectName, Digesting> = {
  postgres: {
    textOf: (number) => `CAST(${number} AS TEXT)`,
    digestOf: (text) => `('x' || substr(md5(${text}), 1, 10))::bit(40)::bigint`,
  },
  duckdb: {
    textOf: (number) => `CAST(${number} AS TEXT)`,
    digestOf: (text) => `CAST('0x' || substr(md5(${text}), 1, 10) AS BIGINT)`,
  },
  clickhouse: {
    textOf: (number) => `toString(${number})`,
    digestOf: (text) => `reinterpretAsUInt64(reverse(substring(MD5(${text}), 1, 5)))`,
  },
}

/** The digest of all that a record says; NULL and the empty text are told apart. */
function recordDigest(dialect: DialectName): string {
  const { textOf, digestOf } = DIGESTING[dialect]
  const spelt = Object.entries(PROJECTED_COLUMNS).map(([name, type]) =>
    type === 'VARCHAR' ? `coalesce('=' || ${name}, '-')` : `coalesce(${textOf(name)}, '-')`,
  )
  return digestOf(spelt.join(` || '|' || `))
}

/** Of each range that has any, what the projection holds; on a cluster, all its servers together. */
export async function readProjectedDigests(ground: Ground, width: number): Promise<RangeDigest[]> {
  const range = DIALECTS[ground.dialect].divide('sequence', String(width))
  const { textOf } = DIGESTING[ground.dialect]
  const rows = await ground.read<RangeDigest>(`SELECT "range", COUNT(*) AS count,
      ${textOf('SUM(digest)')} AS digest
    FROM (SELECT ${range} AS "range", ${recordDigest(ground.dialect)} AS digest
      FROM ${ground.records} r) x
    GROUP BY "range"`)
  return [...Map.groupBy(rows, (row) => row.range)].map(([own, parts]) => ({
    range: own,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    digest: String(parts.reduce((sum, { digest }) => sum + BigInt(digest), 0n)),
  }))
}

/** The same of one range as the register knew it at a sequence. */
export async function readDigestOfRange(
  ground: Ground,
  at: { range: number; width: number; sequence: number },
): Promise<RangeDigest> {
  const { range, width, sequence } = at
  const [found] = await ground.read<Omit<RangeDigest, 'range'>>(
    `SELECT COUNT(*) AS count, coalesce(${DIGESTING[ground.dialect].textOf('SUM(digest)')}, '0') AS digest
    FROM (SELECT ${recordDigest(ground.dialect)} AS digest
      FROM ${recordsOfRange({ ...boundsOf(range, width), known: { sequence } })} r) x`,
  )
  return { range, count: found?.count ?? 0, digest: found?.digest ?? '0' }
}

/** Every record of a range by itself: what the projection holds, and what the register knew. */
export async function readRecordDigests(
  { projected, register }: { projected: Ground; register: Ground },
  { range, width, sequence }: { range: number; width: number; sequence: number },
): Promise<{ projected: RecordDigest[]; register: RecordDigest[] }> {
  const { after, upTo } = boundsOf(range, width)
  const columns = (dialect: DialectName) =>
    `sequence, source_key, ${recordDigest(dialect)} AS digest`
  return {
    projected: await projected.read(
      `SELECT ${columns(projected.dialect)} FROM ${projected.records} r
      WHERE sequence > ${after} AND sequence <= ${upTo}`,
    ),
    register: await register.read(
      `SELECT ${columns(register.dialect)} FROM ${recordsOfRange({ after, upTo, known: { sequence } })} r`,
    ),
  }
}

function boundsOf(range: number, width: number): { after: number; upTo: number } {
  return { after: range * width - 1, upTo: (range + 1) * width - 1 }
}
