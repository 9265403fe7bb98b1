import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from '../../api/failure.ts'
import { Failed, Loading, NoPermission } from './states.tsx'

/** The parts of a page that need an answer: until it is there, or where it failed, the state is said. */
export function Answered<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>
  children: (answer: T) => ReactNode
}) {
  const { data, error, refetch } = query
  if (data !== undefined) return children(data)
  if (error instanceof Failure && error.status === 403) return <NoPermission />
  if (error) return <Failed error={error} retry={() => void refetch()} />
  return <Loading />
}
