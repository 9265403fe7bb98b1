import type { FailureKind, LicenceDisplayMessage } from '@liangma/contracts'
import type { SendOutcome } from '../../../platform/outgoing/index.ts'
import { delivered, failed } from '../../../platform/outgoing/index.ts'

/** A message on its way, and the key by which the receiver knows a repeat. */
export interface Sending {
  key: string
  message: LicenceDisplayMessage
  signal: AbortSignal
}

const ALREADY_NEWER = 409
/** Of an answer no more is read and kept. */
const WORDS_KEPT = 300
const LONGEST_WAIT_MS = 6 * 3_600_000

/** What an answer means that is no delivery; by status, else by its hundred. */
const MEANINGS: Record<number, { kind: FailureKind; isPermanent: boolean }> = {
  400: { kind: 'rejectedContent', isPermanent: true },
  408: { kind: 'slow', isPermanent: false },
  413: { kind: 'rejectedContent', isPermanent: true },
  422: { kind: 'rejectedContent', isPermanent: true },
  425: { kind: 'deferred', isPermanent: false },
  429: { kind: 'deferred', isPermanent: false },
  503: { kind: 'deferred', isPermanent: false },
}
const REFUSED = { kind: 'refused', isPermanent: true } as const
/** Redirects among them: a message about firms goes nowhere but to the address configured. */
const UNEXPECTED = { kind: 'unexpectedAnswer', isPermanent: false } as const

/** Posts messages to the address of the receiver. */
export class HttpOutlet {
  readonly #place: { url: string; token: string }

  constructor(place: { url: string; token: string }) {
    this.#place = place
  }

  async send({ key, message, signal }: Sending): Promise<SendOutcome> {
    try {
      const response = await fetch(this.#place.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${this.#place.token}`,
          'idempotency-key': key,
        },
        body: JSON.stringify(message),
        redirect: 'manual',
        signal,
      })
      return await outcomeOf(response)
    } catch (error) {
      return failed({ kind: 'unreachable', isPermanent: false, words: causeOf(error) })
    }
  }
}

async function outcomeOf(response: Response): Promise<SendOutcome> {
  const { status } = response
  if (response.ok || status === ALREADY_NEWER) {
    await response.body?.cancel()
    return delivered(`HTTP ${status}`)
  }
  const isOtherRefusal = status >= 400 && status < 500
  const meaning = MEANINGS[status] ?? (isOtherRefusal ? REFUSED : UNEXPECTED)
  const retryAfterMs = retryAfterOf(response)
  return failed({
    ...meaning,
    words: await wordsOf(response),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

/** Seconds or a date (RFC 9110 10.2.3); undefined where the receiver names no moment to come. */
function retryAfterOf({ headers }: Response): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? ''
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now()
  return ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : undefined
}

/** Status and the beginning of the answer; a receiver's long page is left unread. */
async function wordsOf({ status, body }: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length >= WORDS_KEPT) break
  }
  const words = text.replace(/\p{C}+/gu, ' ').slice(0, WORDS_KEPT)
  return `HTTP ${status} ${words}`.trim()
}

function causeOf(error: unknown): string {
  const { code, name } = ((error as Error).cause ?? error) as NodeJS.ErrnoException
  return code ?? name
}
