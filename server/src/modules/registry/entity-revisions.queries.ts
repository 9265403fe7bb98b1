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

// 个人信息保护法 6: where a person sells may be where he lives; a kilometre is enough for a map.
const near = (
  degrees: string,
) => `CASE WHEN s.person_hash IS NULL AND h.is_registered THEN h.${degrees}
  ELSE round(h.${degrees}::numeric, 2)::float8 END`

/**
 * Every shop in one pass, as CSV: number of the platform, county, longitude, latitude; empty: unknown. Of
 * unregistered sellers the place is told to a hundredth of a degree.
 */
export const SHOP_POINTS = `SELECT h.platform_id, h.county_code, ${near('longitude')}, ${near('latitude')}
  FROM registry.shops h JOIN registry.subjects s ON s.subject_id = h.merchant_id`
