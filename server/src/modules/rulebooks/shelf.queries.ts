import type { Day } from '@liangma/contracts'
import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/index.ts'

/** Channel on which every change of a version is told. */
export const RULEBOOKS_CHANGED = 'rulebooks_changed'

export interface ShelfRows {
  versions: { versionId: number; name: string; body: string; sha256: string }[]
  /** In the order of their days. */
  terms: { versionId: number; fromDay: Day | null }[]
}

/** Another number after every step; null: nothing was ever done. */
export async function readRevision(db: Db): Promise<number | null> {
  const { rows } = await sql<{ revision: number | null }>`
    SELECT max(step_id) AS revision FROM rulebooks.steps`.execute(db)
  return rows[0]?.revision ?? null
}

/** All that is or was in use, as of one moment. */
export async function readShelf(db: Db): Promise<ShelfRows> {
  const { rows } = await sql<ShelfRows['versions'][number] & { days: (Day | null)[] | null }>`
    SELECT v.version_id AS "versionId", v.rulebook_id || '-' || v.version || '.yaml' AS name, v.body,
      v.sha256, (SELECT jsonb_agg(t.from_day) FROM rulebooks.terms t
        WHERE t.version_id = v.version_id) AS days
    FROM rulebooks.versions v
    WHERE v.stage = 'inUse'
      OR EXISTS (SELECT FROM rulebooks.terms t WHERE t.version_id = v.version_id)`.execute(db)
  const terms = rows.flatMap(({ versionId, days }) =>
    (days ?? []).map((fromDay) => ({ versionId, fromDay })),
  )
  return { versions: rows, terms: terms.toSorted(byDay) }
}

function byDay({ fromDay: one }: { fromDay: Day | null }, other: { fromDay: Day | null }): number {
  return (one ?? -Infinity) - (other.fromDay ?? -Infinity) || 0
}

/** The text of a version, whatever its stage. */
export async function findText(
  db: Db,
  { id, version }: { id: string; version: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ body: string }>`SELECT body FROM rulebooks.versions
    WHERE rulebook_id = ${id} AND version = ${version}`.execute(db)
  return rows[0]?.body
}

export async function notifyOfChange(trx: Trx): Promise<void> {
  await sql`SELECT pg_notify(${RULEBOOKS_CHANGED}, '')`.execute(trx)
}
