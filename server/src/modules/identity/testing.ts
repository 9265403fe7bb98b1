import { sql } from 'kysely'
import { openTestDatabase } from '../../platform/database/testing.ts'
import type { Database } from '../../platform/database/index.ts'
import { temporaryKeys } from '../../platform/keys/index.ts'
import type { AccountWish } from './accounts/accounts.service.ts'
import { IdentityService } from './identity.service.ts'

export const ORIGIN = { address: '10.1.2.3', agent: 'Fictional/1.0' }
export const PASSWORD = 'seven-quiet-lanterns'

/** Identity on a database of its own, in a time that only passes when told. */
export async function anIdentity(engine: Parameters<typeof openTestDatabase>[0]) {
  const { database, drop } = await openTestDatabase(engine)
  let now = new Date('2026-11-25T02:00:00Z')
  const identity = new IdentityService({
    database,
    keys: temporaryKeys(),
    counties: () => Promise.resolve(['330702', '330782']),
    now: () => now,
  })
  const pass = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000)
  }
  return { identity, database, drop, pass, now: () => now }
}

/** What an administrator says of somebody of the whole bureau, unless told otherwise. */
export function aWish(changes: Partial<AccountWish> = {}): AccountWish {
  const ofBureau = { role: 'officer', counties: null, subjectId: null, uscc: null } as const
  return { login: 'wang', name: '王虚构', usesProvider: false, ...ofBureau, ...changes }
}

/** An account that has its first password behind it. */
export async function anAccount(identity: IdentityService, changes: Partial<AccountWish> = {}) {
  const { account, firstPassword } = await identity.accounts.add(aWish(changes), { name: '钱管理' })
  const { accountId, login } = account
  const token = await enter(identity, { login, password: firstPassword ?? '' })
  const { sessionId } = await identity.sessions.get(token)
  await identity.accounts.changePassword(
    { accountId, sessionId },
    { current: firstPassword ?? '', next: PASSWORD },
  )
  return identity.accounts.get(accountId)
}

export function enter(
  identity: IdentityService,
  entered: { login?: string; password?: string; code?: string; onlyPlatforms?: boolean } = {},
  address = ORIGIN.address,
): Promise<string> {
  const asked = { login: 'wang', password: PASSWORD, onlyPlatforms: false, ...entered }
  return identity.signIn.enter(asked, { ...ORIGIN, address })
}

/** Acts on record, oldest first, by whom. */
export async function actsOnRecord(database: Database): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`SELECT login || ' ' || act AS line
    FROM identity.audit_entries ORDER BY entry_id`.execute(database.db)
  return rows.map(({ line }) => line)
}
