import { SCREEN_EVENTS, screenCursor } from '@liangma/contracts'
import type { ScreenChange } from '@liangma/contracts'
import type { PublicPlace } from '../../publication/index.ts'

/** How long a client waits before it connects again. */
const RETRY_MS = 2_000

/** A comment, so that nobody between takes the connection for dead. */
export const HEARTBEAT = ':\n\n'

export function changeText(place: PublicPlace, change: ScreenChange): string {
  return eventText(SCREEN_EVENTS.change, place, change)
}

/** Says that a client was told everything up to here. */
export function helloText(place: PublicPlace): string {
  return `retry: ${RETRY_MS}\n${eventText(SCREEN_EVENTS.hello, place, { revision: place.revision })}`
}

function eventText(name: string, { recordId, revision }: PublicPlace, data: object): string {
  return `id: ${recordId}-${revision}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Reads an id of ours; undefined for anything else. */
export function findPlace(id: string | undefined): PublicPlace | undefined {
  if (!screenCursor.safeParse(id).success) return undefined
  const [recordId = 0, revision = 0] = (id ?? '').split('-').map(Number)
  return { recordId, revision }
}
