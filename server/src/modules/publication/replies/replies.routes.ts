import {
  ownReplies,
  replyDecision,
  replyList,
  replyListQuery,
  replyOnFile,
  replyParams,
  replyRequest,
} from '@liangma/contracts'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { ApiKeys } from '../../identity/index.ts'
import type { RepliesService } from './replies.service.ts'

export interface ReplyRoutes {
  replies: RepliesService
  apiKeys: Pick<ApiKeys, 'requirePlatform' | 'requireOfficer'>
}

const security = [{ apiKey: [] }]

/** `/api/v1/inbox/reply`: a platform's own statement, for its key. */
export function routeOwnReply(app: Http, { replies, apiKeys }: ReplyRoutes): void {
  const url = '/api/v1/inbox/reply'
  const response = { 200: ownReplies, ...problems(401, 403) }
  app.get(
    url,
    { schema: { tags: ['inbox'], summary: 'The platform’s own statement', security, response } },
    async (request) => replies.own((await apiKeys.requirePlatform(request.headers)).subjectId),
  )
  app.put(
    url,
    {
      schema: {
        tags: ['inbox'],
        summary: 'State something beside the grade',
        description:
          'Plain text. It appears on the public page once an officer has looked; a statement that is shown now stays until then.',
        security,
        body: replyRequest,
        response: { ...response, ...problems(400, 422) },
      },
    },
    async (request) =>
      replies.submit(await apiKeys.requirePlatform(request.headers), request.body.text),
  )
  app.delete(
    url,
    {
      schema: {
        tags: ['inbox'],
        summary: 'Take the statement back',
        description: 'What waits and what is shown; the public page shows none from then on.',
        security,
        response,
      },
    },
    async (request) => replies.withdraw(await apiKeys.requirePlatform(request.headers)),
  )
}

/** `/api/v1/replies`: what waits for an officer's decision, for his key. */
export function routeReplyDecisions(app: Http, { replies, apiKeys }: ReplyRoutes): void {
  app.get(
    '/api/v1/replies',
    {
      schema: {
        tags: ['publication'],
        summary: 'Statements of platforms in one state, oldest first',
        security,
        querystring: replyListQuery,
        response: { 200: replyList, ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      await apiKeys.requireOfficer(request.headers)
      const { state, cursor, limit } = request.query
      return replies.list({ state, after: Number(cursor ?? 0), limit })
    },
  )
  app.post(
    '/api/v1/replies/:replyId/decision',
    {
      schema: {
        tags: ['publication'],
        summary: 'Show a statement, or refuse it',
        security,
        params: replyParams,
        body: replyDecision,
        response: { 200: replyOnFile, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { name: officer } = await apiKeys.requireOfficer(request.headers)
      return replies.decide(request.params.replyId, { ...request.body, officer })
    },
  )
}
