import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../database/testing.ts'
import { createLogger } from '../log/index.ts'
import { Outgoing, OutgoingWorker } from './index.ts'
import type { NewMessage } from './index.ts'
import { aChannel } from './testing.ts'

describe.each(TEST_ENGINES)('the outbox on %s', (engine) => {
  let database: Database
  let outgoing: Outgoing
  let drop: () => Promise<void>
  beforeAll(async () => {
    ;({ database, drop } = await openTestDatabase(engine))
    outgoing = new Outgoing(database)
  })
  afterAll(() => drop())

  const enqueue = (...messages: NewMessage[]) =>
    database.transaction((trx) => outgoing.enqueue(trx, messages))
  const drain = (...channels: ReturnType<typeof aChannel>[]) =>
    new OutgoingWorker({ database, channels, log: createLogger('silent') }).drain()

  it('keeps a message once, however often it is enqueued', async () => {
    await enqueue({ channel: 'once', key: 'a', payload: { n: 1 } })
    await enqueue(
      { channel: 'once', key: 'a', payload: { n: 2 } },
      { channel: 'once', key: 'b', payload: { n: 3 } },
    )
    const channel = aChannel(undefined, { name: 'once' })
    await drain(channel)
    expect(channel.sent.map(({ key, payload }) => [key, payload])).toEqual([
      ['a', { n: 1 }],
      ['b', { n: 3 }],
    ])
  })

  it('keeps nothing of a transaction that rolls back', async () => {
    const work = database.transaction(async (trx) => {
      await outgoing.enqueue(trx, [{ channel: 'rolled', key: 'a', payload: {} }])
      throw new Error('changed its mind')
    })
    await expect(work).rejects.toThrow('changed its mind')
    expect(await outgoing.list({ channel: 'rolled', limit: 10 })).toEqual([])
  })

  it('takes ten thousand at once and numbers them as given', async () => {
    const messages = Array.from({ length: 10_000 }, (_, n) => ({
      channel: 'bulk',
      key: `k${n}`,
      payload: { n },
    }))
    await enqueue(...messages)
    expect(await outgoing.countByState()).toContainEqual({
      channel: 'bulk',
      state: 'waiting',
      count: 10_000,
    })
    const page = await outgoing.list({ channel: 'bulk', limit: 3 })
    expect(page.map(({ key }) => key)).toEqual(['k0', 'k1', 'k2'])
    const after = page.at(-1)?.messageId
    const rest = await outgoing.list({ channel: 'bulk', state: 'waiting', after, limit: 2 })
    expect(rest.map(({ key }) => key)).toEqual(['k3', 'k4'])
  })

  it('gives up a cancelled message and sends it only when asked again', async () => {
    await enqueue({ channel: 'cancel', key: 'a', payload: {} })
    const [message] = await outgoing.list({ channel: 'cancel', limit: 1 })
    const id = message?.messageId ?? 0
    expect(await outgoing.cancel(id)).toBe(true)
    const channel = aChannel(undefined, { name: 'cancel' })
    await drain(channel)
    expect(channel.sent).toEqual([])

    expect(await outgoing.resend(id)).toBe(true)
    await drain(channel)
    expect(channel.sent).toHaveLength(1)
    expect(await outgoing.cancel(id)).toBe(false)
  })

  it('says how messages stand by key, and knows nothing of others', async () => {
    await enqueue({ channel: 'states', key: 'a', payload: {} })
    const states = await outgoing.statesOf('states', ['a', 'b'])
    expect([...states].map(([key, { state }]) => [key, state])).toEqual([['a', 'waiting']])
    expect(await outgoing.resend(999_999_999)).toBe(false)
    expect(await outgoing.cancel(999_999_999)).toBe(false)
  })
})
