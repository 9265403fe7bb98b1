import { sql } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'

/** How far the cluster has been fed, and what it must hold then. */
export interface ClusterMark {
  /** The servers and the database on them, in the order in which subjects are shared out. */
  place: string
  /** Which of the tables there; each rebuilding makes new ones. */
  build: string
  /** Every server has all up to here. */
  sequence: number
  /** Some may have what follows up to here: sent, and not yet known to have arrived. */
  sendingUpTo: number | null
  /** Rows sent to each server so far. */
  recordCounts: number[]
  /** Rows sent so far that take others back, the same to every server. */
  retiredCount: number
}

const MARK = sql`place, build, sequence, sending_up_to AS "sendingUpTo",
  record_counts AS "recordCounts", retired_count AS "retiredCount"`

export async function findMark(db: Db): Promise<ClusterMark | undefined> {
  const { rows } = await sql<ClusterMark>`SELECT ${MARK} FROM assessment.cluster_marks`.execute(db)
  return rows[0]
}

async function getMark(db: Db): Promise<ClusterMark> {
  const mark = await findMark(db)
  if (!mark) throw new Error('the cluster has no mark')
  return mark
}

/** Begins a build; whoever feeds another one meanwhile goes on with this one. */
export async function beginBuild(
  db: Db,
  { place, build, nodes }: { place: string; build: string; nodes: number },
): Promise<ClusterMark> {
  const none = JSON.stringify(Array.from({ length: nodes }, () => 0))
  await sql`INSERT INTO assessment.cluster_marks
      (place, build, sequence, sending_up_to, record_counts, retired_count)
    VALUES (${place}, ${build}, 0, NULL, ${none}::jsonb, 0)
    ON CONFLICT (only_row) DO UPDATE SET place = excluded.place, build = excluded.build,
      sequence = 0, sending_up_to = NULL, record_counts = excluded.record_counts, retired_count = 0
    `.execute(db)
  return getMark(db)
}

/** Notes that rows up to `upTo` are on their way, unless another process did; answers the mark as it is. */
export async function beginSending(db: Db, mark: ClusterMark, upTo: number): Promise<ClusterMark> {
  await sql`UPDATE assessment.cluster_marks SET sending_up_to = ${upTo}
    WHERE build = ${mark.build} AND sequence = ${mark.sequence} AND sending_up_to IS NULL`.execute(
    db,
  )
  return getMark(db)
}

/** Notes that they have arrived, unless another process did; answers the mark as it is. */
export async function finishSending(
  db: Db,
  mark: ClusterMark,
  sent: { recordCounts: number[]; retiredCount: number },
): Promise<ClusterMark> {
  await sql`UPDATE assessment.cluster_marks SET sequence = sending_up_to, sending_up_to = NULL,
      record_counts = ${JSON.stringify(sent.recordCounts)}::jsonb,
      retired_count = ${sent.retiredCount}
    WHERE build = ${mark.build} AND sequence = ${mark.sequence}
      AND sending_up_to = ${mark.sendingUpTo}`.execute(db)
  return getMark(db)
}

/** How many rows of a query by `subject_id` fall to each of so many nodes. */
export async function countByNode(db: Db, query: string, nodes: number): Promise<number[]> {
  const { rows } = await sql<{ node: number; count: number }>`
    SELECT subject_id % ${sql.lit(nodes)} AS node, count(*) AS count FROM (${sql.raw(query)}) q
    GROUP BY subject_id % ${sql.lit(nodes)}`.execute(db)
  const counts = new Map(rows.map(({ node, count }) => [node, count]))
  return Array.from({ length: nodes }, (_, i) => counts.get(i) ?? 0)
}

export async function countRows(db: Db, query: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (${sql.raw(query)}) q`.execute(db)
  return rows[0]?.count ?? 0
}
