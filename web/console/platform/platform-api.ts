import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'

const path = (uscc: string) => ({ path: { uscc } })

export function usePlatform(uscc: string) {
  return useQuery({
    queryKey: ['platform', uscc],
    queryFn: () => answerOf(api.GET('/api/v1/register/{uscc}', { params: path(uscc) })),
  })
}

/** The score as of a day; null: today. */
export function useAssessment(uscc: string, day: string | null) {
  const query = day === null ? {} : { as_of: day }
  return useQuery({
    queryKey: ['platform', uscc, 'assessment', day],
    queryFn: () =>
      answerOf(api.GET('/api/v1/register/{uscc}/assessment', { params: { ...path(uscc), query } })),
    placeholderData: keepPreviousData,
  })
}

/** What moved the score between two days; null: nothing is compared. */
export function useDifference(uscc: string, days: { from: string; to: string } | null) {
  return useQuery({
    queryKey: ['platform', uscc, 'difference', days],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/register/{uscc}/assessment/difference', {
          params: { ...path(uscc), query: days ?? {} },
        }),
      ),
    enabled: days !== null,
  })
}

export function useHistory(uscc: string) {
  return useQuery({
    queryKey: ['platform', uscc, 'history'],
    queryFn: () => answerOf(api.GET('/api/v1/register/{uscc}/history', { params: path(uscc) })),
  })
}

/** Records as the address asks for them: of one kind, or all revisions of one. */
export function useRecords(uscc: string, query: Record<string, string>) {
  return useQuery({
    queryKey: ['platform', uscc, 'records', query],
    queryFn: () =>
      answerOf(
        // The server checks what stands in the address.
        api.GET('/api/v1/register/{uscc}/records', {
          params: { ...path(uscc), query },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}
