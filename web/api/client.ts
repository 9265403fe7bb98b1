import createClient from 'openapi-fetch'
import type { paths } from './described.gen.ts'
import { Failure, isProblem } from './failure.ts'

type Listener = () => void

const signedOut = new Set<Listener>()

/** Hears of every answer that asks to sign in; answers how to stop hearing. */
export function onSignedOut(listener: Listener): Listener {
  signedOut.add(listener)
  return () => void signedOut.delete(listener)
}

/** Sent with every request: a form of another site cannot send it. */
export const REQUESTED_BY = { 'x-requested-by': 'liangma' } as const

/** Our API, typed by its own description. `await answerOf(api.GET('/api/v1/…', …))`. */
export const api = createClient<paths, 'application/json'>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  headers: { accept: 'application/json', ...REQUESTED_BY },
  // Asked for at each call, so that tests may put their own in its place.
  fetch: (request) => window.fetch(request),
})

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of an answer. Throws `Failure` where the server refused, or could not be reached. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw new Failure(0, null)
  })
  if (response.ok) return data as T
  throw failureOf(response, error)
}

/** What a refused answer says; whoever asks to sign in is heard by `onSignedOut`. */
export function failureOf(response: Response, body: unknown): Failure {
  if (response.status === 401) for (const listener of signedOut) listener()
  return new Failure(response.status, isProblem(body) ? body : null)
}
