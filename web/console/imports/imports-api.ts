import type { ImportDetail, ImportPreview, PreviewOptions } from '@liangma/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'
import { uploadFiles } from './upload-request.ts'

const PREVIEWS = ['import-previews'] as const
const LOOK_EVERY_MS = 700
const BATCHES_EVERY_MS = 3_000

/** Batches as the address asks for them; looked at again while one is under way. */
export function useImports(query: Record<string, string>) {
  return useQuery({
    queryKey: ['imports', query],
    queryFn: () => answerOf(api.GET('/api/v1/imports', { params: { query } })),
    refetchInterval: ({ state }) =>
      state.data?.batches.some((batch) => batch.phase !== null) ? BATCHES_EVERY_MS : false,
  })
}

/** One's own uploads that wait for a decision. */
export function usePreviews(isAllowed: boolean) {
  return useQuery({
    queryKey: PREVIEWS,
    queryFn: async () => (await answerOf(api.GET('/api/v1/import-previews'))).previews,
    enabled: isAllowed,
  })
}

/** One upload; looked at again while it is being checked. */
export function usePreview(previewId: string) {
  return useQuery({
    queryKey: [...PREVIEWS, previewId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/import-previews/{previewId}', { params: { path: { previewId } } })),
    refetchInterval: ({ state: { data } }) =>
      data && !data.isChecked && data.failure === null && data.batchId === null
        ? LOOK_EVERY_MS
        : false,
  })
}

export function useUpload(onShare: (share: number) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (files: readonly File[]) => uploadFiles(files, onShare),
    onSuccess: () => client.invalidateQueries({ queryKey: PREVIEWS, exact: true }),
  })
}

export function useChangePreview(previewId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: PreviewOptions) => answerOf(putPreview(previewId, body)),
    onSuccess: (preview: ImportPreview) => {
      client.setQueryData([...PREVIEWS, previewId], preview)
      return client.invalidateQueries({ queryKey: [...PREVIEWS, previewId] })
    },
  })
}

function putPreview(previewId: string, { kind, dataAsOf, mapping }: PreviewOptions) {
  return api.PUT('/api/v1/import-previews/{previewId}', {
    params: { path: { previewId } },
    body: {
      ...(kind ? { kind } : {}),
      ...(dataAsOf ? { dataAsOf } : {}),
      ...(mapping ? { mapping } : {}),
    },
  })
}

export function useRemovePreview() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (previewId: string) =>
      answerOf(
        api.DELETE('/api/v1/import-previews/{previewId}', { params: { path: { previewId } } }),
      ),
    onSuccess: ({ previews }) => client.setQueryData(PREVIEWS, previews),
  })
}

export function useCommit(previewId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/import-previews/{previewId}/commit', { params: { path: { previewId } } }),
      ),
    // Not waited for: the page moves on at once.
    onSuccess: () =>
      void Promise.all([
        client.invalidateQueries({ queryKey: PREVIEWS }),
        client.invalidateQueries({ queryKey: ['imports'] }),
      ]),
  })
}

export const batchKey = (batchId: number) => ['import', batchId] as const

export function useBatch(batchId: number) {
  return useQuery<ImportDetail>({
    queryKey: batchKey(batchId),
    queryFn: () =>
      answerOf(api.GET('/api/v1/imports/{batchId}', { params: { path: { batchId } } })),
  })
}

export function useCancelBatch(batchId: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/imports/{batchId}/cancellation', { params: { path: { batchId } } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: batchKey(batchId) }),
  })
}
