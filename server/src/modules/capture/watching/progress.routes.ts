import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { batchParams, importDetail } from '@liangma/contracts'
import type { ImportProgress } from '@liangma/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { fileOf, problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { CaptureReading } from '../capture.reading.ts'
import type { BatchDesk } from './batch-desk.ts'

const EVENT_STREAM = 'text/event-stream'
const LOOK_EVERY_MS = 300
/** A sign of life, so that no proxy takes a long commit for a dead connection. */
const SILENT_LOOKS = 40

export interface ProgressRoutes {
  reading: CaptureReading
  desk: Pick<BatchDesk, 'cancel'>
}

/** How a batch comes along, and its end before its time. */
export function routeProgress(app: Http, { reading, desk }: ProgressRoutes): void {
  const leaving = new AbortController()
  app.addHook('preClose', (done) => {
    leaving.abort()
    done()
  })
  app.get(
    '/api/v1/imports/:batchId/events',
    {
      config: { access: { may: 'capture.read', reach: 'city' } },
      schema: {
        tags: ['capture'],
        summary: 'How far a batch has come, as it goes (server-sent events)',
        description:
          'Events `progress`, then one `end` with the final figures; the data of each is an ImportProgress. Without `Accept: text/event-stream` the answer is one event.',
        params: batchParams,
        response: {
          200: fileOf('Events `progress` and `end`', [EVENT_STREAM]),
          ...problems(400, 404),
        },
      },
    },
    async (request, reply) => {
      const { batchId } = request.params
      const first = await reading.progress(batchId)
      reply.type(EVENT_STREAM).headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      if (!wantsStream(request)) return reply.send(eventOf(first))
      reply.header('connection', 'close')
      const signal = AbortSignal.any([leaving.signal, goneOf(request, reply)])
      return reply.send(Readable.from(events(() => reading.progress(batchId), signal)))
    },
  )
  app.post(
    '/api/v1/imports/:batchId/cancellation',
    {
      config: { access: { may: 'capture.write', reach: 'city' } },
      schema: {
        tags: ['capture'],
        summary: 'Give a batch up before it is committed',
        params: batchParams,
        response: { 202: importDetail, ...problems(400, 404, 409) },
      },
    },
    async (request, reply) => {
      const { batchId } = request.params
      await desk.cancel(batchId, request.caller.name)
      return reply.code(202).send(await reading.import(batchId))
    },
  )
}

async function* events(
  look: () => Promise<ImportProgress>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let [said, silent] = ['', 0]
  while (!signal.aborted) {
    const progress = await look()
    const event = eventOf(progress)
    silent = event === said ? silent + 1 : 0
    if (event !== said) yield event
    else if (silent % SILENT_LOOKS === 0) yield ': still here\n\n'
    said = event
    if (hasEnded(progress)) return
    await wait(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined)
  }
}

function eventOf(progress: ImportProgress): string {
  const name = hasEnded(progress) ? 'end' : 'progress'
  return `event: ${name}\ndata: ${JSON.stringify(progress)}\n\n`
}

function hasEnded({ state, phase }: ImportProgress): boolean {
  return state !== 'checking' && phase === null
}

function wantsStream({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes(EVENT_STREAM)
}

function goneOf(request: FastifyRequest, reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  request.raw.once('aborted', () => gone.abort())
  return gone.signal
}
