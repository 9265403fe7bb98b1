import type { SavedFilterRequest } from '@liangma/contracts'
import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'

export interface FilterRow extends SavedFilterRequest {
  filterId: number
  savedAt: Date
}

const FILTER = sql`filter_id AS "filterId", list, name, query, saved_at AS "savedAt"`

/** Of one list, or of all; by name. */
export async function listFilters(
  db: Db,
  owner: string,
  list: string | null,
): Promise<FilterRow[]> {
  const { rows } = await sql<FilterRow>`SELECT ${FILTER} FROM identity.saved_filters
    WHERE owner = ${owner} AND (${list}::text IS NULL OR list = ${list}) ORDER BY list, name`.execute(
    db,
  )
  return rows
}

/** One at a time for each owner, so that none slips past the limit. */
export async function lockOwner(trx: Trx, owner: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('saved filters of ' || ${owner}::text, 0))`.execute(
    trx,
  )
}

export async function countOthers(
  trx: Trx,
  owner: string,
  { list, name }: SavedFilterRequest,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM identity.saved_filters
    WHERE owner = ${owner} AND (list, name) <> (${list}, ${name})`.execute(trx)
  return rows[0]?.count ?? 0
}

export async function upsertFilter(
  trx: Trx,
  owner: string,
  { list, name, query, savedAt }: SavedFilterRequest & { savedAt: Date },
): Promise<FilterRow> {
  const { rows } = await sql<FilterRow>`
    INSERT INTO identity.saved_filters (owner, list, name, query, saved_at)
    VALUES (${owner}, ${list}, ${name}, ${query}, ${savedAt.toISOString()})
    ON CONFLICT (owner, list, name) DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at
    RETURNING ${FILTER}`.execute(trx)
  return rows[0] as FilterRow
}

/** Whether there was one of this owner's. */
export async function deleteFilter(db: Db, owner: string, filterId: number): Promise<boolean> {
  const { rows } = await sql`DELETE FROM identity.saved_filters
    WHERE owner = ${owner} AND filter_id = ${filterId} RETURNING filter_id`.execute(db)
  return rows.length > 0
}
