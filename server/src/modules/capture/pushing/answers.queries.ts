import { sql } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'

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
