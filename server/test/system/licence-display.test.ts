import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { LicenceDisplay } from '../../src/modules/publication/index.ts'
import { Receiver } from '../../src/modules/publication/licence-display/testing.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { EventBus } from '../../src/platform/events/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { Outgoing, OutgoingWorker } from '../../src/platform/outgoing/index.ts'
import { CITY_DAY, aPlace, moveSmallCityIn } from './small-office.ts'

describe.each(TEST_ENGINES)('the export of a register on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
  })
  afterAll(() => place.remove())

  async function on(day: number, work: (parts: Parts) => Promise<void>): Promise<void> {
    const app = await openApp(place.config, fixedClock(day))
    const parts = await openParts(app)
    try {
      await work(parts)
    } finally {
      await parts.receiver.stop()
      await app.close()
    }
  }

  test('shows what the register shows', async () => {
    await on(CITY_DAY, async ({ app, display, receiver, send }) => {
      await display.runDay(CITY_DAY)
      await send()
      const standings = await app.publication.listStandings({})
      expect(standings.length).toBeGreaterThan(5)
      expect([...receiver.shown.values()].map(stand).toSorted()).toEqual(
        standings
          .map(({ uscc, state, grade, receiptId }) =>
            stand({ uscc, state, grade: state === 'inForce' ? { key: grade } : null, receiptId }),
          )
          .toSorted(),
      )
    })
  })

  test('tells of a change on a day whose work is not done yet as it will stand after it', async () => {
    await on(CITY_DAY + 3, async ({ app, events, receiver, send }) => {
      const [standing] = await app.publication.listStandings({ grade: 'blue' })
      expect(standing?.state, 'to readers nothing is fresh as long').toBe('stale')
      const { subjectId, receiptId, uscc } = standing!
      await sql`TRUNCATE platform.outgoing_messages CASCADE`.execute(app.database.db)
      await app.database.transaction((trx) =>
        events.emit(trx, 'standing.changed', {
          changes: [{ subjectId, receiptId, state: 'inForce', day: CITY_DAY + 3 }],
        }),
      )
      await send()
      expect(receiver.shown.get(uscc)).toMatchObject({ state: 'inForce', grade: { key: 'blue' } })
    })
  })
})

interface Parts {
  app: App
  events: EventBus
  receiver: Receiver
  display: LicenceDisplay
  send: () => Promise<void>
}

/** The export beside an app, with a receiver of its own. */
async function openParts(app: App): Promise<Parts> {
  const { database, publication } = app
  const [publicKey] = publication.keysDocument().keys
  const receiver = new Receiver(publicKey!)
  await receiver.start()
  const display = new LicenceDisplay({
    database,
    publication,
    outgoing: new Outgoing(database),
    publicUrl: 'https://credit.fictional.example',
    place: { url: receiver.url, token: receiver.token },
  })
  const events = new EventBus()
  display.connect(events)
  const channels = [display.channel]
  const worker = new OutgoingWorker({ database, channels, log: createLogger('silent') })
  return { app, events, receiver, display, send: () => worker.drain() }
}

function stand({ uscc, state, grade, receiptId }: Stand): string {
  return [uscc, state, grade?.key ?? '', receiptId].join(' ')
}

interface Stand {
  uscc: string
  state: string
  grade: { key: string } | null
  receiptId: number
}
