import {
  approvalAnswer,
  approvalRequest,
  preNoticeList,
  preNoticeOnFile,
  preNoticeParams,
  wholeListQuery,
} from '@liangma/contracts'
import { listOrTable, problems, sendTable } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { findWithin, getPreNotice, listPreNotices } from './pre-notices.ts'
import type { PreNoticeRooms } from './pre-notices.ts'
import { PRE_NOTICE_COLUMNS, PRE_NOTICE_NAME } from './tables/pre-notice-table.ts'

const tags = ['publication']

/** Announced downgrades as officers see them, and those that two of them have published at once. */
export function routePreNotices(http: Http, rooms: PreNoticeRooms): void {
  http.get(
    '/api/v1/pre-notices',
    {
      config: { access: { may: 'publication.read', reach: 'list' } },
      schema: {
        tags,
        summary: 'Announced downgrades that are open',
        querystring: wholeListQuery,
        response: { 200: listOrTable(preNoticeList), ...problems(400) },
      },
    },
    async (request, reply) => {
      const preNotices = () => listPreNotices(rooms, request.caller.scope)
      if (!request.query.format) return { preNotices: await preNotices() }
      const page = async () => ({ rows: await preNotices(), nextCursor: null })
      return sendTable(
        { request, reply },
        { name: PRE_NOTICE_NAME, columns: PRE_NOTICE_COLUMNS, page },
      )
    },
  )
  http.get(
    '/api/v1/pre-notices/:noticeId',
    {
      config: { access: { may: 'publication.read', reach: 'list' } },
      schema: {
        tags,
        summary: 'Everything about one announced downgrade, from its announcement to its end',
        params: preNoticeParams,
        response: { 200: preNoticeOnFile, ...problems(400, 404) },
      },
    },
    (request) => getPreNotice(rooms, request.params.noticeId, request.caller.scope),
  )
  http.post(
    '/api/v1/pre-notices/:noticeId/approvals',
    {
      config: { access: { may: 'publication.approve', reach: 'list' } },
      schema: {
        tags,
        summary: 'Approve that a veto V2–V4 is published at once',
        description: 'It takes effect with the approval of a second officer.',
        params: preNoticeParams,
        body: approvalRequest,
        response: { 200: approvalAnswer, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ caller, params: { noticeId }, body: { why } }) => {
      await findWithin(rooms, noticeId, caller.scope)
      const approval = { noticeId, officer: caller.name, why }
      const { approvals, outcome } = await rooms.grading.approveAtOnce(approval)
      const officers = approvals.map(({ officer }) => officer)
      return { officers, isDone: outcome.published.length > 0 }
    },
  )
}
