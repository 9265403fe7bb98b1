import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { FailureKind } from '@liangma/contracts'
import type { SendOutcome } from './channel.ts'
import { delivered, failed } from './channel.ts'

export interface HttpPost {
  url: URL
  headers: Record<string, string>
  body: string
  signal: AbortSignal
  /** Resolves host names instead of the system; throws for an address that must not be reached. */
  lookup?: LookupFunction
}

/** What a `lookup` throws where policy forbids an address: no attempt will ever help. */
export class ForbiddenAddress extends Error {}

interface Answer {
  status: number
  retryAfter: string | undefined
}

/**
 * Posts a body and says how that went by the status alone: 2xx delivered; 408, 425, 429 and 5xx come
 * again (after `Retry-After`); all else is refused for good, redirects among it: they are not followed.
 */
export async function postOverHttp(post: HttpPost): Promise<SendOutcome> {
  try {
    return outcomeOf(await answerTo(post))
  } catch (error) {
    return failureOf(error)
  }
}

function answerTo({ url, headers, body, signal, lookup }: HttpPost): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal,
        ...(lookup ? { lookup } : {}),
      },
      (response) => {
        // What the answer says beyond its status counts for nothing; it may break off.
        response.on('error', () => undefined).resume()
        const { statusCode = 0, headers: answered } = response
        resolve({ status: statusCode, retryAfter: answered['retry-after'] })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const COME_AGAIN = new Set([408, 425, 429])

function outcomeOf({ status, retryAfter }: Answer): SendOutcome {
  const words = `HTTP ${status}`
  if (status >= 200 && status < 300) return delivered(words)
  if (status >= 300 && status < 400)
    return failed({ kind: 'unexpectedAnswer', isPermanent: true, words })
  if (!COME_AGAIN.has(status) && status < 500)
    return failed({ kind: 'refused', isPermanent: true, words })
  const retryAfterMs = readRetryAfter(retryAfter)
  return failed({
    kind: 'deferred',
    isPermanent: false,
    words,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

const LONGEST_WAIT_MS = 86_400_000

/** `Retry-After` in seconds or as a date; a day at most, whatever the receiver says. */
function readRetryAfter(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now()
  return Number.isFinite(ms) ? Math.min(LONGEST_WAIT_MS, Math.max(0, ms)) : undefined
}

function failureOf(error: unknown): SendOutcome {
  if (error instanceof ForbiddenAddress)
    return failed({ kind: 'refused', isPermanent: true, words: error.message })
  const code = codeOf(error)
  // Not of the network: a bug, which the worker reports as one.
  if (code === undefined) throw error
  return failed({ kind: kindOf(code), isPermanent: false, words: code })
}

function kindOf(code: string): FailureKind {
  if (code === 'ABORT_ERR') return 'slow'
  return code.startsWith('HPE_') ? 'unexpectedAnswer' : 'unreachable'
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' ? code : undefined
}
