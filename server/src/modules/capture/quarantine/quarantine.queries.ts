import { sql } from 'kysely'
import type { Day, SourceKind } from '@liangma/contracts'
import type { Db, Trx } from '../../../platform/database/index.ts'
import { copyText } from '../../../platform/database/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { QuarantinedCell } from './quarantine.rules.ts'

const STAGED_COLUMNS = [
  'batch_id',
  'kind',
  'source',
  'line',
  'key',
  'reason',
  'waits_for',
  'cells',
  'sealed_cells',
  'errors',
  'content_digest',
  'resolution',
]

const ROW = sql`row_id AS "rowId", q.batch_id AS "batchId", b.name AS "batchName", q.kind, q.source, line,
  key, reason, waits_for AS "waitsFor", cells, sealed_cells AS "sealedCells", errors, q.state, resolution,
  resolved_at AS "resolvedAt", resolved_by AS "resolvedBy", resolved_because AS "resolvedBecause",
  b.data_as_of_day AS "dataAsOf"
  FROM capture.quarantined_rows q JOIN capture.batches b ON b.batch_id = q.batch_id`

export interface StagedRow {
  batchId: number
  kind: SourceKind
  source: string
  line: number
  key: string | null
  /** Code of the first error: what the row is counted under. */
  reason: string
  /** What would let it in: `code:…`, `subject:…` or `name:…`; null where the row itself is wrong. */
  waitsFor: string | null
  cells: Record<string, string>
  sealedCells: Buffer | null
  errors: QuarantinedCell[]
  contentDigest: string
  /** Set where the row did enter, through a person's match: it can be taken back to waiting. */
  resolution: 'match' | null
}

export interface QuarantinedRow extends Omit<StagedRow, 'contentDigest' | 'resolution'> {
  rowId: number
  batchName: string
  dataAsOf: Day
  state: 'open' | 'resolved'
  resolution: string | null
  resolvedAt: Date | null
  resolvedBy: string | null
  resolvedBecause: string | null
}

export async function stageRows(database: Database, staged: readonly StagedRow[]): Promise<void> {
  if (staged.length === 0) return
  const copy = await database.driver.copyInto('capture.quarantined_rows', STAGED_COLUMNS)
  await copy.write(staged.map(stagedLine).join(''))
  await copy.end()
}

function stagedLine(row: StagedRow): string {
  const fields = [
    row.batchId,
    row.kind,
    row.source,
    row.line,
    row.key,
    row.reason,
    row.waitsFor,
    JSON.stringify(row.cells),
    row.sealedCells ? `\\x${row.sealedCells.toString('hex')}` : null,
    JSON.stringify(row.errors),
    `\\x${row.contentDigest}`,
    row.resolution,
  ]
  return `${fields.map(copyText).join('\t')}\n`
}

/** Opens a batch's rows; one that already stands open (fed again, or twice in the file) is not doubled. */
export async function openStagedRows(trx: Trx, batchId: number): Promise<number> {
  await sql`UPDATE capture.quarantined_rows q SET reason = s.reason, waits_for = s.waits_for, errors = s.errors
    FROM capture.quarantined_rows s WHERE s.batch_id = ${batchId} AND s.state = 'staged'
    AND q.state = 'open' AND q.kind = s.kind AND q.source = s.source
    AND q.content_digest = s.content_digest`.execute(trx)
  await sql`UPDATE capture.quarantined_rows SET state = 'resolved', resolved_at = now()
    WHERE batch_id = ${batchId} AND state = 'staged' AND resolution IS NOT NULL`.execute(trx)
  await sql`DELETE FROM capture.quarantined_rows s USING capture.quarantined_rows q
    WHERE s.batch_id = ${batchId} AND s.state = 'staged' AND q.kind = s.kind AND q.source = s.source
    AND q.content_digest = s.content_digest AND (q.state = 'open'
      OR (q.batch_id = s.batch_id AND q.state = 'staged' AND q.row_id < s.row_id))`.execute(trx)
  const result = await sql`UPDATE capture.quarantined_rows SET state = 'open'
    WHERE batch_id = ${batchId} AND state = 'staged'`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

/** Keys under which rows of this source wait: accepting one of them settles those rows. */
export async function listOpenKeys(
  db: Db,
  feed: { kind: SourceKind; source: string },
): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`SELECT DISTINCT key FROM capture.quarantined_rows
    WHERE state = 'open' AND kind = ${feed.kind} AND source = ${feed.source} AND key IS NOT NULL`.execute(
    db,
  )
  return rows.map((row) => row.key)
}

export interface QuarantineFilter {
  /** Open rows unless told. */
  state?: 'open' | 'resolved'
  kind?: SourceKind
  reason?: string
  waitsFor?: string[]
  batchId?: number
  rowIds?: readonly number[]
  after?: number
  limit: number
}

export async function listRows(db: Db, filter: QuarantineFilter): Promise<QuarantinedRow[]> {
  const { rows } =
    await sql<QuarantinedRow>`SELECT ${ROW} WHERE ${conditionsOf(filter)} ORDER BY row_id LIMIT ${filter.limit}`.execute(
      db,
    )
  return rows
}

/** One row, whatever became of it; undefined while its batch is being checked. */
export async function findRow(db: Db, rowId: number): Promise<QuarantinedRow | undefined> {
  const { rows } = await sql<QuarantinedRow>`SELECT ${ROW}
    WHERE row_id = ${rowId} AND q.state <> 'staged'`.execute(db)
  return rows[0]
}

function conditionsOf(filter: QuarantineFilter) {
  const conditions = [sql`q.state = ${filter.state ?? 'open'}`]
  if (filter.after !== undefined) conditions.push(sql`row_id > ${filter.after}`)
  if (filter.kind !== undefined) conditions.push(sql`q.kind = ${filter.kind}`)
  if (filter.reason !== undefined) conditions.push(sql`reason = ${filter.reason}`)
  if (filter.waitsFor !== undefined)
    conditions.push(sql`waits_for = ANY(${filter.waitsFor}::text[])`)
  if (filter.batchId !== undefined) conditions.push(sql`q.batch_id = ${filter.batchId}`)
  if (filter.rowIds !== undefined) conditions.push(sql`row_id = ANY(${filter.rowIds}::int[])`)
  return sql.join(conditions, sql` AND `)
}

/** Columns that the open rows of a kind have, in the order in which the first row has them. */
export async function listOpenColumns(
  db: Db,
  filter: { kind: SourceKind; batchId?: number },
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM (
      SELECT cell.name, min(row_id) AS first, min(place) AS place
      FROM capture.quarantined_rows, json_each_text(cells) WITH ORDINALITY AS cell(name, value, place)
      WHERE state = 'open' AND kind = ${filter.kind}
        AND (${filter.batchId ?? null}::int IS NULL OR batch_id = ${filter.batchId ?? null})
      GROUP BY cell.name) named ORDER BY first, place`.execute(db)
  return rows.map((row) => row.name)
}

export async function countByReason(
  db: Db,
  filter: { batchId?: number } = {},
): Promise<{ kind: SourceKind; reason: string; count: number }[]> {
  const { rows } = await sql<{ kind: SourceKind; reason: string; count: number }>`
    SELECT kind, reason, count(*) AS count FROM capture.quarantined_rows WHERE state = 'open'
      AND (${filter.batchId ?? null}::int IS NULL OR batch_id = ${filter.batchId ?? null})
    GROUP BY kind, reason ORDER BY count DESC, reason, kind`.execute(db)
  return rows
}

/** What open rows wait for, e.g. `subject:9133…`, each once. */
export async function listWaits(db: Db, prefix: 'subject:' | 'code:' | 'name:'): Promise<string[]> {
  const { rows } = await sql<{ waitsFor: string }>`SELECT DISTINCT waits_for AS "waitsFor"
    FROM capture.quarantined_rows WHERE state = 'open' AND waits_for LIKE ${`${prefix}%`}`.execute(
    db,
  )
  return rows.map((row) => row.waitsFor)
}
