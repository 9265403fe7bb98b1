import { DomainError, WHOLE_CITY } from '@liangma/contracts'
import type { Scope } from '@liangma/contracts'
import type { AccountScope } from './accounts.queries.ts'

const LOGIN = /^[a-z0-9][a-z0-9._@-]{1,63}$/

/** A login as it is kept and compared, however it was typed. */
export function loginOf(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

/** Throws `account.login_malformed`. */
export function requireLogin(typed: string): string {
  const login = loginOf(typed)
  if (!LOGIN.test(login)) throw new DomainError('account.login_malformed')
  return login
}

/** Where two people must decide, one name spelled in two ways is still one person. */
export function tidyName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ')
}

/** Throws `account.scope_malformed` where the scope does not fit the role. */
export function requireScope(
  { role, counties, subjectId }: AccountScope,
  knownCounties: readonly string[],
): void {
  const isPlatform = role === 'platform'
  const isKnown =
    counties === null ||
    (counties.length > 0 && counties.every((code) => knownCounties.includes(code)))
  if (isPlatform !== (subjectId !== null) || (isPlatform && counties !== null) || !isKnown)
    throw new DomainError('account.scope_malformed')
}

export function scopeOf({ counties, subjectId, uscc }: AccountScope): Scope {
  if (subjectId !== null && uscc !== null) return { reach: 'platform', subjectId, uscc }
  return counties === null ? WHOLE_CITY : { reach: 'counties', counties }
}
