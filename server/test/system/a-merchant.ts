import { sql } from 'kysely'
import type { App } from '../../src/app.ts'

/** The code of a firm that has a shop on a platform. */
export async function aMerchant({ database }: App): Promise<string> {
  const { rows } = await sql<{ code: string }>`SELECT code FROM registry.subjects
    JOIN registry.shops ON merchant_id = subject_id WHERE code IS NOT NULL LIMIT 1`.execute(
    database.db,
  )
  return rows[0]?.code ?? 'none'
}
