import type { Contact } from '@liangma/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'

export function useNotices(query: { unread?: 'true' | undefined; cursor?: string | undefined }) {
  return useQuery({
    queryKey: ['inbox', query],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/inbox', {
          params: {
            query: {
              ...(query.unread ? { unread: 'true' } : {}),
              ...(query.cursor ? { cursor: query.cursor } : {}),
            },
          },
        }),
      ),
    placeholderData: (before) => before,
  })
}

/** Opens a notice, which marks it read: the numbers of unread ones are asked for again. */
export function useNotice(noticeId: number) {
  const client = useQueryClient()
  return useQuery({
    queryKey: ['notice', noticeId],
    queryFn: async () => {
      const path = { noticeId }
      const notice = await answerOf(api.GET('/api/v1/inbox/{noticeId}', { params: { path } }))
      void client.invalidateQueries({ queryKey: ['inbox'] })
      void client.invalidateQueries({ queryKey: ['own'], exact: true })
      return notice
    },
  })
}

export function useContact() {
  return useQuery({
    queryKey: ['contact'],
    queryFn: () => answerOf(api.GET('/api/v1/inbox/contact')),
  })
}

/** A secret is sent only where it was typed; else it stays. */
export type ContactToSave = Omit<Contact, 'hasWebhookSecret'> & { webhookSecret?: string }

export function useSaveContact() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ContactToSave) => answerOf(api.PUT('/api/v1/inbox/contact', { body })),
    onSuccess: (contact) => client.setQueryData(['contact'], contact),
  })
}
