import { useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'

/** The own platform: registration, grades, what is announced. */
export function useOwn() {
  return useQuery({ queryKey: ['own'], queryFn: () => answerOf(api.GET('/api/v1/own')) })
}

/** The own score on a day; null: today. */
export function useOwnAssessment(asOf: string | null) {
  return useQuery({
    queryKey: ['own', 'assessment', asOf],
    queryFn: () => {
      const query = asOf === null ? {} : { as_of: asOf }
      return answerOf(api.GET('/api/v1/own/assessment', { params: { query } }))
    },
    placeholderData: (before) => before,
  })
}

/** What moved the own score between two days; null: nothing is compared. */
export function useOwnDifference(days: { from: string; to: string } | null) {
  return useQuery({
    queryKey: ['own', 'difference', days],
    queryFn: () =>
      answerOf(api.GET('/api/v1/own/assessment/difference', { params: { query: days ?? {} } })),
    enabled: days !== null,
  })
}
