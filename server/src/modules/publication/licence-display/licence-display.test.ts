import { setTimeout as delay } from 'node:timers/promises'
import type { Standing } from '@liangma/contracts'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../../platform/database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { EventBus } from '../../../platform/events/index.ts'
import { createLogger } from '../../../platform/log/index.ts'
import type { Channel } from '../../../platform/outgoing/index.ts'
import { Outgoing, OutgoingWorker } from '../../../platform/outgoing/index.ts'
import { LicenceDisplay } from './licence-display.ts'
import { FakePublication, Receiver } from './testing.ts'
import type { Mood } from './testing.ts'

const PUBLIC_URL = 'https://credit.fictional.example'
const TURN: Partial<Standing>[] = [
  { state: 'inForce', grade: 'blue' },
  { state: 'stale' },
  { state: 'inForce', grade: 'red' },
  { state: 'revoked' },
]

describe.each(TEST_ENGINES)('the export over HTTP on %s', (engine) => {
  let database: Database
  let drop: () => Promise<void>
  let outgoing: Outgoing
  let publication: FakePublication
  let receiver: Receiver
  let display: LicenceDisplay
  let worker: OutgoingWorker

  beforeAll(async () => {
    ;({ database, drop } = await openTestDatabase(engine))
    outgoing = new Outgoing(database)
  })
  afterAll(() => drop())
  beforeEach(async () => {
    await sql`TRUNCATE platform.outgoing_messages CASCADE`.execute(database.db)
    const events = new EventBus()
    publication = new FakePublication(database, events)
    receiver = new Receiver(publication.publicKey)
    await receiver.start()
    const place = { url: receiver.url, token: receiver.token }
    display = new LicenceDisplay({ database, outgoing, publication, publicUrl: PUBLIC_URL, place })
    display.connect(events)
    worker = workerOf({})
  })
  afterEach(async () => {
    await worker.stop()
    await receiver.stop()
  })

  const workerOf = (changes: Partial<Channel>) =>
    new OutgoingWorker({
      database,
      channels: [{ ...display.channel, backoffMs: () => 3, timeoutMs: 300, ...changes }],
      log: createLogger('silent'),
    })
  const listAll = () => outgoing.list({ limit: 1_000 })
  const statesOf = async () => (await listAll()).map(({ state }) => state)
  const shownOf = (subjectId: number) =>
    receiver.shown.get(publication.standings.get(subjectId)?.uscc ?? '')

  it('brings the receiver to the standings, however it fails, hangs, restarts or answers', async () => {
    const moods: Mood[] = [
      (response) => Boolean(response.writeHead(500).end('<html>down</html>')),
      () => true,
      (response) => Boolean(response.writeHead(302, { location: '/login' }).end()),
      (response) => Boolean(response.destroy()),
      // Takes it in, and the answer is lost: the message must come again and change nothing.
      (response, received) => (receiver.take(received), Boolean(response.destroy())),
      (response) => Boolean(response.writeHead(503, { 'retry-after': 'soon' }).end()),
      () => false,
    ]
    let requests = 0
    receiver.mood = (...given) => moods[requests++ % moods.length]!(...given)
    worker = workerOf({ mostAttempts: 1_000 })
    await worker.start()
    for (let round = 0; round < 6; round += 1) {
      for (let subjectId = 1; subjectId <= 5; subjectId += 1)
        await publication.change(subjectId, TURN[(round + subjectId) % TURN.length]!)
      if (round === 2) await receiver.stop()
      if (round === 4) await receiver.start()
      await delay(20)
    }
    await vi.waitFor(
      async () => expect(new Set(await statesOf())).toEqual(new Set(['delivered'])),
      {
        timeout: 50_000,
        interval: 100,
      },
    )

    expect(await listAll()).toHaveLength(30)
    for (const standing of publication.standings.values()) {
      const isCurrent = standing.state === 'inForce'
      expect(receiver.shown.get(standing.uscc)).toMatchObject({
        subjectSequence: standing.revision,
        state: standing.state,
        grade: isCurrent ? { key: standing.grade, colour: standing.gradeName } : null,
      })
      const sequences = receiver.received
        .filter(({ message }) => message.uscc === standing.uscc)
        .map(({ message }) => message.subjectSequence)
      expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
    }
    const repeats = Map.groupBy(receiver.received, ({ headers }) => headers['idempotency-key'])
    expect(repeats.size).toBe(30)
    expect(receiver.received.length).toBeGreaterThan(60)
    for (const same of repeats.values())
      expect(new Set(same.map(({ message }) => JSON.stringify(message))).size).toBe(1)
  })

  it('tells nothing of a change that was rolled back', async () => {
    await expect(
      publication.change(1, TURN[0]!, () => {
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    await worker.drain()
    expect([receiver.received, await listAll()]).toEqual([[], []])
  })

  it('says where to look and until when, and names no colour that is not current', async () => {
    await publication.change(1, { state: 'inForce', grade: 'yellow' })
    await publication.change(2, { state: 'expired', grade: 'blue' })
    await worker.drain()
    const { uscc } = publication.standings.get(1)!
    expect(shownOf(1)).toMatchObject({
      grade: { key: 'yellow', colour: { zh: '黄' }, meaning: { zh: '需整改' } },
      asOf: '2026-10-31',
      validUntil: '2026-12-15',
      page: `${PUBLIC_URL}/p/${uscc}`,
      badge: `${PUBLIC_URL}/badge/${uscc}.svg`,
    })
    expect(shownOf(2)).toMatchObject({ state: 'expired', grade: null })
  })

  it.each([
    [400, 'rejectedContent'],
    [401, 'refused'],
    [404, 'refused'],
    [422, 'rejectedContent'],
  ])('gives up at once on %i, visibly, and lets newer messages pass', async (status, kind) => {
    receiver.mood = (response) => Boolean(response.writeHead(status).end('\u001b[31m不收\n'))
    await publication.change(1, TURN[0]!)
    await worker.drain()
    const [dead] = await outgoing.list({ state: 'dead', limit: 10 })
    expect(dead).toMatchObject({ attempts: 1, failureKind: kind })
    expect(dead?.failure).toBe(`HTTP ${status}  [31m不收`)

    receiver.mood = () => false
    await publication.change(1, TURN[2]!)
    await worker.drain()
    expect(shownOf(1)?.grade?.key).toBe('red')

    await outgoing.resend(dead!.messageId)
    await worker.drain()
    expect(await statesOf()).toEqual(['delivered', 'delivered'])
    expect(shownOf(1)?.grade?.key, 'the older message changes nothing').toBe('red')
  })

  it.each([
    [429, '7200'],
    [503, new Date(Date.now() + 7_230_000).toUTCString()],
  ])('comes back after %i when the receiver asks it to', async (status, wanted) => {
    receiver.mood = (response) =>
      Boolean(response.writeHead(status, { 'retry-after': wanted }).end())
    await publication.change(1, TURN[0]!)
    const before = Date.now()
    await worker.drain()
    const [message] = await listAll()
    expect(message).toMatchObject({ state: 'waiting', failureKind: 'deferred' })
    const minutes = ((message?.nextAt.getTime() ?? 0) - before) / 60_000
    expect(minutes).toBeGreaterThan(118)
    expect(minutes).toBeLessThan(122)
  })

  it('follows no redirect: messages go to the address configured', async () => {
    const stranger = new Receiver(publication.publicKey)
    await stranger.start()
    receiver.mood = (response) => Boolean(response.writeHead(307, { location: stranger.url }).end())
    await publication.change(1, TURN[0]!)
    await workerOf({ backoffMs: () => 60_000 }).drain()
    expect((await listAll())[0]).toMatchObject({
      state: 'waiting',
      failureKind: 'unexpectedAnswer',
    })
    expect(stranger.received).toEqual([])
    await stranger.stop()
  })

  it('counts a delivery as such once it is acknowledged, whatever follows', async () => {
    receiver.mood = (response, received) => {
      receiver.take(received)
      response.writeHead(200)
      return response.write('an answer without end')
    }
    await publication.change(1, TURN[0]!)
    await worker.drain()
    expect(await statesOf()).toEqual(['delivered'])
    expect(receiver.received).toHaveLength(1)
  })

  it('tells of everything in force on the first day, and of nothing twice', async () => {
    for (let subjectId = 1; subjectId <= 3; subjectId += 1) publication.place(subjectId)
    await publication.change(2, TURN[1]!)
    await display.runDay(0)
    await display.runDay(1)
    await worker.drain()
    expect(receiver.received).toHaveLength(3)
    expect([...receiver.shown.keys()].toSorted()).toEqual(
      [...publication.standings.values()].map(({ uscc }) => uscc),
    )
  })
})
