import { get } from 'node:http'
import type { App } from '../../../../server/src/app.ts'
import type { Bench, SizeName } from '../../figure.ts'
import type { Sides } from './sides.ts'

const SIZES: Record<SizeName, { screens: number; changes: number }> = {
  quick: { screens: 50, changes: 200 },
  full: { screens: 200, changes: 1_000 },
}
const AT_ONCE = 50
/** What may be let go of late; two hundred streams hold less. */
const MOST_GROWTH_MIB = 64

/** Many screens while grades change: whether each is told each change once and in order, how soon, at what cost. */
export async function measureEvents(
  bench: Bench,
  { app, ours, bare, barePath, of }: Sides & { app: App },
): Promise<void> {
  const { screens, changes } = SIZES[bench.size]
  const begin = await app.publication.changes.newest()
  const opened = Array.from({ length: screens }, () => new Follower(ours.address))
  await Promise.all(opened.map((screen) => screen.greeted))
  const before = (await ours.usage()).rssPeakMib
  const start = performance.now()
  await publishSome(app, { changes, onStep: (done) => bench.step('events', done, changes) })
  const published = performance.now()
  const entries = await app.publication.listEntries({ after: begin.recordId, limit: changes * 2 })
  const ids = entries.map(({ recordId }) => recordId)
  await Promise.all(opened.map((screen) => screen.reached(ids.at(-1) ?? 0)))
  const last = performance.now()
  const bareMs = await bareRound(`${bare.address}${barePath}`, screens)
  const after = (await ours.usage()).rssPeakMib
  for (const screen of opened) {
    if (screen.ids.join() !== ids.join()) throw new Error('a screen was told otherwise')
    screen.close()
  }
  const what = `${screens} screens, ${ids.length} changes (${of})`
  bench.add({
    what: `after the last publication until every screen knows: ${what}`,
    ours: { value: last - published, unit: 'ms' },
    beside: { what: `bare node:http answering ${screens} at once`, value: bareMs, unit: 'ms' },
    aim: { words: 'each once, in order; ≤ 2 000 ms', met: last - published <= 2_000 },
    rssPeakMib: after,
  })
  bench.add({
    what: `from the first publication until every screen knows all: ${what}`,
    ours: { value: (last - start) / 1_000, unit: 's' },
    beside: { what: 'publishing alone', value: (published - start) / 1_000, unit: 's' },
    aim: null,
    rssPeakMib: after,
  })
  bench.add({
    what: `peak of memory while they were told: ${what}`,
    ours: { value: after, unit: 'MiB' },
    beside: { what: 'with all screens connected, before', value: before, unit: 'MiB' },
    aim: { words: `+ ${MOST_GROWTH_MIB} MiB at most`, met: after - before <= MOST_GROWTH_MIB },
    rssPeakMib: after,
  })
}

/** Publishes grades once more, as repairs do. */
async function publishSome(
  app: App,
  { changes, onStep }: { changes: number; onStep: (done: number) => void },
): Promise<void> {
  const standings = await app.publication.listStandings({ limit: changes, state: 'inForce' })
  for (let done = 0; done < changes; done += AT_ONCE) {
    const ids = Array.from({ length: Math.min(AT_ONCE, changes - done) }, (_, i) => {
      return standings[(done + i) % standings.length]?.subjectId ?? 0
    })
    await app.database.transaction(async (trx) => {
      const graded = await app.grading.gradesOf([...new Set(ids)], trx)
      const rows = [...graded.values()].map(({ live }) => live)
      await app.grading.amend(trx, 'repair', rows)
    })
    onStep(done + ids.length)
  }
}

async function bareRound(address: string, count: number): Promise<number> {
  const start = performance.now()
  await Promise.all(Array.from({ length: count }, async () => (await fetch(address)).arrayBuffer()))
  return performance.now() - start
}

/** One screen: a connection of its own, and what it was told. */
class Follower {
  readonly ids: number[] = []
  readonly greeted: Promise<void>
  #rest = ''
  #close: () => void = () => undefined

  constructor(address: string) {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.greeted = promise
    const headers = { accept: 'text/event-stream' }
    const request = get(`${address}/api/v1/screen/events`, { headers, agent: false }, (answer) => {
      answer.setEncoding('utf8')
      answer.on('error', () => undefined)
      answer.on('data', (text: string) => {
        if (this.#take(text)) resolve()
      })
    })
    request.on('error', reject)
    this.#close = () => request.destroy()
  }

  async reached(recordId: number): Promise<void> {
    while ((this.ids.at(-1) ?? 0) < recordId) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  close(): void {
    this.#close()
  }

  /** Whether it was greeted. */
  #take(text: string): boolean {
    const events = (this.#rest + text).split('\n\n')
    this.#rest = events.pop() ?? ''
    let isGreeted = false
    for (const event of events) {
      if (event.includes('event: hello')) isGreeted = true
      if (event.includes('event: change')) this.ids.push(Number(/^id: (\d+)/m.exec(event)?.[1]))
    }
    return isGreeted
  }
}
