import { useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'
import { useListWords } from './list-words.ts'
import type { Choice } from './filter-select.tsx'

/** The counties of the city as choices of a filter; of the session's counties only where it is limited to some. */
export function useCountyChoices(within: readonly string[] | null): Choice[] {
  const { of } = useListWords()
  const { data } = useQuery({
    queryKey: ['counties'],
    queryFn: () => answerOf(api.GET('/api/v1/counties')),
    staleTime: Infinity,
  })
  return (data?.counties ?? [])
    .filter(({ code }) => within === null || within.includes(code))
    .map(({ code, ...name }) => ({ value: code, label: of(name) }))
}
