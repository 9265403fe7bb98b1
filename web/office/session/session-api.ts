import type { Session } from '@liangma/contracts'
import { REQUESTED_BY, failureOf } from '../../api/client.ts'
import { Failure } from '../../api/failure.ts'

/** Who is signed in; null: nobody. */
export async function readSession(): Promise<Session | null> {
  try {
    return (await ask('GET')) as Session
  } catch (error) {
    if (error instanceof Failure && error.status === 401) return null
    throw error
  }
}

/** Throws `Failure` with the server's words. */
export async function signIn(entered: { login: string; password: string }): Promise<void> {
  await ask('POST', entered)
}

export async function signOut(): Promise<void> {
  await ask('DELETE')
}

async function ask(method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<unknown> {
  const sent = body ? { body: JSON.stringify(body), type: 'application/json' } : null
  const response = await window
    .fetch('/api/v1/session', {
      method,
      headers: {
        accept: 'application/json',
        ...REQUESTED_BY,
        ...(sent ? { 'content-type': sent.type } : {}),
      },
      ...(sent ? { body: sent.body } : {}),
    })
    .catch(() => {
      throw new Failure(0, null)
    })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw failureOf(response, answer)
  return answer
}
