import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'

const KEY = ['own', 'pre-notices']

export function usePreNotices() {
  return useQuery({
    queryKey: KEY,
    queryFn: () => answerOf(api.GET('/api/v1/own/pre-notices')),
  })
}

interface Statement {
  text: string
  contested: string[]
}

/** Everything that is shown of the platform may read otherwise afterwards. */
function useForgetting() {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: ['own'] })
}

export function useSendStatement(noticeId: number) {
  const forget = useForgetting()
  return useMutation({
    mutationFn: (body: Statement) => {
      const path = { noticeId }
      return answerOf(
        api.PUT('/api/v1/own/pre-notices/{noticeId}/statement', { params: { path }, body }),
      )
    },
    onSuccess: forget,
  })
}

export function useWithdrawStatement(noticeId: number) {
  const forget = useForgetting()
  return useMutation({
    mutationFn: () => {
      const path = { noticeId }
      return answerOf(
        api.DELETE('/api/v1/own/pre-notices/{noticeId}/statement', { params: { path } }),
      )
    },
    onSuccess: forget,
  })
}
