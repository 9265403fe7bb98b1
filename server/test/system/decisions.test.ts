import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { RepliesService } from '../../src/modules/publication/index.ts'
import { Outgoing, OutgoingWorker, failed } from '../../src/platform/outgoing/index.ts'
import { aChannel } from '../../src/platform/outgoing/testing.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { aPlace } from './small-office.ts'
import { runCli } from './spawned.ts'

const AUTHOR = { subjectId: 1, uscc: '913307020000000192' }

let place: Awaited<ReturnType<typeof aPlace>>
beforeAll(async () => {
  place = await aPlace()
})
afterAll(() => place.remove())

async function inApp<T>(work: (app: App) => Promise<T>): Promise<T> {
  const app = await openApp(place.config)
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}
const run = (...args: string[]) => runCli(...args, '--data', place.dataDir, '--json')

test('an officer finds, refuses and shows statements on the terminal', async () => {
  const ids = await inApp(async (app) => {
    const replies = new RepliesService(app)
    const first = await replies.submit(AUTHOR, '第一家的声明')
    const second = await replies.submit({ ...AUTHOR, subjectId: 2, uscc: 'other' }, '第二家的声明')
    return [first, second].map(({ newest }) => String(newest?.replyId))
  })
  const by = ['--by', '张虚构', '--reason', '已核对']
  const waiting = await run('reply', 'list')
  expect(JSON.parse(waiting.stdout).replies).toMatchObject([
    { text: '第一家的声明' },
    { text: '第二家的声明' },
  ])
  expect((await run('reply', 'show', ids[0]!, ...by)).code).toBe(0)
  expect((await run('reply', 'refuse', ids[1]!, ...by)).code).toBe(0)
  const again = await run('reply', 'show', ids[1]!, ...by)
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('reply.not_open')])
  expect((await run('reply', 'show', 'first', ...by)).code).toBe(2)
  const shown = await inApp((app) => new RepliesService(app).shownReply(AUTHOR.uscc))
  expect(shown?.text).toBe('第一家的声明')
})

test('dead letters are seen with their cause, and go again when asked', async () => {
  await inApp(async (app) => {
    const outgoing = new Outgoing(app.database)
    await app.database.transaction((trx) =>
      outgoing.enqueue(
        trx,
        ['a', 'b', 'c'].map((key) => ({ channel: 'test', key, payload: {} })),
      ),
    )
    const refused = failed({ kind: 'refused', isPermanent: true, words: 'HTTP 401' })
    const channels = [aChannel(() => refused)]
    await new OutgoingWorker({
      database: app.database,
      channels,
      log: createLogger('silent'),
    }).drain()
  })
  const dead = JSON.parse((await run('outgoing', 'list', '--state', 'dead')).stdout)
  expect(dead).toMatchObject({
    counts: [{ channel: 'test', state: 'dead', count: 3 }],
    messages: [{ key: 'a', failureKind: 'refused', failure: 'HTTP 401' }, { key: 'b' }, {}],
  })
  const [first] = dead.messages as { messageId: number }[]
  const one = await run('outgoing', 'resend', String(first?.messageId))
  expect(JSON.parse(one.stdout)).toEqual({ resent: 1 })
  const rest = await run('outgoing', 'resend', '--state', 'dead', '--channel', 'test')
  expect(JSON.parse(rest.stdout)).toEqual({ resent: 2 })
  for (const unclear of [[], ['--channel', 'test'], ['1', '--state', 'dead'], ['x']])
    expect((await run('outgoing', 'resend', ...unclear)).code).toBe(2)
  const { counts } = JSON.parse((await run('outgoing', 'list')).stdout)
  expect(counts).toEqual([{ channel: 'test', state: 'waiting', count: 3 }])
})

test('a key is made for exactly one role, and for a platform only where it is registered', async () => {
  const add = (...options: string[]) => run('api-key', 'add', '--label', '测试', ...options)
  const officer = await add('--officer', '张虚构', '--role', 'reviewer')
  expect(officer.code).toBe(0)
  for (const unclear of [
    [],
    ['--officer', ' ', '--role', 'officer'],
    ['--officer', '张虚构'],
    ['--officer', '张虚构', '--role', 'platform'],
    ['--officer', '张虚构', '--role', 'officer', '--kinds', 'cases'],
    ['--officer', '张虚构', '--role', 'officer', '--source', '省局'],
    ['--officer', '张虚构', '--role', 'officer', '--counties', '000000'],
    ['--kinds', 'cases', '--counties', '330702'],
    ['--kinds', 'nonsense'],
  ])
    expect((await add(...unclear)).code).toBe(2)
  const unknown = await add('--platform', AUTHOR.uscc)
  expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('subject.not_found')])
  const { secret } = JSON.parse(officer.stdout) as { secret: string }
  const known = await inApp((app) => app.identity.apiKeys.getCaller({ 'x-api-key': secret }))
  expect(known).toMatchObject({ name: '张虚构', role: 'reviewer', scope: { reach: 'city' } })
})
