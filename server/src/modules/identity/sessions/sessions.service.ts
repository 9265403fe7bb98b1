import { hash, randomBytes } from 'node:crypto'
import { DomainError } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { Caller } from '../../../platform/http/index.ts'
import { scopeOf } from '../accounts/accounts.rules.ts'
import * as queries from './sessions.queries.ts'
import type { OpenSession, SessionRow } from './sessions.queries.ts'

const TOKEN_BYTES = 32
const MINUTE_MS = 60_000
/** Not every request writes: when a session was seen is known to the minute. */
const SEEN_STEP_MS = MINUTE_MS
const LONGEST_AGENT = 300

/** How long a session lives. */
export interface SessionLimits {
  /** Minutes after which it ends if nothing is asked for. */
  idleMinutes: number
  /** Minutes after which it ends in any case. */
  absoluteMinutes: number
}

export interface SessionsParts {
  database: Database
  limits: SessionLimits
  now: () => Date
}

/** From where somebody signs in. */
export interface Origin {
  address: string
  agent: string
}

/** Who is signed in. A session is a random token in a cookie, of which only the hash is kept. */
export class Sessions {
  readonly #parts: SessionsParts

  constructor(parts: SessionsParts) {
    this.#parts = parts
  }

  /** Answers the token, which nobody can read again. */
  async open(accountId: number, { address, agent }: Origin): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const { database, limits, now } = this.#parts
    const startedAt = now()
    await queries.insertSession(database.db, {
      tokenSha256: sha256Of(token),
      accountId,
      startedAt,
      absoluteEnd: after(startedAt, limits.absoluteMinutes),
      address,
      agent: agent.slice(0, LONGEST_AGENT),
    })
    return token
  }

  /** Who has this token. Throws `session.ended` for an unknown, ended or old one, and of a blocked account. */
  async getCaller(token: string): Promise<Caller> {
    const session = await this.get(token)
    const { name, login, role, accountId, sessionId, mustChangePassword } = session
    const scope = scopeOf(session)
    return { name, login, role, scope, accountId, sessionId, mustChangePassword }
  }

  /** The session of a token with when it ends. Throws `session.ended`. */
  async get(token: string): Promise<SessionRow & { idleEnd: Date }> {
    const { database, now } = this.#parts
    const session = await queries.findSession(database.db, sha256Of(token))
    const at = now()
    if (!session || !this.#isAlive(session, at)) throw new DomainError('session.ended')
    if (at.getTime() - session.seenAt.getTime() > SEEN_STEP_MS)
      await queries.touchSession(database.db, { sessionId: session.sessionId, seenAt: at })
    return { ...session, idleEnd: after(at, this.#parts.limits.idleMinutes) }
  }

  async end(session: { sessionId: number; accountId: number }): Promise<boolean> {
    const { database, now } = this.#parts
    return queries.endSession(database.db, { ...session, at: now() })
  }

  /** Answers how many have ended. */
  endOthers({ sessionId, accountId }: { sessionId: number; accountId: number }): Promise<number> {
    const { database, now } = this.#parts
    return queries.endSessionsOf(database.db, { accountId, at: now(), but: sessionId })
  }

  listOpen(accountId: number): Promise<OpenSession[]> {
    const { database, limits } = this.#parts
    const now = this.#parts.now()
    const seenAfter = after(now, -limits.idleMinutes)
    return queries.listOpenSessions(database.db, { accountId, seenAfter, now })
  }

  #isAlive({ seenAt, absoluteEnd }: SessionRow, at: Date): boolean {
    return at < after(seenAt, this.#parts.limits.idleMinutes) && at < absoluteEnd
  }
}

function after(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * MINUTE_MS)
}

function sha256Of(token: string): string {
  return hash('sha256', token, 'hex')
}
