import { BUREAU_ROLES, PUBLIC_SESSION_COOKIE, SESSION_COOKIE, WHOLE_CITY } from '@liangma/contracts'
import type { BureauRole, Scope } from '@liangma/contracts'
import type { App } from '../../src/app.ts'
import type { AccountWish } from '../../src/modules/identity/index.ts'
import type { Asker } from './expected.ts'

type Headers = Record<string, string>
const ORIGIN = { address: '127.0.0.1', agent: 'Fictional/1.0' }

/** Somebody who can ask, each time with a session that nothing has ended yet. */
export type Caller = Asker & { headers: () => Promise<Headers> }

export interface Place {
  subjectId: number
  code: string
  countyCode: string | null
}

interface Around {
  /** The platform that routes are asked of, and one of another county. */
  here: Place
  elsewhere: Place
}

/** Every role of the bureau for the whole city, the right county and a wrong one; two platforms; a source. */
export async function everyCaller(app: App, { here, elsewhere }: Around): Promise<Caller[]> {
  const scopes = [
    ['whole city', WHOLE_CITY],
    ['right county', { reach: 'counties', counties: [here.countyCode ?? ''] }],
    ['wrong county', { reach: 'counties', counties: [elsewhere.countyCode ?? ''] }],
  ] as const
  const callers: Caller[] = []
  for (const role of BUREAU_ROLES)
    for (const [label, scope] of scopes)
      callers.push(await bySession(app, { label: `${role}, ${label}`, role, scope }))
  for (const [label, { subjectId, code }] of Object.entries({ own: here, another: elsewhere })) {
    const scope = { reach: 'platform', subjectId, uscc: code } as const
    callers.push(await bySession(app, { label: `platform, ${label}`, role: 'platform', scope }))
  }
  const key = await app.identity.apiKeys.add({
    label: '执法系统',
    role: 'source',
    kinds: ['cases'],
    source: null,
  })
  const nobody = { reach: 'counties', counties: [] } as const
  const source = { label: 'source', role: 'source', scope: nobody, hasAccount: false } as const
  callers.push({ ...source, headers: () => Promise.resolve({ 'x-api-key': key }) })
  return callers
}

interface Who {
  label: string
  role: BureauRole | 'platform'
  scope: Scope
}

async function bySession(app: App, who: Who): Promise<Caller> {
  const accountId = await anAccount(app, who)
  return { ...who, hasAccount: true, headers: () => aSession(app, accountId) }
}

/** An account that has its first password behind it. */
async function anAccount({ identity }: App, { label, role, scope }: Who): Promise<number> {
  const wish: AccountWish = {
    login: label.replaceAll(/[^a-z]+/g, '-'),
    name: label,
    role,
    counties: scope.reach === 'counties' ? [...scope.counties] : null,
    subjectId: scope.reach === 'platform' ? scope.subjectId : null,
    uscc: scope.reach === 'platform' ? scope.uscc : null,
    usesProvider: false,
  }
  const { accounts } = identity
  await accounts.keepDemo(wish)
  return (await accounts.getByLogin(wish.login)).accountId
}

async function aSession({ identity: { sessions } }: App, accountId: number): Promise<Headers> {
  return cookieOf(await sessions.open(accountId, ORIGIN))
}

/** Those whom nobody may take for anybody. */
export async function everyStranger(app: App): Promise<Record<string, Headers>> {
  const { accounts, sessions } = app.identity
  const role = 'admin' as const
  const ended = await anAccount(app, { label: 'ended', role, scope: WHOLE_CITY })
  const blocked = await anAccount(app, { label: 'blocked', role, scope: WHOLE_CITY })
  const strangers = {
    nobody: {},
    'wrong key': { 'x-api-key': 'lm_wrong' },
    'wrong token': cookieOf('a'.repeat(43)),
    'ended session': await aSession(app, ended),
    'blocked account': await aSession(app, blocked),
  }
  await sessions.endOthers({ accountId: ended, sessionId: 0 })
  await accounts.setBlocked(blocked, true, { name: '钱管理', accountId: null })
  return strangers
}

/** Held out to both servers, each of which looks for a name of its own. */
function cookieOf(token: string): Headers {
  return { cookie: `${SESSION_COOKIE}=${token}; ${PUBLIC_SESSION_COOKIE}=${token}` }
}
