import type { AccountView } from '@liangma/contracts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'

/** What an administrator enters of an account; `counties` empty is the whole city. */
export interface AccountEntered {
  login: string
  name: string
  role: AccountView['role']
  counties?: string[]
  uscc?: string
  usesProvider?: boolean
}

/** What can be done to an account beside changing it. */
export type AccountAct = 'block' | 'unblock' | 'reset' | 'useProvider' | 'resetTotp'

export function useAddAccount() {
  return useMutation({
    mutationFn: ({ login, usesProvider = false, ...entered }: AccountEntered) => {
      const body = { login, usesProvider, ...scopeOf(entered) }
      return answerOf(api.POST('/api/v1/accounts', { body }))
    },
    onSuccess: useForgetAccounts(),
  })
}

export function useChangeAccount(accountId: number) {
  return useMutation({
    mutationFn: (entered: Omit<AccountEntered, 'login'>) => {
      const params = { path: { accountId } }
      const body = scopeOf(entered)
      return answerOf(api.PUT('/api/v1/accounts/{accountId}', { params, body }))
    },
    onSuccess: useForgetAccounts(),
  })
}

/** Answers the new first password, where there is one. */
export function useActOn(accountId: number) {
  const params = { path: { accountId } }
  const block = (isBlocked: boolean) =>
    answerOf(api.PUT('/api/v1/accounts/{accountId}/blocked', { params, body: { isBlocked } }))
  const acts: Record<AccountAct, () => Promise<object>> = {
    block: () => block(true),
    unblock: () => block(false),
    reset: () => answerOf(api.POST('/api/v1/accounts/{accountId}/password', { params })),
    useProvider: () => answerOf(api.DELETE('/api/v1/accounts/{accountId}/password', { params })),
    resetTotp: () => answerOf(api.DELETE('/api/v1/accounts/{accountId}/totp', { params })),
  }
  return useMutation({
    mutationFn: async (act: AccountAct) => {
      const { firstPassword = null } = (await acts[act]()) as { firstPassword?: string | null }
      return firstPassword
    },
    onSuccess: useForgetAccounts(),
  })
}

function useForgetAccounts() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['accounts'] })
}

function scopeOf({ name, role, counties = [], uscc = '' }: Omit<AccountEntered, 'login'>) {
  const isPlatform = role === 'platform'
  return {
    name,
    role,
    counties: isPlatform || counties.length === 0 ? null : counties,
    uscc: isPlatform ? uscc : null,
  }
}
