import type { Db, Trx } from '../../platform/database/index.ts'
import { sql } from 'kysely'

export interface Match {
  matchId: number
  source: string
  name: string
  code: string
  matchedBy: string
  matchedAt: Date
  reason: string
}

export async function listConfirmedCodes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`SELECT code FROM identity.confirmed_codes`.execute(
    db,
  )
  return rows.map((row) => row.code)
}

export interface CodeConfirmation {
  code: string
  by: string
  reason: string
}

export async function insertConfirmedCode(
  trx: Trx,
  { code, by, reason }: CodeConfirmation,
): Promise<void> {
  await sql`INSERT INTO identity.confirmed_codes (code, confirmed_by, reason)
    VALUES (${code}, ${by}, ${reason}) ON CONFLICT (code) DO NOTHING`.execute(trx)
}

export async function listStandingMatches(
  db: Db,
  source: string,
): Promise<{ nameKey: string; code: string }[]> {
  const { rows } = await sql<{ nameKey: string; code: string }>`
    SELECT name_key AS "nameKey", code FROM identity.matches
    WHERE source = ${source} AND revoked_at IS NULL`.execute(db)
  return rows
}

export async function listMatches(db: Db): Promise<Match[]> {
  const { rows } = await sql<Match>`
    SELECT match_id AS "matchId", source, name, code, matched_by AS "matchedBy", matched_at AS "matchedAt", reason
    FROM identity.matches WHERE revoked_at IS NULL ORDER BY match_id`.execute(db)
  return rows
}

export interface NewMatch {
  source: string
  name: string
  nameKey: string
  code: string
  by: string
  reason: string
}

/** Undefined where another match of the name stands. */
export async function insertMatch(trx: Trx, match: NewMatch): Promise<number | undefined> {
  const { rows } = await sql<{ matchId: number }>`
    INSERT INTO identity.matches (source, name_key, name, code, matched_by, reason)
    VALUES (${match.source}, ${match.nameKey}, ${match.name}, ${match.code}, ${match.by}, ${match.reason})
    ON CONFLICT (source, name_key) WHERE revoked_at IS NULL DO NOTHING
    RETURNING match_id AS "matchId"`.execute(trx)
  return rows[0]?.matchId
}

export async function findStandingMatch(
  db: Db,
  { source, nameKey }: { source: string; nameKey: string },
): Promise<{ code: string; matchedBy: string } | undefined> {
  const { rows } = await sql<{ code: string; matchedBy: string }>`
    SELECT code, matched_by AS "matchedBy" FROM identity.matches
    WHERE source = ${source} AND name_key = ${nameKey} AND revoked_at IS NULL`.execute(db)
  return rows[0]
}

export async function closeMatch(
  trx: Trx,
  { matchId, by, reason }: { matchId: number; by: string; reason: string },
): Promise<(Match & { nameKey: string }) | undefined> {
  const { rows } = await sql<Match & { nameKey: string }>`
    UPDATE identity.matches SET revoked_at = now(), revoked_by = ${by}, revoke_reason = ${reason}
    WHERE match_id = ${matchId} AND revoked_at IS NULL
    RETURNING match_id AS "matchId", source, name, name_key AS "nameKey", code,
      matched_by AS "matchedBy", matched_at AS "matchedAt", reason`.execute(trx)
  return rows[0]
}

/** Writes the fingerprint the first time; answers the one on file. */
export async function keepFingerprint(db: Db, fingerprint: string): Promise<string> {
  await sql`INSERT INTO identity.key_fingerprint (fingerprint) VALUES (${fingerprint})
    ON CONFLICT DO NOTHING`.execute(db)
  const { rows } = await sql<{ fingerprint: string }>`
    SELECT fingerprint FROM identity.key_fingerprint`.execute(db)
  return rows[0]?.fingerprint ?? fingerprint
}
