import { sql } from 'kysely'
import type { Role } from '@liangma/contracts'
import type { Db } from '../../../platform/database/index.ts'

/** What somebody did, or read. */
export interface AuditEntry {
  at: Date
  name: string
  login: string
  /** null: somebody at the machine itself. */
  role: Role | null
  accountId: number | null
  /** Method and route, or the command: `POST /api/v1/accounts`, `liangma reply show`. */
  act: string
  params: Readonly<Record<string, unknown>>
  uscc: string | null
  /** How it was answered; null: not over HTTP. */
  status: number | null
  requestId: string | null
  address: string | null
}

export type KeptEntry = AuditEntry & { entryId: number }

export async function insertEntry(db: Db, entry: AuditEntry): Promise<void> {
  const { at, name, login, role, accountId, act, params, uscc, status, requestId, address } = entry
  await sql`INSERT INTO identity.audit_entries
      (happened_at, name, login, role, account_id, act, params, uscc, status, request_id, address)
    VALUES (${at}, ${name}, ${login}, ${role}, ${accountId}, ${act}, ${JSON.stringify(params)}::jsonb,
      ${uscc}, ${status}, ${requestId}, ${address})`.execute(db)
}

export interface AuditFilter {
  /** Login or name. */
  who: string | null
  act: string | null
  uscc: string | null
  /** Moments from and before which, or null. */
  from: Date | null
  before: Date | null
  /** Number of the last entry of the page before, or null. */
  after: number | null
  limit: number
}

/** Newest first. */
export async function listEntries(db: Db, filter: AuditFilter): Promise<KeptEntry[]> {
  const { who, act, uscc, from, before, after, limit } = filter
  const like = act === null ? null : `%${act.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } =
    await sql<KeptEntry>`SELECT entry_id AS "entryId", happened_at AS at, name, login,
      role, account_id AS "accountId", act, params, uscc, status, request_id AS "requestId", address
    FROM identity.audit_entries
    WHERE (${who}::text IS NULL OR login = ${who} OR name = ${who})
      AND (${like}::text IS NULL OR act ILIKE ${like})
      AND (${uscc}::text IS NULL OR uscc = ${uscc})
      AND (${from}::timestamptz IS NULL OR happened_at >= ${from})
      AND (${before}::timestamptz IS NULL OR happened_at < ${before})
      AND (${after}::bigint IS NULL OR entry_id < ${after})
    ORDER BY entry_id DESC LIMIT ${limit}`.execute(db)
  return rows
}
