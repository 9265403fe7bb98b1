import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/index.ts'

/** How often platforms and shops may have changed. */
export interface EntityRevisions {
  platforms: number
  shops: number
}

export async function readRevisions(db: Db): Promise<EntityRevisions> {
  const { rows } = await sql<{ entity: keyof EntityRevisions; revision: number }>`
    SELECT entity, revision FROM registry.revisions`.execute(db)
  const revisions: EntityRevisions = { platforms: 0, shops: 0 }
  for (const { entity, revision } of rows) revisions[entity] = revision
  return revisions
}

/** Before the batch is cleared from the staging table. */
export async function countRevision(trx: Trx, batchId: number): Promise<void> {
  await sql`UPDATE registry.revisions SET revision = revision + 1
    WHERE EXISTS (SELECT 1 FROM registry.staged_entities e
      WHERE e.batch_id = ${batchId} AND (e.platform_id IS NULL) = (entity = 'platforms'))`.execute(
    trx,
  )
}

/** Every shop in one pass, as CSV: number of the platform, county, longitude, latitude; empty: unknown. */
export const SHOP_POINTS = `SELECT platform_id, county_code, longitude, latitude FROM registry.shops`
