import type { Database } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { routeAccountsOf } from './accounts/accounts.routes.ts'
import { routeKeys } from './api-keys/api-keys.routes.ts'
import { routeAudit } from './audit/audit.routes.ts'
import type { IdentityService } from './identity.service.ts'
import { PROVIDER_START, routeProvider } from './provider/provider.routes.ts'
import { routeSession } from './sign-in/session.routes.ts'

export interface IdentityRoutes {
  identity: IdentityService
  database: Database
  keys: Keys
  /** Whom a credit code names. Throws `subject.not_found`. */
  getPlatform: (uscc: string) => Promise<{ subjectId: number; code: string; name: string }>
  /** Whether anybody on the internet may ask: then only platforms sign in, and nobody manages accounts. */
  isForPublic: boolean
  /** Whether the register is the fictional one. */
  isSample: boolean
}

/** Sign-in for everybody; for the bureau also accounts, keys and the audit record. */
export function routeIdentity(http: Http, parts: IdentityRoutes): void {
  const { identity, getPlatform, isForPublic, isSample } = parts
  const namePlatform = async (uscc: string) => (await getPlatform(uscc)).name
  const { provider } = identity
  const way = provider && !isForPublic ? { name: provider.name, href: PROVIDER_START } : null
  routeSession(http, { identity, namePlatform, isForPublic, provider: way, isSample })
  if (isForPublic) return
  if (provider) routeProvider(http, { ...parts, provider, signIn: identity.signIn })
  const { accounts, apiKeys, counties, audit } = identity
  routeAccountsOf(http, { accounts, getPlatform })
  routeKeys(http, { apiKeys, counties, getPlatform })
  routeAudit(http, audit)
}
