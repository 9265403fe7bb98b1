import { z } from 'zod'
import { bilingual, creditCode, moment } from '../api/basics.ts'
import { PUBLISHED_REASONS } from '../publication/receipts.ts'
import { faceKey, lonLat, screenCounty } from './faces.ts'

/**
 * One change that the public sees, sent as server-sent event `change`. `grade`: a grade was published;
 * `correction`: an earlier one was marked corrected; `withdrawal`: one was taken back; `standing`: data became
 * late or fresh, or the time ran out; `live`: a live grade changed, which officers alone are told.
 */
export const screenChange = z
  .object({
    change: z.enum(['grade', 'correction', 'withdrawal', 'standing', 'live']),
    uscc: creditCode,
    name: z.string().meta({ examples: ['虚构商城'] }),
    county: screenCounty.nullable(),
    point: lonLat.nullable(),
    from: faceKey
      .nullable()
      .meta({ description: 'Grade before; null: the first, or not known any more' }),
    to: faceKey.meta({ description: 'What is to be shown from now on' }),
    reason: z.enum(PUBLISHED_REASONS).nullable(),
    because: bilingual.nullable().meta({ description: 'What decided a published grade, in words' }),
    at: moment,
  })
  .meta({ id: 'ScreenChange' })
export type ScreenChange = z.infer<typeof screenChange>

/**
 * Names of the events of `GET /api/v1/screen/events`. `hello` comes first and whenever a client was told
 * everything up to now (data: `{ "revision": n }`); its id is where the client stands, so it may reconnect from
 * there. Each `change` has an id of its own. A comment line every 15 s keeps the connection alive. Without
 * Last-Event-ID (header, or `?after=`) the stream begins with what is published from now on. Who does not
 * accept `text/event-stream` (EventSource does) is told what there is, and the answer ends.
 */
export const SCREEN_EVENTS = { hello: 'hello', change: 'change' } as const

export const screenHello = z.object({ revision: z.int().min(0) }).meta({ id: 'ScreenHello' })
export type ScreenHello = z.infer<typeof screenHello>

/** Place in the stream: the last entry of the public record, and the last revision of the standings. */
export const screenCursor = z
  .string()
  .regex(/^\d{1,15}-\d{1,15}$/)
  .meta({ description: 'The id of the last event that was seen', examples: ['812-4711'] })

export const eventsQuery = z.object({
  after: screenCursor.optional().meta({ description: 'As Last-Event-ID; the header wins' }),
})
