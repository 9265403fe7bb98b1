import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OpenFeed } from './open-feed.ts'
import { findPlace } from './event-text.ts'
import type { FeedClient } from './feed-client.ts'
import { SmallRecord, aFeed, placeAt } from './testing.ts'

/** What a screen keeps: the changes it was told, and where it stands. */
class SmallScreen {
  readonly told: string[] = []
  lastId: string | undefined
  hellos = 0
  heartbeats = 0
  #rest = ''
  #client: FeedClient | undefined

  connect(feed: OpenFeed): void {
    this.#rest = ''
    const client = feed.connect(findPlace(this.lastId))
    this.#client = client
    client.body.on('data', (bytes: Buffer) => {
      if (this.#client === client) this.#read(bytes.toString())
    })
  }

  /** The connection breaks; what was under way is lost. */
  disconnect(): void {
    this.#client?.drop()
    this.#client = undefined
  }

  async settled(count: number): Promise<void> {
    while (this.told.length < count || this.hellos === 0) await setImmediate()
  }

  #read(text: string): void {
    const events = (this.#rest + text).split('\n\n')
    this.#rest = events.pop() ?? ''
    for (const event of events) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(event)?.[1]
      this.lastId = field('id') ?? this.lastId
      if (field('event') === 'hello') this.hellos += 1
      if (event === ':') this.heartbeats += 1
      if (field('event') === 'change')
        this.told.push((JSON.parse(field('data') ?? '') as { name: string }).name)
    }
  }
}

const namesOf = (record: SmallRecord) => record.entries.map(({ standing }) => standing.name)

test('tells a new screen what is published from now on, and only that', async () => {
  const record = new SmallRecord()
  record.publish(5)
  const { feed } = aFeed(record)
  const screen = new SmallScreen()
  screen.connect(feed)
  await screen.settled(0)
  expect(screen.told).toEqual([])
  record.publish(2)
  feed.wake()
  await screen.settled(2)
  expect(screen.told).toEqual(['虚构商城6', '虚构商城7'])
  // One greeting, and one that says that this was all.
  feed.wake()
  for (let i = 0; i < 5; i += 1) await setImmediate()
  expect(screen.hellos).toBe(2)
  screen.disconnect()
})

test('tells every screen every change once and in order, however they come and go', async () => {
  const step = fc.record({
    publish: fc.integer({ min: 0, max: 300 }),
    screen: fc.integer({ min: 0, max: 9 }),
    wait: fc.integer({ min: 0, max: 6 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const record = new SmallRecord()
      const { feed, bugs } = aFeed(record)
      const screens = Array.from({ length: 10 }, () => new SmallScreen())
      for (const screen of screens) screen.connect(feed)
      await Promise.all(screens.map((screen) => screen.settled(0)))
      for (const { publish, screen, wait } of steps) {
        record.publish(publish)
        feed.wake()
        screens[screen]?.disconnect()
        for (let i = 0; i < wait; i += 1) await setImmediate()
        screens[screen]?.connect(feed)
      }
      feed.wake()
      await Promise.all(screens.map((screen) => screen.settled(record.entries.length)))
      for (const screen of screens) expect(screen.told).toEqual(namesOf(record))
      expect(bugs).toEqual([])
      for (const screen of screens) screen.disconnect()
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('drops a screen that does not read, and goes on telling the others', async () => {
  const record = new SmallRecord()
  const { feed } = aFeed(record)
  const screen = new SmallScreen()
  screen.connect(feed)
  await screen.settled(0)
  const deaf = feed.connect(undefined)
  while (feed.size < 2) await setImmediate()
  // Some thousand changes are more than may wait for one screen.
  for (let i = 0; i < 50; i += 1) {
    record.publish(100)
    feed.wake()
    await screen.settled(record.entries.length)
  }
  expect(deaf.isOpen).toBe(false)
  expect(feed.size).toBe(1)
  expect(screen.told).toEqual(namesOf(record))
  screen.disconnect()
})

test('starts anew where a place is of another register, which this one has not reached', async () => {
  const record = new SmallRecord()
  record.publish(3)
  const { feed } = aFeed(record)
  const screen = new SmallScreen()
  screen.lastId = '999-999'
  screen.connect(feed)
  await screen.settled(0)
  expect([screen.told, screen.lastId]).toEqual([[], '3-3'])
  screen.disconnect()
})

test('keeps quiet connections alive, and finds by itself what nobody told of', async () => {
  const record = new SmallRecord()
  const { feed } = aFeed(record, { heartbeatMs: 20, lookMs: 20 })
  const screen = new SmallScreen()
  screen.connect(feed)
  await screen.settled(0)
  record.publish()
  await screen.settled(1)
  while (screen.heartbeats < 2) await setImmediate()
  expect(screen.told).toEqual(['虚构商城1'])
  screen.disconnect()
  while (feed.size > 0) await setImmediate()
})

test('ends the answer to those who cannot keep a connection open', async () => {
  const record = new SmallRecord()
  record.publish(4)
  const { feed } = aFeed(record)
  const text = await feed.textAfter(placeAt(2))
  expect(text.match(/^id: .*$/gm)).toEqual(['id: 3-3', 'id: 4-4', 'id: 4-4'])
  expect(await feed.textAfter(undefined)).toContain('event: hello')
})

test('a look that fails is told, and the next one makes good for it', async () => {
  const record = new SmallRecord()
  const { feed, bugs } = aFeed(record)
  const screen = new SmallScreen()
  screen.connect(feed)
  await screen.settled(0)
  while (feed.size < 1) await setImmediate()
  const after = record.after.bind(record)
  record.after = () => Promise.reject(new Error('the database is away'))
  record.publish()
  feed.wake()
  while (bugs.length === 0) await setImmediate()
  record.after = after
  feed.wake()
  await screen.settled(1)
  expect(screen.told).toEqual(['虚构商城1'])
  screen.disconnect()
})
