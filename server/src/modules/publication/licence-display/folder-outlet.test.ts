import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf, licenceDisplayMessage } from '@liangma/contracts'
import type { LicenceDisplayMessage } from '@liangma/contracts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../../platform/database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { EventBus } from '../../../platform/events/index.ts'
import { createLogger } from '../../../platform/log/index.ts'
import { Outgoing, OutgoingWorker } from '../../../platform/outgoing/index.ts'
import { isSignedBy } from '../signing/signed-documents.ts'
import { LicenceDisplay } from './licence-display.ts'
import { FakePublication } from './testing.ts'

describe.each(TEST_ENGINES)('the export into a folder on %s', (engine) => {
  let database: Database
  let drop: () => Promise<void>
  let parent: string
  let dir: string
  let publication: FakePublication
  let display: LicenceDisplay
  let worker: OutgoingWorker
  let outgoing: Outgoing

  beforeAll(async () => {
    ;({ database, drop } = await openTestDatabase(engine))
  })
  afterAll(() => drop())
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'licence-display-'))
    dir = join(parent, 'out')
    const events = new EventBus()
    outgoing = new Outgoing(database)
    publication = new FakePublication(database, events)
    const publicUrl = 'https://credit.fictional.example'
    display = new LicenceDisplay({ database, outgoing, publication, publicUrl, place: { dir } })
    display.connect(events)
    const channels = [{ ...display.channel, backoffMs: () => 3 }]
    worker = new OutgoingWorker({ database, channels, log: createLogger('silent') })
  })
  afterEach(() => rmSync(parent, { recursive: true }))

  const read = (name: string): LicenceDisplayMessage[] =>
    readFileSync(join(dir, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => licenceDisplayMessage.parse(JSON.parse(line)))

  it('puts one signed file a message, in an order that names alone tell', async () => {
    for (const grade of ['blue', 'yellow', 'red']) {
      for (const subjectId of [1, 2, 3, 4]) await publication.change(subjectId, { grade })
    }
    await worker.drain()
    const names = readdirSync(dir)
    expect(names).toHaveLength(12)
    const messages = names.toSorted().flatMap(read)
    expect(messages.map(({ subjectSequence }) => subjectSequence)).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    )
    for (const message of messages) expect(isSignedBy(message, publication.publicKey)).toBe(true)
  })

  it('waits where the folder is not to be had, and delivers once it is', async () => {
    writeFileSync(dir, 'a file stands in the way')
    await publication.change(7, { grade: 'red' })
    await worker.start()
    await vi.waitFor(async () =>
      expect(await outgoing.list({ state: 'waiting', limit: 9 })).toMatchObject([
        { failureKind: 'unreachable', failure: 'EEXIST' },
      ]),
    )
    rmSync(dir)
    await vi.waitFor(() => expect(readdirSync(dir)).toHaveLength(1))
    await worker.stop()
  })

  it('writes the whole as one file of the day, the same when asked again', async () => {
    for (const subjectId of [3, 1, 2]) publication.place(subjectId, { grade: 'blue' })
    const day = dayOf('2026-11-02')
    await display.runDay(day)
    const name = 'snapshot-2026-11-02.jsonl'
    const text = readFileSync(join(dir, name), 'utf8')
    expect(read(name).map(({ uscc, subjectSequence }) => [uscc, subjectSequence])).toEqual(
      [1, 2, 3].map((id) => {
        const { uscc, revision } = publication.standings.get(id)!
        return [uscc, revision]
      }),
    )
    await display.runDay(day)
    expect(readFileSync(join(dir, name), 'utf8')).toBe(text)
    expect(readdirSync(dir).filter((each) => each.startsWith('.'))).toEqual([])
    await worker.drain()
  })
})
