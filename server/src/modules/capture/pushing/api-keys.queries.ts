import { sql } from 'kysely'
import type { SourceKind } from '@liangma/contracts'
import type { Db } from '../../../platform/database/index.ts'

export interface ApiKey {
  keyId: number
  label: string
  /** Under which source its records stand; null: the kind itself. */
  source: string | null
  kinds: SourceKind[]
}

const KEY = sql`key_id AS "keyId", label, source, kinds`

export async function insertKey(
  db: Db,
  key: Omit<ApiKey, 'keyId'> & { sha256: string },
): Promise<void> {
  await sql`INSERT INTO capture.api_keys (label, secret_sha256, source, kinds)
    VALUES (${key.label}, ${key.sha256}, ${key.source}, ${key.kinds}::text[])`.execute(db)
}

export async function findKey(db: Db, sha256: string): Promise<ApiKey | undefined> {
  const { rows } = await sql<ApiKey>`SELECT ${KEY} FROM capture.api_keys
    WHERE secret_sha256 = ${sha256} AND revoked_at IS NULL`.execute(db)
  return rows[0]
}

export async function listKeys(db: Db): Promise<ApiKey[]> {
  const { rows } = await sql<ApiKey>`SELECT ${KEY} FROM capture.api_keys
    WHERE revoked_at IS NULL ORDER BY key_id`.execute(db)
  return rows
}

export async function revokeKey(db: Db, keyId: number): Promise<boolean> {
  const result = await sql`UPDATE capture.api_keys SET revoked_at = now()
    WHERE key_id = ${keyId} AND revoked_at IS NULL`.execute(db)
  return Number(result.numAffectedRows ?? 0) > 0
}

export interface KeptAnswer {
  requestSha256: string
  status: number
  answer: unknown
}

export async function findAnswer(
  db: Db,
  request: { keyId: number; idempotencyKey: string },
): Promise<KeptAnswer | undefined> {
  const { rows } = await sql<KeptAnswer>`SELECT request_sha256 AS "requestSha256", status, answer
    FROM capture.idempotent_answers
    WHERE key_id = ${request.keyId} AND idempotency_key = ${request.idempotencyKey}`.execute(db)
  return rows[0]
}

export async function keepAnswer(
  db: Db,
  kept: KeptAnswer & { keyId: number; idempotencyKey: string },
): Promise<void> {
  await sql`INSERT INTO capture.idempotent_answers (key_id, idempotency_key, request_sha256, status, answer)
    VALUES (${kept.keyId}, ${kept.idempotencyKey}, ${kept.requestSha256}, ${kept.status},
      ${JSON.stringify(kept.answer)}::jsonb) ON CONFLICT DO NOTHING`.execute(db)
}
