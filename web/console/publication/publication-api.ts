import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ApprovalAnswerView, ProposalRequest, StatementDecision } from '@liangma/contracts'
import { answerOf, api } from '../../api/client.ts'

const QUEUE = ['pre-notices'] as const

export function usePreNotices() {
  return useQuery({
    queryKey: QUEUE,
    queryFn: () => answerOf(api.GET('/api/v1/pre-notices')),
  })
}

export function usePreNotice(noticeId: number) {
  return useQuery({
    queryKey: [...QUEUE, noticeId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/pre-notices/{noticeId}', { params: { path: { noticeId } } })),
  })
}

/** What was decided shows in the queue, on the page of its pre-notice and in the work list. */
export function useForgetDesk() {
  const client = useQueryClient()
  return () => void client.invalidateQueries()
}

export function usePropose(statementId: number) {
  return useMutation({
    mutationFn: (body: ProposalRequest) => {
      const params = { path: { statementId } }
      return answerOf(api.POST('/api/v1/statements/{statementId}/proposal', { params, body }))
    },
    onSuccess: useForgetDesk(),
  })
}

export function useDecide(statementId: number) {
  return useMutation({
    mutationFn: (body: StatementDecision) => {
      const params = { path: { statementId } }
      return answerOf(api.POST('/api/v1/statements/{statementId}/decision', { params, body }))
    },
    onSuccess: useForgetDesk(),
  })
}

export function useApproveAtOnce(noticeId: number) {
  return useMutation({
    mutationFn: (why: string): Promise<ApprovalAnswerView> => {
      const params = { path: { noticeId } }
      const body = { why }
      return answerOf(api.POST('/api/v1/pre-notices/{noticeId}/approvals', { params, body }))
    },
    onSuccess: useForgetDesk(),
  })
}
