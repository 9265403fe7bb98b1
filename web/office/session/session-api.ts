import type { Session } from '@liangma/contracts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'
import { Failure } from '../../api/failure.ts'

/** What somebody enters to sign in. */
export interface Entered {
  login: string
  password: string
  code?: string
}

/** Who is signed in; null: nobody. */
export async function readSession(): Promise<Session | null> {
  try {
    return await answerOf(api.GET('/api/v1/session'))
  } catch (error) {
    if (error instanceof Failure && error.status === 401) return null
    throw error
  }
}

/** Throws `Failure` with the server's words. */
export async function signIn({ login, password, code }: Entered): Promise<void> {
  const body = { login, password, ...(code ? { code: code.trim() } : {}) }
  await answerOf(api.POST('/api/v1/session', { body }))
}

export async function signOut(): Promise<void> {
  await answerOf(api.DELETE('/api/v1/session'))
}

export function useSignInWays() {
  return useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => answerOf(api.GET('/api/v1/sign-in-ways')),
    staleTime: Infinity,
  })
}

export function useChangePassword(onSuccess: () => void) {
  return useMutation({
    mutationFn: (body: { current: string; next: string }) =>
      answerOf(api.PUT('/api/v1/session/password', { body })),
    onSuccess,
  })
}
