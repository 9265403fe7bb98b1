import { sql } from 'kysely'
import type { SourceKind } from '@liangma/contracts'
import type { Db } from '../../../platform/database/index.ts'
import type { QuarantinedCell } from './quarantine.rules.ts'

type Prefix = 'name:' | 'code:'

/** Rows that wait for one and the same thing; `cells` and `error` are those of the first. */
export interface WaitingGroup {
  waitsFor: string
  source: string
  kind: SourceKind
  count: number
  firstRowId: number
  cells: Record<string, string>
  error: QuarantinedCell
}

/** What open rows wait for, in the order in which it first came. */
export async function listGroups(
  db: Db,
  { prefix, after, limit }: { prefix: Prefix; after: number; limit: number },
): Promise<WaitingGroup[]> {
  const { rows } = await sql<WaitingGroup>`
    SELECT g.waits_for AS "waitsFor", q.source, q.kind, g.count, g.first AS "firstRowId", q.cells,
      q.errors -> 0 AS error
    FROM (SELECT waits_for, count(*) AS count, min(row_id) AS first FROM capture.quarantined_rows
      WHERE state = 'open' AND waits_for LIKE ${`${prefix}%`} GROUP BY waits_for
      HAVING min(row_id) > ${after} ORDER BY min(row_id) LIMIT ${limit}) g
    JOIN capture.quarantined_rows q ON q.row_id = g.first ORDER BY g.first`.execute(db)
  return rows
}

export async function countGroups(db: Db, prefix: Prefix): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(DISTINCT waits_for) AS count FROM capture.quarantined_rows
    WHERE state = 'open' AND waits_for LIKE ${`${prefix}%`}`.execute(db)
  return rows[0]?.count ?? 0
}

export async function listRowIds(db: Db, waitsFor: string): Promise<number[]> {
  const { rows } = await sql<{
    rowId: number
  }>`SELECT row_id AS "rowId" FROM capture.quarantined_rows
    WHERE state = 'open' AND waits_for = ${waitsFor} ORDER BY row_id`.execute(db)
  return rows.map((row) => row.rowId)
}
