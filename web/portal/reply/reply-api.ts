import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'

const KEY = ['reply']

export function useReplies() {
  return useQuery({ queryKey: KEY, queryFn: () => answerOf(api.GET('/api/v1/inbox/reply')) })
}

/** What the public would read of a text: without markup, personal data masked. */
export function useReplyPreview() {
  return useMutation({
    mutationFn: (text: string) =>
      answerOf(api.POST('/api/v1/own/reply-preview', { body: { text } })),
  })
}

export function useSendReply() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (text: string) => answerOf(api.PUT('/api/v1/inbox/reply', { body: { text } })),
    onSuccess: (answer) => client.setQueryData(KEY, answer),
  })
}

export function useWithdrawReply() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/inbox/reply')),
    onSuccess: (answer) => client.setQueryData(KEY, answer),
  })
}
