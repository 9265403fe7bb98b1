import type { RouteAccess, Scope } from '@liangma/contracts'
import { DomainError, isWithin } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { createLogger } from '../../log/index.ts'
import { type Gate, createHttp } from '../index.ts'
import { aCaller, aGate, aPlatformCaller } from '../testing.ts'

const USCC = '91330782MA2FICT01X'
const YIWU = { reach: 'counties', counties: ['330782'] } as const
const CALLERS = {
  city: aCaller(),
  yiwu: aCaller({ scope: YIWU }),
  officer: aCaller({ role: 'officer' }),
  platform: aPlatformCaller(7, USCC),
  key: aCaller({ accountId: null, keyId: 3 }),
}

async function aServer(gate?: Gate, access: RouteAccess = 'everyone') {
  const http = await createHttp({
    logger: createLogger('silent'),
    version: '1',
    pages: { problem: ({ code }) => `<p>${code}</p>`, apiDocs: () => '' },
    ...(gate ? { gate } : {}),
  })
  http.get('/of/:uscc', { config: { access } }, ({ caller }) => ({ login: caller.login }))
  return http
}

async function ask(
  access: RouteAccess,
  key?: keyof typeof CALLERS | 'wrong',
  gate = aGate(CALLERS),
) {
  const http = await aServer(gate, access)
  const headers = { accept: 'application/json', ...(key ? { 'x-api-key': key } : {}) }
  const response = await http.inject({ url: `/of/${USCC}`, headers })
  await http.close()
  return [response.statusCode, response.json().code ?? response.json().login]
}

test('does not start with a route that does not say who may call it', async () => {
  const http = await aServer()
  http.get('/forgotten', () => 'x')
  await expect(http.ready()).rejects.toThrow('no access is stated for GET /forgotten')
})

test('lets nobody in where nobody was told who may come in', async () => {
  const http = await aServer(undefined, 'signedIn')
  const { statusCode } = await http.inject({ url: '/of/x', headers: { 'x-api-key': 'city' } })
  expect(statusCode).toBe(401)
})

test('knows no caller where everyone may ask', async () => {
  expect(await ask('everyone', 'city')).toEqual([500, 'internal.unexpected'])
})

const APPROVE = 'publication.approve'
test.each([
  ['signedIn', undefined, 401, 'auth.missing'],
  ['signedIn', 'wrong', 401, 'auth.refused'],
  ['signedIn', 'platform', 200, 'platform-7'],
  ['signedIn', 'key', 403, 'session.no_account'],
  [{ may: APPROVE, reach: 'list' }, 'city', 200, 'zhang'],
  [{ may: APPROVE, reach: 'list' }, 'officer', 403, 'auth.role_refused'],
  [{ may: APPROVE, reach: 'city' }, 'city', 200, 'zhang'],
  [{ may: APPROVE, reach: 'city' }, 'yiwu', 403, 'auth.scope_refused'],
  [{ may: 'own.read', reach: 'own' }, 'platform', 200, 'platform-7'],
  [{ may: 'own.read', reach: 'own' }, 'city', 403, 'auth.role_refused'],
  [{ may: APPROVE, reach: 'own' }, 'city', 200, 'zhang'],
  [{ may: APPROVE, reach: 'own' }, 'key', 403, 'auth.scope_refused'],
] as const)('answers a route for %j to %s with %i', async (...[access, key, ...told]) => {
  expect(await ask(access, key)).toEqual(told)
})

test('answers of a platform outside the scope as if it did not exist', async () => {
  const gate = (countyCode: string | null) => ({
    ...aGate(CALLERS),
    getWithin: (code: string, scope: Scope) => {
      if (isWithin(scope, { subjectId: 7, countyCode })) return Promise.resolve()
      return Promise.reject(new DomainError('subject.not_found', { code }))
    },
  })
  const access = { may: 'register.read', reach: 'subject' } as const
  expect(await ask(access, 'yiwu', gate('330782'))).toEqual([200, 'zhang'])
  expect(await ask(access, 'yiwu', gate('330702'))).toEqual([404, 'subject.not_found'])
  expect(await ask(access, 'yiwu', gate(null))).toEqual([404, 'subject.not_found'])
  expect(await ask(access, 'city', gate(null))).toEqual([200, 'zhang'])
})

test('sends a browser that is not signed in to where one signs in, and back afterwards', async () => {
  const http = await aServer({ ...aGate(CALLERS), signInPage: '/console/sign-in' }, 'signedIn')
  const get = (url: string, accept: string) => http.inject({ url, headers: { accept } })
  const page = await get('/of/x?q=1', 'text/html')
  expect([page.statusCode, page.headers.location]).toEqual([
    302,
    '/console/sign-in?next=%2Fof%2Fx%3Fq%3D1',
  ])
  expect((await get('/of/x', 'application/json')).statusCode).toBe(401)
  const unknown = await get('/nowhere', 'text/html')
  expect([unknown.statusCode, unknown.body]).toEqual([404, '<p>http.not_found</p>'])
})

test('says in the description of the API who is let in, and how others are refused', async () => {
  const http = await aServer(aGate(CALLERS))
  const access = { may: 'register.read', reach: 'subject' } as const
  http.get('/api/v1/one/:uscc', { config: { access }, schema: { summary: 'One' } }, () => 'x')
  const { paths } = (await http.inject({ url: '/api/openapi.json' })).json()
  const told = paths['/api/v1/one/{uscc}'].get
  expect(told.security).toEqual([{ session: [] }, { apiKey: [] }])
  expect(Object.keys(told.responses)).toEqual(expect.arrayContaining(['401', '403', '404']))
  expect(paths['/healthz'].get.security).toBeUndefined()
})
