import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Role } from '@liangma/contracts'
import type { Db, Trx } from '../../../platform/database/index.ts'

export type AccountRole = Exclude<Role, 'source'>

/** Which subjects an account may see: `counties` null is the whole city, for those of the bureau. */
export interface AccountScope {
  role: AccountRole
  counties: string[] | null
  subjectId: number | null
  uscc: string | null
}

export interface Account extends AccountScope {
  accountId: number
  login: string
  name: string
  passwordHash: string | null
  mustChangePassword: boolean
  /** Signs in through the identity provider; has no password then. */
  usesProvider: boolean
  providerIssuer: string | null
  providerSubject: string | null
  isTotpOn: boolean
  blockedAt: Date | null
  createdAt: Date
  createdBy: string
  /** When it last signed in; null: never. */
  lastSeenAt: Date | null
}

const ACCOUNT = sql`a.account_id AS "accountId", a.login, a.name, a.role, a.counties,
  a.subject_id AS "subjectId", a.uscc, a.password_hash AS "passwordHash",
  a.must_change_password AS "mustChangePassword", a.uses_provider AS "usesProvider",
  a.provider_issuer AS "providerIssuer", a.provider_subject AS "providerSubject",
  a.is_totp_on AS "isTotpOn", a.blocked_at AS "blockedAt", a.created_at AS "createdAt",
  a.created_by AS "createdBy",
  (SELECT max(s.seen_at) FROM identity.sessions s WHERE s.account_id = a.account_id) AS "lastSeenAt"`

async function findOne(db: Db, where: RawBuilder<boolean>): Promise<Account | undefined> {
  const { rows } = await sql<Account>`SELECT ${ACCOUNT} FROM identity.accounts a
    WHERE ${where}`.execute(db)
  return rows[0]
}

export function findById(db: Db, accountId: number): Promise<Account | undefined> {
  return findOne(db, sql`a.account_id = ${accountId}`)
}

export function findByLogin(db: Db, login: string): Promise<Account | undefined> {
  return findOne(db, sql`a.login = ${login}`)
}

export function findByProvider(
  db: Db,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<Account | undefined> {
  return findOne(db, sql`a.provider_issuer = ${issuer} AND a.provider_subject = ${subject}`)
}

export interface AccountFilter {
  search: string | null
  role: AccountRole | null
  /** Last login of the page before, or null. */
  after: string | null
  limit: number
}

export async function listAccounts(
  db: Db,
  { search, role, after, limit }: AccountFilter,
): Promise<Account[]> {
  const like = search === null ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Account>`SELECT ${ACCOUNT} FROM identity.accounts a
    WHERE (${role}::text IS NULL OR a.role = ${role}) AND (${after}::text IS NULL OR a.login > ${after})
      AND (${like}::text IS NULL OR a.login ILIKE ${like} OR a.name ILIKE ${like} OR a.uscc ILIKE ${like})
    ORDER BY a.login LIMIT ${limit}`.execute(db)
  return rows
}

export interface NewAccount extends AccountScope {
  login: string
  name: string
  passwordHash: string | null
  mustChangePassword: boolean
  by: string
}

/** Answers the number, or undefined where the login is taken. */
export async function insertAccount(trx: Trx, account: NewAccount): Promise<number | undefined> {
  const { login, name, role, counties, subjectId, uscc, passwordHash, by } = account
  const { rows } = await sql<{ accountId: number }>`INSERT INTO identity.accounts
      (login, name, role, counties, subject_id, uscc, password_hash, must_change_password,
        uses_provider, created_by)
    VALUES (${login}, ${name}, ${role}, ${counties}::text[], ${subjectId}, ${uscc}, ${passwordHash},
      ${account.mustChangePassword}, ${passwordHash === null}, ${by})
    ON CONFLICT (login) DO NOTHING RETURNING account_id AS "accountId"`.execute(trx)
  return rows[0]?.accountId
}

export async function updateScope(
  trx: Trx,
  { accountId, name, role, counties, subjectId, uscc }: AccountScope & Named,
): Promise<void> {
  await sql`UPDATE identity.accounts SET name = ${name}, role = ${role},
      counties = ${counties}::text[], subject_id = ${subjectId}, uscc = ${uscc}
    WHERE account_id = ${accountId}`.execute(trx)
}

interface Named {
  accountId: number
  name: string
}

/** A password, or null: from now on through the provider. What links an account to a person there is forgotten. */
export async function updatePassword(
  trx: Trx,
  {
    accountId,
    passwordHash,
    mustChange,
  }: { accountId: number; passwordHash: string | null; mustChange: boolean },
): Promise<void> {
  await sql`UPDATE identity.accounts SET password_hash = ${passwordHash},
      must_change_password = ${mustChange}, uses_provider = ${passwordHash === null},
      provider_issuer = NULL, provider_subject = NULL
    WHERE account_id = ${accountId}`.execute(trx)
}

/** The same password at today's cost. */
export async function renewHash(
  db: Db,
  { accountId, passwordHash }: { accountId: number; passwordHash: string },
): Promise<void> {
  await sql`UPDATE identity.accounts SET password_hash = ${passwordHash}
    WHERE account_id = ${accountId}`.execute(db)
}

/** Answers false where the account is linked to another person, or the person to another account. */
export async function linkProvider(
  db: Db,
  { accountId, issuer, subject }: { accountId: number; issuer: string; subject: string },
): Promise<boolean> {
  const result = await sql`UPDATE identity.accounts
    SET provider_issuer = ${issuer}, provider_subject = ${subject}
    WHERE account_id = ${accountId} AND uses_provider AND provider_issuer IS NULL`.execute(db)
  return Number(result.numAffectedRows ?? 0) > 0
}

export async function updateBlocked(
  trx: Trx,
  { accountId, blockedAt }: { accountId: number; blockedAt: Date | null },
): Promise<void> {
  await sql`UPDATE identity.accounts SET blocked_at = ${blockedAt}::timestamptz
    WHERE account_id = ${accountId}`.execute(trx)
}

/** Administrators who can work; locked, so that two of them cannot end each other at once. */
export async function listAdmins(trx: Trx): Promise<number[]> {
  const { rows } = await sql<{ accountId: number }>`SELECT account_id AS "accountId"
    FROM identity.accounts WHERE role = 'admin' AND blocked_at IS NULL
    ORDER BY account_id FOR UPDATE`.execute(trx)
  return rows.map(({ accountId }) => accountId)
}

export async function countAccounts(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count
    FROM identity.accounts`.execute(db)
  return Number(rows[0]?.count ?? 0)
}
