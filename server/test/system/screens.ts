import { screenChange } from '@liangma/contracts'
import type { App } from '../../src/app.ts'

/** A screen at the other end of a real connection, which keeps what it was told. */
export class Screen {
  readonly changes: { recordId: number; change: string }[] = []
  readonly #base: () => string
  readonly #headers: Readonly<Record<string, string>>
  #lastId: string | undefined
  #connection: AbortController | undefined
  #hello = Promise.withResolvers<void>()

  constructor(base: () => string, headers: Readonly<Record<string, string>> = {}) {
    this.#base = base
    this.#headers = headers
  }

  get isConnected(): boolean {
    return this.#connection !== undefined && !this.#connection.signal.aborted
  }

  /** Resolves once it was told everything up to now. */
  async connect(): Promise<void> {
    this.disconnect()
    const connection = new AbortController()
    this.#connection = connection
    this.#hello = Promise.withResolvers()
    const headers: Record<string, string> = { ...this.#headers, accept: 'text/event-stream' }
    if (this.#lastId !== undefined) headers['last-event-id'] = this.#lastId
    const { signal } = connection
    const answer = await fetch(`${this.#base()}/events`, { headers, signal })
    if (!answer.body) throw new Error('no stream')
    void this.#read(answer.body, connection)
    await this.#hello.promise
  }

  disconnect(): void {
    this.#connection?.abort()
  }

  /** Resolves once it was told of an entry of the public record. */
  async reached(recordId: number): Promise<void> {
    while ((this.changes.at(-1)?.recordId ?? 0) < recordId)
      await new Promise((resolve) => setTimeout(resolve, 10))
  }

  async #read(body: ReadableStream<Uint8Array>, { signal }: AbortController): Promise<void> {
    const decoder = new TextDecoder()
    let rest = ''
    try {
      for await (const bytes of body) {
        if (signal.aborted) return
        const events = (rest + decoder.decode(bytes, { stream: true })).split('\n\n')
        rest = events.pop() ?? ''
        for (const event of events) this.#take(event)
      }
    } catch (error) {
      // The connection broke, as it may.
      if (!signal.aborted && !(error instanceof TypeError)) throw error
    }
  }

  #take(event: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(event)?.[1]
    const id = field('id')
    if (id === undefined) return
    this.#lastId = id
    if (field('event') === 'hello') return this.#hello.resolve()
    const { change } = screenChange.parse(JSON.parse(field('data') ?? ''))
    this.changes.push({ recordId: Number(id.split('-')[0]), change })
  }
}

/** Publishes the grade of some platforms once more, as a repair would; of no more than there are. */
export async function publishAgain(app: App, from: number, count = 3): Promise<void> {
  const standings = await app.publication.listStandings({ limit: 1_000, state: 'inForce' })
  const some = Array.from(
    { length: count },
    (_, i) => standings[(from + i) % standings.length]?.subjectId ?? 0,
  )
  await app.database.transaction(async (trx) => {
    const graded = await app.grading.gradesOf([...new Set(some)], trx)
    await app.grading.amend(
      trx,
      'repair',
      [...graded.values()].map(({ live }) => live),
    )
  })
}
