import { accountList, accountMade, auditList, passwordMade, problem } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openHttp } from '../../src/http-servers.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { aPlace, aPlatform, aSessionOf, anOfficersKey, moveSmallCityIn } from './small-office.ts'
import { runCli } from './spawned.ts'

const OURS = { 'x-requested-by': 'liangma', 'sec-fetch-site': 'same-origin' }
const WANG = { login: 'wang', name: '王虚构', role: 'officer', counties: ['330782'] }

describe('accounts, keys and the record of what was done', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let admin: string
  let auditor: string
  let uscc: string

  beforeAll(async () => {
    place = await aPlace()
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    http = await openHttp(app, { log: createLogger('silent') })
    admin = await aSessionOf(app, 'admin')
    auditor = await aSessionOf(app, 'auditor')
    uscc = (await aPlatform(app, 'blue')).code
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) =>
    http.inject({
      method,
      url: `/api/v1/${url}`,
      headers: { ...OURS, cookie: admin },
      ...(payload ? { payload } : {}),
    })
  const codeOf = (response: { json: () => unknown }) => problem.parse(response.json()).code
  const add = async (wish: object) =>
    accountMade.parse((await ask('POST', 'accounts', wish)).json())

  test('makes an account whose first password lets in, once it is told', async () => {
    const { account, firstPassword } = await add(WANG)
    expect(account).toMatchObject({ ...WANG, createdBy: '王虚构', mustChangePassword: true })
    const payload = { login: 'wang', password: firstPassword }
    const entered = await http.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: OURS,
      payload,
    })
    expect([entered.statusCode, entered.json().counties]).toEqual([200, ['330782']])
    const listed = await ask('GET', 'accounts?q=wang')
    expect(listed.body).not.toMatch(/argon2|hash/i)
    expect(accountList.parse(listed.json()).accounts).toHaveLength(1)
  })

  test('makes one of a platform only where that is registered', async () => {
    const mall = { login: 'mall', name: '商城', role: 'platform', uscc }
    expect((await add(mall)).account.uscc).toBe(uscc)
    const nobody = { ...mall, login: 'nobody', uscc: '91330700MA00000000' }
    expect(codeOf(await ask('POST', 'accounts', nobody))).toBe('subject.not_found')
  })

  test.each([
    [{ ...WANG, login: 'WANG' }, 'account.login_taken'],
    [{ ...WANG, login: '王' }, 'account.login_malformed'],
    [{ ...WANG, login: 'li', counties: ['000000'] }, 'account.scope_malformed'],
    [{ ...WANG, login: 'li', role: 'source' }, 'input.malformed'],
    [{ ...WANG, login: 'li', isRoot: true }, 'input.malformed'],
  ])('refuses %j', async (wish, code) => {
    expect(codeOf(await ask('POST', 'accounts', wish))).toBe(code)
  })

  test('changes, blocks, resets, and knows who is unknown', async () => {
    const { account } = await add({ ...WANG, login: 'li' })
    const url = `accounts/${account.accountId}`
    const change = { name: '李虚构', role: 'reviewer', counties: null, uscc: null }
    expect((await ask('PUT', url, change)).json()).toMatchObject(change)
    expect((await ask('PUT', `${url}/blocked`, { isBlocked: true })).json().isBlocked).toBe(true)
    expect((await ask('PUT', `${url}/blocked`, { isBlocked: false })).json().isBlocked).toBe(false)
    const made = passwordMade.parse((await ask('POST', `${url}/password`)).json())
    expect(made.firstPassword).toMatch(/-/)
    expect((await ask('DELETE', `${url}/password`)).json().usesProvider).toBe(true)
    expect((await ask('DELETE', `${url}/totp`)).statusCode).toBe(200)
    expect((await ask('GET', url)).json().name).toBe('李虚构')
    for (const method of ['GET', 'DELETE'] as const)
      expect(codeOf(await ask(method, `accounts/99999${method === 'GET' ? '' : '/totp'}`))).toBe(
        'account.not_found',
      )
  })

  test('leaves an administrator the own account', async () => {
    const { accountId } = await app.identity.accounts.getByLogin('of-admin')
    const told = await ask('PUT', `accounts/${accountId}/blocked`, { isBlocked: true })
    expect([told.statusCode, codeOf(told)]).toEqual([409, 'account.own'])
  })

  test('makes keys of each kind, lists them without secrets, and ends them', async () => {
    const wishes = [
      { role: 'source', label: '执法系统', kinds: ['cases'] },
      { role: 'platform', label: '平台', uscc },
      { role: 'reviewer', label: '复核', name: '周虚构', counties: ['330702'] },
    ]
    const secrets: string[] = []
    for (const wish of wishes) secrets.push((await ask('POST', 'api-keys', wish)).json().secret)
    const { keys } = (await ask('GET', 'api-keys')).json()
    expect(keys.map(({ scope }: { scope: string }) => scope)).toEqual([
      'cases',
      uscc,
      '周虚构 330702',
    ])
    expect(JSON.stringify(keys)).not.toContain(secrets[0])
    const unclear = { ...wishes[2], counties: ['000000'] }
    expect(codeOf(await ask('POST', 'api-keys', unclear))).toBe('account.scope_malformed')
    expect((await ask('DELETE', `api-keys/${keys[0].keyId}`)).statusCode).toBe(204)
    expect(codeOf(await ask('DELETE', `api-keys/${keys[0].keyId}`))).toBe('account.key_not_found')
  })

  test('tells the auditor who did what, and no password of anybody', async () => {
    const read = async (query: string) => {
      const headers = { cookie: auditor }
      return http.inject({ url: `/api/v1/audit?${query}`, headers })
    }
    const told = await read('who=of-admin&act=accounts&limit=200')
    const { entries } = auditList.parse(told.json())
    expect(entries.map(({ act, status }) => `${act} ${status}`)).toEqual(
      expect.arrayContaining([
        'POST /api/v1/accounts 201',
        'POST /api/v1/accounts 409',
        'PUT /api/v1/accounts/:accountId/blocked 409',
        'POST /api/v1/accounts/:accountId/password 200',
      ]),
    )
    expect(told.body).not.toContain('firstPassword')
    const first = auditList.parse((await read('limit=1')).json())
    expect(first.entries[0]?.act).toBe('GET /api/v1/audit')
    const next = auditList.parse((await read(`limit=1&cursor=${first.nextCursor}`)).json())
    expect(next.entries[0]?.entryId).toBeLessThan(first.entries[0]?.entryId ?? 0)
    expect(auditList.parse((await read('to=2020-01-01')).json()).entries).toEqual([])
    expect(auditList.parse((await read('from=2020-01-01&uscc=x')).json()).entries).toEqual([])
    const table = await read('format=csv&lang=en')
    expect(table.body).toContain('Moment (UTC),Account,Name,Role,Act')
    const officer = await anOfficersKey(app)
    const refused = await http.inject({ url: '/api/v1/audit', headers: { 'x-api-key': officer } })
    expect(refused.statusCode).toBe(403)
  })
})

test('the terminal makes the first administrator, and puts on record who did', async () => {
  const place = await aPlace()
  const run = (...args: string[]) => runCli(...args, '--data', place.dataDir, '--json')
  const added = await run('account', 'add', 'Qian', '--name', '钱管理', '--role', 'admin')
  expect(JSON.parse(added.stdout)).toMatchObject({
    login: 'qian',
    firstPassword: expect.any(String),
  })
  expect((await run('account', 'add', 'x', '--name', 'x')).code).toBe(2)
  const last = await run('account', 'block', 'qian', '--by', '张虚构')
  expect([last.code, last.stderr]).toEqual([1, expect.stringContaining('account.last_admin')])
  const reset = await run('account', 'reset-password', 'qian', '--by', '张虚构')
  expect(JSON.parse(reset.stdout).firstPassword).not.toBe(JSON.parse(added.stdout).firstPassword)
  const listed = JSON.parse((await run('account', 'list')).stdout)
  expect(listed).toMatchObject([{ login: 'qian', role: 'admin', isBlocked: false }])
  const app = await openApp(place.config)
  const everything = { who: null, act: null, uscc: null, from: null, before: null, after: null }
  const entries = await app.identity.audit.list({ ...everything, limit: 9 })
  expect(entries.map(({ act, name }) => `${act} ${name}`).toReversed()).toEqual([
    expect.stringMatching(/^liangma account add ./),
    'liangma account reset-password 张虚构',
  ])
  await app.close()
  await place.remove()
})
