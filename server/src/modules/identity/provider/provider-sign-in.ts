import { DomainError } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import { findByLogin, findByProvider, linkProvider } from '../accounts/accounts.queries.ts'
import type { Account } from '../accounts/accounts.queries.ts'
import { loginOf } from '../accounts/accounts.rules.ts'
import type { Person } from './identity-provider.ts'

/**
 * The account of a person whom the provider knows. It is linked at the first sign-in, by login, where an
 * administrator has said that it signs in so; none is ever made by itself. Throws `provider.unknown_person`.
 */
export async function accountOf(database: Database, person: Person): Promise<Account> {
  const linked = await findByProvider(database.db, person)
  if (linked) return linked
  for (const login of person.logins) {
    const account = await findByLogin(database.db, loginOf(login))
    if (!account) continue
    const { accountId } = account
    if (await linkProvider(database.db, { ...person, accountId })) return account
  }
  throw new DomainError('provider.unknown_person')
}
