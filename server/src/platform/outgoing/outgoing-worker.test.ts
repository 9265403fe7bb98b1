import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../database/testing.ts'
import { createLogger } from '../log/index.ts'
import type { Channel, NewMessage } from './index.ts'
import { Outgoing, OutgoingWorker, delivered, exponentialBackoff, failed } from './index.ts'
import { claimDue, releaseLost } from './outgoing.queries.ts'
import { aChannel } from './testing.ts'

const deferred = failed({ kind: 'deferred', isPermanent: false, words: '451 later' })
const refused = failed({ kind: 'refused', isPermanent: true, words: '550 no such user' })

describe.each(TEST_ENGINES)('the worker on %s', (engine) => {
  let database: Database
  let outgoing: Outgoing
  let drop: () => Promise<void>
  beforeAll(async () => {
    ;({ database, drop } = await openTestDatabase(engine))
    outgoing = new Outgoing(database)
  })
  afterAll(() => drop())
  beforeEach(async () => {
    await sql`TRUNCATE platform.outgoing_messages CASCADE`.execute(database.db)
  })

  const enqueue = (...messages: Partial<NewMessage>[]) =>
    database.transaction((trx) =>
      outgoing.enqueue(
        trx,
        messages.map((message, n) => ({ channel: 'test', key: `k${n}`, payload: {}, ...message })),
      ),
    )
  const workerWith = (...channels: Channel[]) =>
    new OutgoingWorker({ database, channels, log: createLogger('silent') })
  const listAll = () => outgoing.list({ limit: 100 })
  const only = async () => {
    const [message] = await listAll()
    if (!message) throw new Error('no message')
    return message
  }

  it('sends in the order of numbers within an ordering key, one at a time', async () => {
    const messages = Array.from({ length: 12 }, (_, n) => ({
      key: `${n}`,
      orderingKey: `subject-${n % 3}`,
    }))
    await enqueue(...messages)
    const open = new Map<string | null, number>()
    const channel = aChannel(async ({ orderingKey }) => {
      open.set(orderingKey, (open.get(orderingKey) ?? 0) + 1)
      expect(open.get(orderingKey)).toBe(1)
      await delay(2)
      open.set(orderingKey, 0)
      return delivered()
    })
    await workerWith(channel).drain()
    expect((await listAll()).map(({ state }) => state)).toEqual(messages.map(() => 'delivered'))
    for (const subject of ['subject-0', 'subject-1', 'subject-2']) {
      const order = channel.sent.filter((m) => m.orderingKey === subject).map((m) => Number(m.key))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
  })

  it('holds back what follows a message that must be tried again, and nobody else', async () => {
    await enqueue(
      { key: 'first', orderingKey: 'one' },
      { key: 'second', orderingKey: 'one' },
      { key: 'other', orderingKey: 'two' },
    )
    const channel = aChannel(({ key }) => (key === 'first' ? deferred : delivered()), {
      backoffMs: () => 60_000,
    })
    await workerWith(channel).drain()
    expect((await listAll()).map(({ key, state }) => [key, state])).toEqual([
      ['first', 'waiting'],
      ['second', 'waiting'],
      ['other', 'delivered'],
    ])
  })

  it('lets others pass a message that is dead', async () => {
    await enqueue({ key: 'first', orderingKey: 'one' }, { key: 'second', orderingKey: 'one' })
    await workerWith(aChannel(({ key }) => (key === 'first' ? refused : delivered()))).drain()
    expect((await listAll()).map(({ state }) => state)).toEqual(['dead', 'delivered'])
  })

  it('tries again after a wait, and keeps every attempt with its answer', async () => {
    await enqueue({})
    let turns = 0
    const channel = aChannel(() => (++turns < 3 ? deferred : delivered('250 queued')))
    const worker = workerWith(channel)
    await worker.start()
    await vi.waitFor(async () => expect((await only()).state).toBe('delivered'))
    await worker.stop()
    const attempts = await outgoing.attemptsOf((await only()).messageId)
    expect(
      attempts.map(({ outcome, failureKind, answer }) => [outcome, failureKind, answer]),
    ).toEqual([
      ['failed', 'deferred', '451 later'],
      ['failed', 'deferred', '451 later'],
      ['delivered', null, '250 queued'],
    ])
  })

  it('waits as long as the channel says, or as the receiver asks where that is longer', async () => {
    await enqueue({ key: 'ours' }, { key: 'theirs' })
    const channel = aChannel(
      ({ key }) => (key === 'ours' ? deferred : { ...deferred, retryAfterMs: 7_200_000 }),
      { backoffMs: (attempt) => attempt * 3_600_000 },
    )
    await workerWith(channel).drain()
    const { rows } = await sql<{ hours: number }>`
      SELECT round(extract(epoch FROM next_at - now()) / 3600)::int AS hours
      FROM platform.outgoing_messages ORDER BY message_id`.execute(database.db)
    expect(rows.map(({ hours }) => hours)).toEqual([1, 2])
  })

  it('gives up after the last attempt, visibly, and starts afresh when asked', async () => {
    await enqueue({})
    let isUp = false
    const worker = workerWith(aChannel(() => (isUp ? delivered() : deferred)))
    await worker.start()
    await vi.waitFor(async () => expect((await only()).state).toBe('dead'))
    expect(await only()).toMatchObject({
      attempts: 3,
      failureKind: 'deferred',
      failure: '451 later',
    })

    isUp = true
    await outgoing.resend((await only()).messageId)
    await vi.waitFor(async () => expect((await only()).state).toBe('delivered'))
    await worker.stop()
    expect(await only()).toMatchObject({ attempts: 4, failureKind: null, failure: null })
  })

  it('tries no second time where that cannot help', async () => {
    await enqueue({})
    const channel = aChannel(() => refused)
    await workerWith(channel).drain()
    expect(await only()).toMatchObject({ state: 'dead', attempts: 1, failureKind: 'refused' })
  })

  it('sends again what a process that died was sending, once its lease has run out', async () => {
    await enqueue({})
    await claimDue(database.db, { channel: 'test', most: 1, leaseMs: 60_000 })
    const channel = aChannel()
    await workerWith(channel).drain()
    expect(channel.sent).toEqual([])

    await sql`UPDATE platform.outgoing_messages SET leased_until = now()`.execute(database.db)
    const worker = workerWith(channel)
    await worker.start()
    await vi.waitFor(async () => expect((await only()).state).toBe('delivered'))
    await worker.stop()
    const attempts = await outgoing.attemptsOf((await only()).messageId)
    expect(attempts.map(({ failureKind }) => failureKind)).toEqual(['interrupted', null])
  })

  it('gives up a message during which the process dies every time', async () => {
    await enqueue({})
    const channel = aChannel()
    for (let n = 0; n < channel.mostAttempts; n += 1) {
      await claimDue(database.db, { channel: 'test', most: 1, leaseMs: -1 })
      await releaseLost(database.db, { channel: 'test', mostAttempts: channel.mostAttempts })
    }
    await workerWith(channel).drain()
    expect(channel.sent).toEqual([])
    expect(await only()).toMatchObject({ state: 'dead', failureKind: 'interrupted' })
  })

  it('shares the work between workers without sending anything twice', async () => {
    await enqueue(
      ...Array.from({ length: 60 }, (_, n) => ({ key: `${n}`, orderingKey: `${n % 20}` })),
    )
    const channels = [aChannel(), aChannel(), aChannel()]
    await Promise.all(channels.map((channel) => workerWith(channel).drain()))
    // A worker with nothing to do may leave while another still sends what holds the rest back.
    await workerWith(channels[0] as Channel).drain()
    const keys = channels.flatMap(({ sent }) => sent.map(({ key }) => key))
    expect(keys).toHaveLength(60)
    expect(new Set(keys).size).toBe(60)
  })

  it('wakes when a transaction commits, long before it would look by itself', async () => {
    const channel = aChannel()
    const worker = workerWith(channel)
    await worker.start()
    await enqueue({})
    await vi.waitFor(async () => expect((await only()).state).toBe('delivered'), 10_000)
    await worker.stop()
  })

  it('calls an attempt slow that takes too long, and tells the channel to stop', async () => {
    await enqueue({})
    let isTold = false
    const channel = aChannel(
      async (_, signal) => {
        signal.addEventListener('abort', () => (isTold = true))
        return new Promise(() => undefined)
      },
      { timeoutMs: 20, mostAttempts: 1 },
    )
    await workerWith(channel).drain()
    expect(await only()).toMatchObject({ state: 'dead', failureKind: 'slow' })
    expect(isTold).toBe(true)
  })

  it('lets no slow channel hold up another', async () => {
    await enqueue({ channel: 'slow', key: 'a' }, { channel: 'quick', key: 'b' })
    let letGo: (() => void) | undefined
    const slow = aChannel(() => new Promise((resolve) => (letGo = () => resolve(delivered()))), {
      name: 'slow',
    })
    const worker = workerWith(slow, aChannel(undefined, { name: 'quick' }))
    await worker.start()
    await vi.waitFor(async () =>
      expect((await listAll()).map(({ state }) => state)).toEqual(['sending', 'delivered']),
    )
    letGo?.()
    await worker.stop()
    expect((await listAll()).map(({ state }) => state)).toEqual(['delivered', 'delivered'])
  })

  it('survives a bug of a channel and logs no payload', async () => {
    const lines: string[] = []
    const log = createLogger('info', { write: (line) => void lines.push(line) })
    await enqueue({ payload: { secret: 'hush' } })
    const channel = aChannel(
      () => {
        throw new TypeError('boom')
      },
      { mostAttempts: 1 },
    )
    await new OutgoingWorker({ database, channels: [channel], log }).drain()
    expect(await only()).toMatchObject({ state: 'dead', failureKind: 'internal' })
    expect(lines.join('')).toContain('boom')
    expect(lines.join('')).not.toContain('hush')
  })

  it('refuses to change an attempt on file', async () => {
    await enqueue({})
    await workerWith(aChannel()).drain()
    const change = sql`UPDATE platform.outgoing_attempts SET answer = 'other'`.execute(database.db)
    await expect(change).rejects.toThrow('append-only')
  })
})

it('backs off longer and longer up to a cap, spread so that failures do not come back as one', () => {
  const backoff = exponentialBackoff({ firstMs: 1_000, capMs: 60_000 })
  const bounds = [1, 2, 3, 7, 40].map((attempt) => {
    const waits = Array.from({ length: 200 }, () => backoff(attempt))
    return [Math.min(...waits), Math.max(...waits), new Set(waits).size > 1] as const
  })
  expect(bounds.every(([, , isSpread]) => isSpread)).toBe(true)
  for (const [at, whole] of [1_000, 2_000, 4_000, 60_000, 60_000].entries()) {
    expect(bounds[at]?.[0]).toBeGreaterThanOrEqual(whole / 2)
    expect(bounds[at]?.[1]).toBeLessThanOrEqual(whole)
  }
})
