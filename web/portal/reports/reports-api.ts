import type { OwnReportDetail, ReportPreview } from '@liangma/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { REQUESTED_BY, answerOf, api, failureOf } from '../../api/client.ts'
import { Failure } from '../../api/failure.ts'

const KEY = ['own', 'reports']
const ASK_AGAIN_MS = 1_000

export function useReports(cursor: string | null) {
  return useQuery({
    queryKey: [...KEY, 'list', cursor],
    queryFn: () => {
      const query = cursor === null ? {} : { cursor }
      return answerOf(api.GET('/api/v1/own/reports', { params: { query } }))
    },
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => (isMoving(state.data?.previews ?? []) ? ASK_AGAIN_MS : false),
  })
}

function isMoving(previews: readonly ReportPreview[]): boolean {
  return previews.some(({ isChecked, failure }) => !isChecked && failure === null)
}

export function useReport(batchId: number) {
  const path = { batchId }
  return useQuery({
    queryKey: [...KEY, batchId],
    queryFn: () => answerOf(api.GET('/api/v1/own/reports/{batchId}', { params: { path } })),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? ASK_AGAIN_MS : false),
  })
}

function isUnderWay(report: OwnReportDetail | undefined): boolean {
  return report?.state === 'checking' || (report !== undefined && report.phase !== null)
}

function useForgetting() {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: ['own'] })
}

export function useUpload() {
  const forget = useForgetting()
  return useMutation({ mutationFn: upload, onSuccess: forget })
}

/** By hand: the described client knows no files. */
async function upload(file: File): Promise<ReportPreview> {
  const body = new FormData()
  body.append('file', file)
  const headers = { accept: 'application/json', ...REQUESTED_BY }
  const response = await window
    .fetch('/api/v1/own/reports', { method: 'POST', headers, body })
    .catch(() => {
      throw new Failure(0, null)
    })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw failureOf(response, answer)
  return answer as ReportPreview
}

export function useCommit() {
  const forget = useForgetting()
  return useMutation({
    mutationFn: (previewId: string) => {
      const path = { previewId }
      return answerOf(
        api.POST('/api/v1/own/report-previews/{previewId}/commit', { params: { path } }),
      )
    },
    onSuccess: forget,
  })
}

export function useRemove() {
  const forget = useForgetting()
  return useMutation({
    mutationFn: (previewId: string) => {
      const path = { previewId }
      return answerOf(api.DELETE('/api/v1/own/report-previews/{previewId}', { params: { path } }))
    },
    onSuccess: forget,
  })
}
