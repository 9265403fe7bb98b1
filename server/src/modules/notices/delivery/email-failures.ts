import type { Failure } from '../../../platform/outgoing/index.ts'

interface SmtpError {
  code?: string
  /** Status that the server answered. */
  responseCode?: number
  response?: string
}

type Meaning = Pick<Failure, 'kind' | 'isPermanent'>

/** A wrong password is ours to mend, and the message can go then. */
const LOGIN: Meaning = { kind: 'loginRefused', isPermanent: false }
const UNREACHABLE: Meaning = { kind: 'unreachable', isPermanent: false }

/** By where the connection broke, in nodemailer's codes. */
const BY_CODE: Record<string, Meaning> = {
  ECONNECTION: UNREACHABLE,
  ESOCKET: UNREACHABLE,
  EDNS: UNREACHABLE,
  EPROXY: UNREACHABLE,
  ETLS: UNREACHABLE,
  ETIMEDOUT: { kind: 'slow', isPermanent: false },
  EPROTOCOL: { kind: 'unexpectedAnswer', isPermanent: false },
  EAUTH: LOGIN,
  ENOAUTH: LOGIN,
  EOAUTH2: LOGIN,
}

/**
 * What a failure to hand a message over means: the server's status first (RFC 5321: 4xx come again, 5xx
 * never), then where the connection broke. Rethrows what is neither: a bug.
 */
export function emailFailure(error: unknown): Failure {
  const { code = '', responseCode = 0, response } = error as SmtpError
  const byCode = BY_CODE[code]
  const meaning = byCode === LOGIN ? LOGIN : (meaningOfStatus(responseCode, code) ?? byCode)
  if (!meaning) throw error
  return { ...meaning, words: response ?? code }
}

function meaningOfStatus(status: number, code: string): Meaning | undefined {
  if (status >= 500)
    // EMESSAGE: the address was good, what was in the letter was not.
    return { kind: code === 'EMESSAGE' ? 'rejectedContent' : 'refused', isPermanent: true }
  if (status >= 400) return { kind: 'deferred', isPermanent: false }
  return undefined
}
