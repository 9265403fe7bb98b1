import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'
import type { AccountScope } from '../accounts/accounts.queries.ts'

export interface SessionRow extends AccountScope {
  sessionId: number
  accountId: number
  login: string
  name: string
  mustChangePassword: boolean
  isTotpOn: boolean
  usesProvider: boolean
  seenAt: Date
  absoluteEnd: Date
}

export interface NewSession {
  tokenSha256: string
  accountId: number
  startedAt: Date
  absoluteEnd: Date
  address: string
  agent: string
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  const { tokenSha256, accountId, startedAt, absoluteEnd, address, agent } = session
  await sql`INSERT INTO identity.sessions
      (token_sha256, account_id, started_at, seen_at, absolute_end, address, agent)
    VALUES (${tokenSha256}, ${accountId}, ${startedAt}, ${startedAt}, ${absoluteEnd}, ${address},
      ${agent})`.execute(db)
}

/** A session that has not ended; whether it is too old is for the caller to judge. */
export async function findSession(db: Db, tokenSha256: string): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`SELECT s.session_id AS "sessionId",
      a.account_id AS "accountId", a.login, a.name, a.role, a.counties, a.subject_id AS "subjectId",
      a.uscc, a.must_change_password AS "mustChangePassword", a.is_totp_on AS "isTotpOn",
      a.uses_provider AS "usesProvider", s.seen_at AS "seenAt", s.absolute_end AS "absoluteEnd"
    FROM identity.sessions s JOIN identity.accounts a ON a.account_id = s.account_id
    WHERE s.token_sha256 = ${tokenSha256} AND s.ended_at IS NULL AND a.blocked_at IS NULL`.execute(
    db,
  )
  return rows[0]
}

export async function touchSession(
  db: Db,
  { sessionId, seenAt }: { sessionId: number; seenAt: Date },
): Promise<void> {
  await sql`UPDATE identity.sessions SET seen_at = ${seenAt}
    WHERE session_id = ${sessionId}`.execute(db)
}

export async function endSession(
  db: Db,
  { sessionId, accountId, at }: { sessionId: number; accountId: number; at: Date },
): Promise<boolean> {
  const result = await sql`UPDATE identity.sessions SET ended_at = ${at}
    WHERE session_id = ${sessionId} AND account_id = ${accountId} AND ended_at IS NULL`.execute(db)
  return Number(result.numAffectedRows ?? 0) > 0
}

/** Ends every session of an account but one. */
export async function endSessionsOf(
  db: Db | Trx,
  { accountId, at, but }: { accountId: number; at: Date; but: number | null },
): Promise<number> {
  const result = await sql`UPDATE identity.sessions SET ended_at = ${at}
    WHERE account_id = ${accountId} AND ended_at IS NULL
      AND (${but}::int IS NULL OR session_id <> ${but}::int)`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

export interface OpenSession {
  sessionId: number
  startedAt: Date
  seenAt: Date
  address: string
  agent: string
}

export async function listOpenSessions(
  db: Db,
  { accountId, seenAfter, now }: { accountId: number; seenAfter: Date; now: Date },
): Promise<OpenSession[]> {
  const { rows } = await sql<OpenSession>`SELECT session_id AS "sessionId",
      started_at AS "startedAt", seen_at AS "seenAt", address, agent
    FROM identity.sessions WHERE account_id = ${accountId} AND ended_at IS NULL
      AND seen_at > ${seenAfter} AND absolute_end > ${now}
    ORDER BY seen_at DESC, session_id DESC LIMIT 100`.execute(db)
  return rows
}
