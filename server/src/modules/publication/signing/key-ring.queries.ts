import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'

export interface KeyRow {
  kid: string
  publicX: string
  sealedPrivate: Uint8Array | null
  createdAt: Date
  retiredAt: Date | null
}

/** Newest first. */
export async function listKeys(db: Db): Promise<KeyRow[]> {
  const { rows } = await sql<KeyRow>`
    SELECT kid, public_x AS "publicX", sealed_private AS "sealedPrivate", created_at AS "createdAt",
      retired_at AS "retiredAt"
    FROM publication.signing_keys ORDER BY retired_at IS NULL DESC, created_at DESC, kid`.execute(
    db,
  )
  return rows
}

/** The name of the key in force, locked against a rotation until the transaction ends. */
export async function findCurrentKid(trx: Trx): Promise<string | undefined> {
  const { rows } = await sql<{ kid: string }>`SELECT kid FROM publication.signing_keys
    WHERE retired_at IS NULL FOR SHARE`.execute(trx)
  return rows[0]?.kid
}

/** False where another key is in force already. */
export async function insertKey(
  trx: Trx,
  key: { kid: string; publicX: string; sealedPrivate: Buffer; createdAt: Date },
): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO publication.signing_keys (kid, public_x, sealed_private, created_at)
    VALUES (${key.kid}, ${key.publicX}, ${key.sealedPrivate}, ${key.createdAt.toISOString()})
    ON CONFLICT DO NOTHING RETURNING kid`.execute(trx)
  return rows.length > 0
}

/** Destroys the private half of the key in force. */
export async function retireCurrent(
  trx: Trx,
  { at, by, why }: { at: Date; by: string; why: string },
): Promise<void> {
  await sql`UPDATE publication.signing_keys SET sealed_private = NULL,
      retired_at = ${at.toISOString()}, retired_by = ${by}, retired_why = ${why}
    WHERE retired_at IS NULL`.execute(trx)
}
