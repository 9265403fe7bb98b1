import { ROLE_WORDS, permissionsOf } from '@liangma/contracts'
import type { Session } from '@liangma/contracts'
import type { SessionRow } from '../sessions/sessions.queries.ts'

/** How platforms are called, which identity does not know. */
export type NamePlatform = (uscc: string) => Promise<string>

/** Who is signed in, as the API says it. */
export async function viewSession(
  session: SessionRow & { idleEnd: Date },
  namePlatform: NamePlatform,
): Promise<Session> {
  const { login, name, role, counties, uscc, mustChangePassword, idleEnd, absoluteEnd } = session
  return {
    login,
    name,
    role,
    roleWords: { zh: ROLE_WORDS[role].zh, en: ROLE_WORDS[role].en },
    permissions: permissionsOf(role),
    counties,
    platform: uscc === null ? null : { uscc, name: await namePlatform(uscc) },
    mustChangePassword,
    hasTotp: session.isTotpOn,
    hasPassword: !session.usesProvider,
    idleEnd: (idleEnd < absoluteEnd ? idleEnd : absoluteEnd).toISOString(),
    absoluteEnd: absoluteEnd.toISOString(),
  }
}
