import { sql } from 'kysely'
import type { SourceKind } from '@liangma/contracts'
import type { Trx } from '../../../platform/database/index.ts'

export interface Settlement {
  kind: SourceKind
  source: string
  keys: string[]
  batchId: number
}

export async function settleKeys(trx: Trx, settled: Settlement): Promise<void> {
  if (settled.keys.length === 0) return
  await sql`UPDATE capture.quarantined_rows SET state = 'resolved', resolved_at = now(),
    resolution = ${`replaced by batch ${settled.batchId}`}
    WHERE state = 'open' AND kind = ${settled.kind} AND source = ${settled.source}
      AND key = ANY(${settled.keys}::text[]) AND batch_id <> ${settled.batchId}`.execute(trx)
}

/** Ends rows that were fed again and did not come back among the batch's staged ones; `by` where a person mended them. */
export async function settleRetried(
  trx: Trx,
  rowIds: readonly number[],
  { batchId, by }: { batchId: number; by: string | null },
): Promise<void> {
  const resolution = `${by === null ? 'entered with' : 'mended in'} batch ${batchId}`
  await sql`UPDATE capture.quarantined_rows q SET state = 'resolved', resolved_at = now(),
    resolution = ${resolution}, resolved_by = ${by}
    WHERE q.state = 'open' AND q.row_id = ANY(${rowIds}::int[]) AND NOT EXISTS (
      SELECT 1 FROM capture.quarantined_rows s WHERE s.batch_id = ${batchId} AND s.state = 'staged'
      AND s.content_digest = q.content_digest)`.execute(trx)
}

/** Which of these rows still wait; nobody else ends them until the transaction does. */
export async function lockOpen(trx: Trx, rowIds: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{
    rowId: number
  }>`SELECT row_id AS "rowId" FROM capture.quarantined_rows
    WHERE state = 'open' AND row_id = ANY(${rowIds}::int[]) ORDER BY row_id FOR UPDATE`.execute(trx)
  return rows.map((row) => row.rowId)
}

export async function dismissRows(
  trx: Trx,
  { rowIds, by, reason }: { rowIds: readonly number[]; by: string; reason: string },
): Promise<number[]> {
  const { rows } = await sql<{ rowId: number }>`UPDATE capture.quarantined_rows
    SET state = 'resolved', resolved_at = now(), resolution = 'dismissed', resolved_by = ${by},
      resolved_because = ${reason}
    WHERE state = 'open' AND row_id = ANY(${rowIds}::int[]) RETURNING row_id AS "rowId"`.execute(
    trx,
  )
  return rows.map((row) => row.rowId)
}

/** Dismissed rows wait again, unless the same row does already. */
export async function reopenDismissed(trx: Trx, rowIds: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ rowId: number }>`UPDATE capture.quarantined_rows q
    SET state = 'open', resolved_at = NULL, resolution = NULL, resolved_by = NULL, resolved_because = NULL
    WHERE q.row_id IN (
      SELECT max(d.row_id) FROM capture.quarantined_rows d
      WHERE d.state = 'resolved' AND d.resolution = 'dismissed' AND d.row_id = ANY(${rowIds}::int[])
        AND NOT EXISTS (SELECT 1 FROM capture.quarantined_rows o WHERE o.state = 'open'
          AND o.kind = d.kind AND o.source = d.source AND o.content_digest = d.content_digest)
      GROUP BY d.kind, d.source, d.content_digest)
    RETURNING row_id AS "rowId"`.execute(trx)
  return rows.map((row) => row.rowId)
}

/** Rows that entered through a match of this name wait again; answers them. */
export async function reopenMatched(
  trx: Trx,
  match: { source: string; nameKey: string },
): Promise<{ key: string | null }[]> {
  const { rows } = await sql<{ key: string | null }>`
    UPDATE capture.quarantined_rows SET state = 'open', resolved_at = NULL, resolution = NULL
    WHERE row_id IN (
      SELECT max(row_id) FROM capture.quarantined_rows
      WHERE state = 'resolved' AND source = ${match.source} AND reason = 'subject.unmatched'
        AND waits_for = ${`name:${match.source}/${match.nameKey}`}
        AND resolution NOT LIKE 'replaced%' AND resolution NOT LIKE 'mended%'
        AND resolution <> 'dismissed'
      GROUP BY content_digest)
    RETURNING key`.execute(trx)
  return rows
}
