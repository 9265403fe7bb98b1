import { DomainError } from '@liangma/contracts'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Configuration } from 'openid-client'

export interface ProviderSettings {
  /** As people know it: 「浙政钉」. */
  name: string
  issuer: string
  clientId: string
  clientSecret: string
}

/** What has to be remembered between going to the provider and coming back. */
export interface Trip {
  state: string
  nonce: string
  verifier: string
  redirectUri: string
}

/** Who somebody is at the provider, and by which logins he may be known here. */
export interface Person {
  issuer: string
  subject: string
  logins: string[]
}

const TIMEOUT_SECONDS = 10
const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_ABORT']

/** An OpenID provider, by the code flow with PKCE, state and nonce. */
export class IdentityProvider {
  readonly name: string
  readonly #settings: ProviderSettings
  #known: Promise<Configuration> | undefined

  constructor(settings: ProviderSettings) {
    this.name = settings.name
    this.#settings = settings
  }

  /** Where to send the browser, and what to remember. Throws `provider.unreachable`. */
  async begin(redirectUri: string): Promise<{ url: URL; trip: Trip }> {
    const known = await this.#discover()
    const trip = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      redirectUri,
    }
    const url = buildAuthorizationUrl(known, {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      state: trip.state,
      nonce: trip.nonce,
      code_challenge: await calculatePKCECodeChallenge(trip.verifier),
      code_challenge_method: 'S256',
    })
    return { url, trip }
  }

  /** Who has come back. Throws `provider.unreachable`, `provider.refused`. */
  async finish(query: URLSearchParams, trip: Trip): Promise<Person> {
    const known = await this.#discover()
    const url = new URL(trip.redirectUri)
    url.search = query.toString()
    try {
      const tokens = await authorizationCodeGrant(known, url, {
        pkceCodeVerifier: trip.verifier,
        expectedState: trip.state,
        expectedNonce: trip.nonce,
        idTokenExpected: true,
      })
      // `idTokenExpected` says that there are some.
      const claims = tokens.claims()!
      const told = known.serverMetadata().userinfo_endpoint
        ? await fetchUserInfo(known, tokens.access_token, claims.sub)
        : {}
      return { issuer: claims.iss, subject: claims.sub, logins: loginsOf({ ...claims, ...told }) }
    } catch (error) {
      throw translated(error)
    }
  }

  /** Asked once, and again after a failure: a provider that was away at the start may be back. */
  #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings
    const url = new URL(issuer)
    // The settings let plain http through only to this machine itself.
    const execute = url.protocol === 'http:' ? [allowInsecureRequests] : []
    this.#known ??= discovery(url, clientId, clientSecret, undefined, {
      execute,
      timeout: TIMEOUT_SECONDS,
    }).catch(() => {
      this.#known = undefined
      throw new DomainError('provider.unreachable')
    })
    return this.#known
  }
}

/** An e-mail address counts only where the provider has verified it. */
function loginsOf(claims: Readonly<Record<string, unknown>>): string[] {
  const { preferred_username: username, email, email_verified: isVerified } = claims
  const known = [username, isVerified === true ? email : undefined]
  return known.filter((each) => typeof each === 'string')
}

/** Whether it did not answer, or its answer was no good: wrong state, nonce, code, signature. */
function translated(error: unknown): DomainError {
  const { name, code } = error as { name?: string; code?: unknown }
  const isAway = (name === 'TypeError' && code === undefined) || AWAY.includes(String(code))
  return new DomainError(isAway ? 'provider.unreachable' : 'provider.refused')
}
