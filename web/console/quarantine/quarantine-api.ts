import type { MendedRow, RowsCorrection } from '@liangma/contracts'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'

const ROWS = ['quarantine'] as const

/** Rows as the address asks for them. */
export function useRows(query: Record<string, string>) {
  return useQuery({
    queryKey: [...ROWS, 'list', query],
    queryFn: () => answerOf(api.GET('/api/v1/quarantine', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}

export function useRow(rowId: number) {
  return useQuery({
    queryKey: [...ROWS, 'row', rowId],
    queryFn: () => answerOf(api.GET('/api/v1/quarantine/{rowId}', { params: { path: { rowId } } })),
  })
}

/** What was written changes lists, rows, imports and all that waits. */
function useRenewed() {
  const client = useQueryClient()
  // Not waited for: who asked may be gone from the list before he is told.
  return () =>
    void Promise.all(
      [ROWS, ['imports'], ['import'], ['matching']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
}

export function useMendRow(rowId: number) {
  const renew = useRenewed()
  return useMutation({
    mutationFn: (cells: Record<string, string>): Promise<MendedRow> =>
      answerOf(
        api.PUT('/api/v1/quarantine/{rowId}', { params: { path: { rowId } }, body: { cells } }),
      ),
    onSuccess: renew,
  })
}

export function useMendMany() {
  const renew = useRenewed()
  return useMutation({
    mutationFn: (body: RowsCorrection) =>
      answerOf(api.POST('/api/v1/quarantine/corrections', { body })),
    onSuccess: renew,
  })
}

export function useDismiss() {
  const renew = useRenewed()
  return useMutation({
    mutationFn: (body: { rowIds: number[]; reason: string }) =>
      answerOf(api.POST('/api/v1/quarantine/dismissals', { body })),
    onSuccess: renew,
  })
}

export function useReopen() {
  const renew = useRenewed()
  return useMutation({
    mutationFn: (rowIds: number[]) =>
      answerOf(api.POST('/api/v1/quarantine/reopenings', { body: { rowIds } })),
    onSuccess: renew,
  })
}

/** The look is on record, so it happens only when asked for, and is not kept. */
export function useOpenSealed(rowId: number) {
  return useMutation({
    mutationFn: () =>
      answerOf(api.GET('/api/v1/quarantine/{rowId}/sealed', { params: { path: { rowId } } })),
    gcTime: 0,
  })
}
