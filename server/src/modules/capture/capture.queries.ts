import { sql } from 'kysely'
import type { Day, SourceKind } from '@liangma/contracts'
import type { Db, Trx } from '../../platform/database/index.ts'

export interface BatchStart {
  kind: SourceKind
  source: string
  origin: string
  name: string
  sha256: string
  dataAsOf: Day
  /** Who took it in; null where no person did. */
  takenBy: string | null
  /** Rows of the file, where they were counted before. */
  rowTotal: number | null
}

/** What is being done to a batch; one that has ended has no phase. */
export type BatchPhase = 'waiting' | 'checking' | 'committing'

export interface BatchCounts {
  rows: number
  accepted: number
  unchanged: number
  older: number
  quarantined: number
}

export interface Batch extends BatchStart, BatchCounts {
  batchId: number
  state: 'checking' | 'committed' | 'failed'
  phase: BatchPhase | null
  startedAt: Date
  finishedAt: Date | null
  failure: { code: string; zh: string; en: string } | null
}

const BATCH = sql`batch_id AS "batchId", kind, source, origin, name, sha256,
  data_as_of_day AS "dataAsOf", taken_by AS "takenBy", row_total AS "rowTotal", state, phase, row_count AS rows, accepted_count AS accepted,
  unchanged_count AS unchanged, older_count AS older, quarantined_count AS quarantined,
  started_at AS "startedAt", finished_at AS "finishedAt", failure`

export async function startBatch(db: Db, batch: BatchStart): Promise<number> {
  const { rows } = await sql<{ batchId: number }>`
    INSERT INTO capture.batches (kind, source, origin, name, sha256, data_as_of_day, taken_by, row_total)
    VALUES (${batch.kind}, ${batch.source}, ${batch.origin}, ${batch.name}, ${batch.sha256},
      ${batch.dataAsOf}, ${batch.takenBy}, ${batch.rowTotal}) RETURNING batch_id AS "batchId"`.execute(
    db,
  )
  return rows[0]?.batchId ?? 0
}

/** Says that a batch is alive and how far it has come; answers who cancelled it, if anybody did. */
export async function beatBatch(
  db: Db,
  { batchId, phase, counts }: { batchId: number; phase: BatchPhase; counts: BeatCounts },
): Promise<string | null> {
  const { rows } = await sql<{ by: string | null }>`UPDATE capture.batches SET beat_at = now(),
    phase = CASE WHEN phase = 'committing' THEN phase ELSE ${phase} END,
    row_count = ${counts.rows}, quarantined_count = ${counts.quarantined}
    WHERE batch_id = ${batchId} AND state = 'checking' RETURNING cancelled_by AS by`.execute(db)
  return rows[0]?.by ?? null
}

type BeatCounts = Pick<BatchCounts, 'rows' | 'quarantined'>

/** From now on it can no longer be cancelled; answers who was faster, if anybody was. */
export async function claimCommit(db: Db, batchId: number): Promise<string | null> {
  const { rows } = await sql<{ by: string | null }>`UPDATE capture.batches SET beat_at = now(),
    phase = CASE WHEN cancelled_by IS NULL THEN 'committing' ELSE phase END
    WHERE batch_id = ${batchId} RETURNING cancelled_by AS by`.execute(db)
  return rows[0]?.by ?? null
}

/** Asks that a batch be given up before it is committed; answers whether that is still possible. */
export async function cancelBatch(db: Db, batchId: number, by: string): Promise<boolean> {
  const { rows } = await sql`UPDATE capture.batches SET cancelled_by = ${by}
    WHERE batch_id = ${batchId} AND state = 'checking' AND phase <> 'committing'
    RETURNING batch_id`.execute(db)
  return rows.length > 0
}

export async function commitBatch(trx: Trx, batchId: number, counts: BatchCounts): Promise<void> {
  await sql`UPDATE capture.batches SET state = 'committed', phase = NULL, finished_at = now(),
    row_count = ${counts.rows}, accepted_count = ${counts.accepted},
    unchanged_count = ${counts.unchanged}, older_count = ${counts.older},
    quarantined_count = ${counts.quarantined} WHERE batch_id = ${batchId}`.execute(trx)
}

export async function failBatch(db: Db, batchId: number, failure: Batch['failure']): Promise<void> {
  await sql`UPDATE capture.batches SET state = 'failed', phase = NULL, finished_at = now(),
    failure = ${JSON.stringify(failure)}::jsonb WHERE batch_id = ${batchId} AND state = 'checking'`.execute(
    db,
  )
  await sql`DELETE FROM capture.quarantined_rows WHERE batch_id = ${batchId} AND state = 'staged'`.execute(
    db,
  )
}

/** Batches whose process died: still checking without a sign of life. */
export async function listAbandoned(db: Db, silentSeconds: number): Promise<number[]> {
  const { rows } = await sql<{ batchId: number }>`SELECT batch_id AS "batchId" FROM capture.batches
    WHERE state = 'checking' AND beat_at < now() - make_interval(secs => ${silentSeconds})`.execute(
    db,
  )
  return rows.map((row) => row.batchId)
}

export async function findCommitted(
  db: Db,
  content: { kind: SourceKind; source: string; sha256: string },
): Promise<Batch | undefined> {
  const { rows } = await sql<Batch>`SELECT ${BATCH} FROM capture.batches WHERE state = 'committed'
    AND kind = ${content.kind} AND source = ${content.source} AND sha256 = ${content.sha256}
    ORDER BY batch_id DESC LIMIT 1`.execute(db)
  return rows[0]
}

export async function findBatch(db: Db, batchId: number): Promise<Batch | undefined> {
  const { rows } = await sql<Batch>`SELECT ${BATCH} FROM capture.batches
    WHERE batch_id = ${batchId}`.execute(db)
  return rows[0]
}

export interface BatchFilter {
  kind?: SourceKind | undefined
  state?: Batch['state'] | undefined
  origin?: string | undefined
  source?: string | undefined
}

export async function listBatches(
  db: Db,
  page: BatchFilter & { before: number; limit: number },
): Promise<Batch[]> {
  const conditions = [sql`batch_id < ${page.before}`]
  if (page.kind !== undefined) conditions.push(sql`kind = ${page.kind}`)
  if (page.state !== undefined) conditions.push(sql`state = ${page.state}`)
  if (page.origin !== undefined) conditions.push(sql`origin = ${page.origin}`)
  if (page.source !== undefined) conditions.push(sql`source = ${page.source}`)
  const { rows } = await sql<Batch>`SELECT ${BATCH} FROM capture.batches
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY batch_id DESC LIMIT ${page.limit}`.execute(
    db,
  )
  return rows
}

export interface FeedDate {
  kind: SourceKind
  source: string
  dataAsOf: Day
  batchId: number
}

export async function insertFeedDate(trx: Trx, feed: FeedDate): Promise<void> {
  await sql`INSERT INTO capture.feed_dates (kind, source, data_as_of_day, batch_id)
    VALUES (${feed.kind}, ${feed.source}, ${feed.dataAsOf}, ${feed.batchId})
    ON CONFLICT DO NOTHING`.execute(trx)
}

/** The newest data-as-of of every source of every kind. */
export async function listFeedDates(db: Db): Promise<FeedDate[]> {
  const { rows } = await sql<FeedDate>`SELECT DISTINCT ON (kind, source) kind, source,
    data_as_of_day AS "dataAsOf", batch_id AS "batchId" FROM capture.feed_dates
    ORDER BY kind, source, data_as_of_day DESC`.execute(db)
  return rows
}

export interface Delivery extends FeedDate {
  name: string
  rows: number
  accepted: number
  takenBy: string | null
  recordedAt: Date
}

/** The newest data days of every source of every kind, newest first, with the batch that brought each. */
export async function listDeliveries(db: Db, most: number): Promise<Delivery[]> {
  const { rows } = await sql<Delivery>`
    SELECT f.kind, f.source, f.data_as_of_day AS "dataAsOf", f.batch_id AS "batchId", b.name,
      b.row_count AS rows, b.accepted_count AS accepted, b.taken_by AS "takenBy",
      f.recorded_at AS "recordedAt"
    FROM (SELECT *, row_number() OVER (PARTITION BY kind, source ORDER BY data_as_of_day DESC) AS place
      FROM capture.feed_dates) f JOIN capture.batches b ON b.batch_id = f.batch_id
    WHERE f.place <= ${most} ORDER BY f.kind, f.source, f.data_as_of_day DESC`.execute(db)
  return rows
}
