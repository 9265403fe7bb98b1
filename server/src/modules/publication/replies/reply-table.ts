import { spellMoment } from '@liangma/contracts'
import type { ReplyOnFile, ReplyState } from '@liangma/contracts'
import type { ListColumn, ListTable } from '../../../platform/http/index.ts'
import type { RepliesService } from './replies.service.ts'

const ROWS_A_PAGE = 1_000

const COLUMNS: readonly ListColumn<ReplyOnFile>[] = [
  { header: { zh: '平台', en: 'Platform' }, width: 28, read: ({ name, uscc }) => name ?? uscc },
  { header: { zh: '自述内容', en: 'In its words' }, width: 60, read: ({ text }) => text },
  {
    header: { zh: '提交时间', en: 'Sent in' },
    width: 18,
    read: ({ submittedAt }) => spellMoment(submittedAt),
  },
]

export function replyTable(
  replies: Pick<RepliesService, 'list'>,
  state: ReplyState,
): ListTable<ReplyOnFile> {
  return {
    name: { zh: '平台自述', en: 'Replies of platforms' },
    columns: COLUMNS,
    page: async (cursor) => {
      const page = { state, after: Number(cursor ?? 0), limit: ROWS_A_PAGE }
      const { replies: rows, nextCursor } = await replies.list(page)
      return { rows, nextCursor }
    },
  }
}
