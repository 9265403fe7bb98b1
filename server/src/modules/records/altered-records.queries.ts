import { hash } from 'node:crypto'
import { sql } from 'kysely'
import { copyText } from '../../platform/database/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { RECORD_COLUMNS, digestOf } from './records.lines.ts'

/** A revision of a record by its number; the key is `source:id`. */
export interface StoredRecord {
  sequence: number
  key: string
}

/** All revisions that some subjects ever had, or some by their own numbers. */
export type AskedRecords = { subjectIds: readonly number[] } | { sequences: readonly number[] }

type Row = StoredRecord & { digest: string; before: string | null } & Record<
    (typeof RECORD_COLUMNS)[number],
    string | number | null
  >

const COLUMNS = sql.raw(
  RECORD_COLUMNS.map((column) =>
    column === 'attributes' ? 'c.attributes::text AS attributes' : `c.${column}`,
  ).join(', '),
)

/**
 * Those whose content is not what its digest was taken of when it was confirmed: they were changed past
 * this program. A record that was taken back bears a digest of the one before it.
 */
export async function listAltered(db: Db, asked: AskedRecords): Promise<StoredRecord[]> {
  const which =
    'subjectIds' in asked
      ? sql`c.subject_id = ANY(${asked.subjectIds}::int[])`
      : sql`c.sequence = ANY(${asked.sequences}::bigint[])`
  const { rows } = await sql<Row>`
    SELECT c.sequence, c.source || ':' || c.source_id AS key, encode(c.digest, 'hex') AS digest,
      encode(o.digest, 'hex') AS before, ${COLUMNS}
    FROM records.credit_records c
    LEFT JOIN records.credit_records o ON o.superseded_by = c.sequence
    WHERE ${which}
    ORDER BY c.sequence`.execute(db)
  return rows
    .filter((row) => row.digest !== digestOf(lineOf(row)) && row.digest !== takenBack(row))
    .map(({ sequence, key }) => ({ sequence, key }))
}

function lineOf(row: Row): string {
  return RECORD_COLUMNS.map((column) => copyText(row[column])).join('\t')
}

function takenBack({ before }: Row): string | undefined {
  return before === null ? undefined : hash('sha256', Buffer.from(before, 'hex'), 'hex')
}
