import {
  ownReplies,
  replyDecision,
  replyList,
  replyListQuery,
  replyOnFile,
  replyParams,
  replyRequest,
} from '@liangma/contracts'
import { getOwnPlatform, listOrTable, problems, sendTable } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { RepliesService } from './replies.service.ts'
import { replyTable } from './reply-table.ts'

export interface ReplyRoutes {
  replies: RepliesService
}

/** `/api/v1/inbox/reply`: a platform's own statement. */
export function routeOwnReply(app: Http, { replies }: ReplyRoutes): void {
  const url = '/api/v1/inbox/reply'
  const response = { 200: ownReplies }
  app.get(
    url,
    {
      config: { access: { may: 'own.read', reach: 'own' } },
      schema: { tags: ['inbox'], summary: 'The platform’s own statement', response },
    },
    async (request) => replies.own(getOwnPlatform(request.caller).subjectId),
  )
  app.put(
    url,
    {
      config: { access: { may: 'own.write', reach: 'own' } },
      schema: {
        tags: ['inbox'],
        summary: 'State something beside the grade',
        description:
          'Plain text. It appears on the public page once an officer has looked; a statement that is shown now stays until then.',
        body: replyRequest,
        response: { ...response, ...problems(400, 422) },
      },
    },
    async (request) => replies.submit(getOwnPlatform(request.caller), request.body.text),
  )
  app.delete(
    url,
    {
      config: { access: { may: 'own.write', reach: 'own' } },
      schema: {
        tags: ['inbox'],
        summary: 'Take the statement back',
        description: 'What waits and what is shown; the public page shows none from then on.',
        response,
      },
    },
    async (request) => replies.withdraw(getOwnPlatform(request.caller)),
  )
}

/** `/api/v1/replies`: what waits for an officer's decision. */
export function routeReplyDecisions(app: Http, { replies }: ReplyRoutes): void {
  app.get(
    '/api/v1/replies',
    {
      config: { access: { may: 'publication.read', reach: 'city' } },
      schema: {
        tags: ['publication'],
        summary: 'Statements of platforms in one state, oldest first',
        querystring: replyListQuery,
        response: { 200: listOrTable(replyList), ...problems(400) },
      },
    },
    async (request, reply) => {
      const { state, cursor, limit, format } = request.query
      if (format) return sendTable({ request, reply }, replyTable(replies, state))
      return replies.list({ state, after: Number(cursor ?? 0), limit })
    },
  )
  app.post(
    '/api/v1/replies/:replyId/decision',
    {
      config: { access: { may: 'publication.review', reach: 'city' } },
      schema: {
        tags: ['publication'],
        summary: 'Show a statement, or refuse it',
        params: replyParams,
        body: replyDecision,
        response: { 200: replyOnFile, ...problems(400, 404, 409) },
      },
    },
    async (request) => {
      const { name: officer } = request.caller
      return replies.decide(request.params.replyId, { ...request.body, officer })
    },
  )
}
