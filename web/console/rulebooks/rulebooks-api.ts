import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RulebookIssueView, RulebookOnFile } from '@liangma/contracts'
import { useEffect, useState } from 'react'
import { answerOf, api } from '../../api/client.ts'

export interface VersionName {
  rulebook: string
  version: string
}

const LIST = ['rulebooks', 'list'] as const
const keyOf = ({ rulebook, version }: VersionName) => ['rulebooks', rulebook, version] as const

export function useVersions() {
  return useQuery({ queryKey: LIST, queryFn: () => answerOf(api.GET('/api/v1/rulebooks')) })
}

export function useVersion(name: VersionName) {
  return useQuery({
    queryKey: keyOf(name),
    queryFn: () =>
      answerOf(api.GET('/api/v1/rulebooks/{rulebook}/{version}', { params: { path: name } })),
  })
}

export function useDifferences(name: VersionName, sha256: string) {
  return useQuery({
    queryKey: ['rulebook-differences', name, sha256],
    retry: false,
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/rulebooks/{rulebook}/{version}/differences', { params: { path: name } }),
      ),
  })
}

/** Asked for by hand: the whole register is assessed twice for it. */
export function useChanges(name: VersionName) {
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.GET('/api/v1/rulebooks/{rulebook}/{version}/changes', { params: { path: name } }),
      ),
  })
}

export function useCreate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wish: { copyOf: { id: string; version: string }; version: string }) =>
      answerOf(api.POST('/api/v1/rulebooks', { body: wish })),
    onSuccess: () => client.invalidateQueries({ queryKey: LIST }),
  })
}

export function useSave(name: VersionName) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { text: string; basedOn: string }) =>
      answerOf(api.PUT('/api/v1/rulebooks/{rulebook}/{version}', { params: { path: name }, body })),
    onSuccess: async ({ rulebook }) => {
      client.setQueryData(keyOf(name), rulebook)
      await client.invalidateQueries({ queryKey: LIST })
    },
  })
}

export type Step =
  | { action: 'submit' | 'approve'; sha256: string; changesHash: string; reason: string }
  | { action: 'sendBack' | 'unschedule' | 'withdraw'; reason: string }
  | { action: 'schedule'; effective: string; reason: string }

const REASONED = {
  sendBack: '/api/v1/rulebooks/{rulebook}/{version}/return',
  unschedule: '/api/v1/rulebooks/{rulebook}/{version}/unscheduling',
  withdraw: '/api/v1/rulebooks/{rulebook}/{version}/withdrawal',
} as const
const SIGNED = {
  submit: '/api/v1/rulebooks/{rulebook}/{version}/submission',
  approve: '/api/v1/rulebooks/{rulebook}/{version}/approval',
} as const

export function useStep(name: VersionName) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (step: Step) => answerOf(sent(name, step)),
    onSuccess: async (rulebook) => {
      client.setQueryData(keyOf(name), rulebook)
      await client.invalidateQueries({ queryKey: LIST })
    },
  })
}

function sent(path: VersionName, step: Step): Promise<Sent> {
  const params = { path }
  switch (step.action) {
    case 'submit':
    case 'approve': {
      const { action, ...body } = step
      return api.POST(SIGNED[action], { params, body })
    }
    case 'schedule': {
      const { effective, reason } = step
      return api.POST('/api/v1/rulebooks/{rulebook}/{version}/schedule', {
        params,
        body: { effective, reason },
      })
    }
    default:
      return api.POST(REASONED[step.action], { params, body: { reason: step.reason } })
  }
}

interface Sent {
  data?: RulebookOnFile
  error?: unknown
  response: Response
}

const PAUSE_MS = 600

/** The checker's word on a text, a moment after the last key; null while it is not known. */
export function useIssues(text: string): RulebookIssueView[] | null {
  const [checked, setChecked] = useState<{ text: string; issues: RulebookIssueView[] } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      void answerOf(api.POST('/api/v1/rulebooks/check', { body: { text } })).then(
        ({ issues }) => setChecked({ text, issues }),
        () => setChecked(null),
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return checked?.text === text ? checked.issues : null
}
