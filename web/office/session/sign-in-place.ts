import { ERRORS } from '@liangma/contracts'
import type { ErrorCode } from '@liangma/contracts'

/** The address to which the server sends who asks for a page and is not signed in. */
const SIGN_IN = /\/sign-in\/?$/

/** Whether this is that address, which has nothing to show once somebody is signed in. */
export function isSignInPlace(): boolean {
  return SIGN_IN.test(window.location.pathname)
}

/** Where to go on after the sign-in: only to addresses of our own. */
export function placeAfterSignIn(): string {
  const { origin, pathname, search, href } = window.location
  if (!isSignInPlace()) return `${pathname}${search}`
  const home = new URL('.', href).pathname
  const next = new URL(new URLSearchParams(search).get('next') ?? home, origin)
  return next.origin === origin ? `${next.pathname}${next.search}` : home
}

/** Why the identity provider sent somebody back, if it did. */
export function failureThere(): ErrorCode | null {
  const code = new URLSearchParams(window.location.search).get('failure')
  return code !== null && Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : null
}
