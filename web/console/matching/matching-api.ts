import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'

const MATCHING = ['matching'] as const

/** Cards are tall. */
const SHOWN = 10

const queryOf = (cursor: string | null) => ({
  params: { query: { limit: SHOWN, ...(cursor === null ? {} : { cursor }) } },
})

export function useNames(cursor: string | null) {
  return useQuery({
    queryKey: [...MATCHING, 'names', cursor],
    queryFn: () => answerOf(api.GET('/api/v1/matching/names', queryOf(cursor))),
  })
}

export function useCodes(cursor: string | null) {
  return useQuery({
    queryKey: [...MATCHING, 'codes', cursor],
    queryFn: () => answerOf(api.GET('/api/v1/matching/codes', queryOf(cursor))),
  })
}

export function useMatches() {
  return useQuery({
    queryKey: [...MATCHING, 'standing'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/matches'))).matches,
  })
}

/** A decision changes what waits, and what entered. */
function useRenewed() {
  const client = useQueryClient()
  // Not waited for: who asked may be gone from the list before he is told.
  return () =>
    void Promise.all(
      [MATCHING, ['quarantine'], ['imports']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
}

export interface NameDecision {
  source: string
  name: string
  /** null: none of the candidates. */
  code: string | null
  reason: string
}

export function useDecideName() {
  const onSuccess = useRenewed()
  return useMutation({
    mutationFn: ({ code, ...named }: NameDecision) =>
      code === null
        ? answerOf(api.POST('/api/v1/matching/none-of-these', { body: named }))
        : answerOf(api.POST('/api/v1/matches', { body: { ...named, code } })),
    onSuccess,
  })
}

export function useConfirmCode() {
  const onSuccess = useRenewed()
  return useMutation({
    mutationFn: (body: { code: string; reason: string }) =>
      answerOf(api.POST('/api/v1/confirmed-codes', { body })),
    onSuccess,
  })
}

export function useRevoke() {
  const onSuccess = useRenewed()
  return useMutation({
    mutationFn: ({ matchId, reason }: { matchId: number; reason: string }) =>
      answerOf(
        api.POST('/api/v1/matches/{matchId}/revocation', {
          params: { path: { matchId } },
          body: { reason },
        }),
      ),
    onSuccess,
  })
}
