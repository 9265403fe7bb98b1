import {
  assessmentDifference,
  assessmentQuery,
  dayOf,
  differenceQuery,
  ownAssessment,
  ownBadge,
  ownBadgeQuery,
  ownPlatform,
  platformHistory,
  replyPreview,
  replyRequest,
} from '@liangma/contracts'
import type { RepliesService } from '../../modules/publication/index.ts'
import { getOwnPlatform, problems } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { DifferenceViews } from '../difference-views.ts'
import type { HistoryViews } from '../register/history-views.ts'
import type { OwnViews } from './own-views.ts'

const config = { access: { may: 'own.read', reach: 'own' } } as const
const tags = ['own']

export interface OwnRoutes {
  own: OwnViews
  differences: DifferenceViews
  history: HistoryViews
  replies: Pick<RepliesService, 'preview'>
}

/** `/api/v1/own…`: a platform's own registration, grades and score. */
export function routeOwn(http: Http, parts: OwnRoutes): void {
  routeStanding(http, parts)
  routeShowing(http, parts)
}

function routeStanding(http: Http, { own, differences, history }: OwnRoutes): void {
  http.get(
    '/api/v1/own',
    {
      config,
      schema: {
        tags,
        summary: 'The own platform: registration, grades, what is announced',
        response: { 200: ownPlatform, ...problems(404) },
      },
    },
    async ({ caller }) => own.platform(getOwnPlatform(caller)),
  )
  http.get(
    '/api/v1/own/assessment',
    {
      config,
      schema: {
        tags,
        summary: 'The own score on a day, every line, and what brings each point back',
        querystring: assessmentQuery,
        response: { 200: ownAssessment, ...problems(400, 404, 422) },
      },
    },
    async ({ caller, query }) =>
      own.assessment(getOwnPlatform(caller), query.as_of === undefined ? null : dayOf(query.as_of)),
  )
  http.get(
    '/api/v1/own/assessment/difference',
    {
      config,
      schema: {
        tags,
        summary: 'What moved the own score between two days or two versions, in words',
        querystring: differenceQuery,
        response: { 200: assessmentDifference, ...problems(400, 404, 422) },
      },
    },
    async ({ caller, query }) =>
      differences.own(getOwnPlatform(caller).uscc, differences.asked(query)),
  )
  http.get(
    '/api/v1/own/history',
    {
      config,
      schema: {
        tags,
        summary: 'How the own score and published grade changed, with each receipt',
        response: { 200: platformHistory, ...problems(404) },
      },
    },
    async ({ caller }) => history.of(caller.scope, getOwnPlatform(caller).uscc),
  )
}

/** What others see of it: the badge, and its own words. */
function routeShowing(http: Http, { own, replies }: OwnRoutes): void {
  http.get(
    '/api/v1/own/badge',
    {
      config,
      schema: {
        tags,
        summary: 'The own badge in every form, with HTML to copy',
        querystring: ownBadgeQuery,
        response: { 200: ownBadge, ...problems(400, 404) },
      },
    },
    async ({ caller, query }) => own.badge(getOwnPlatform(caller), query.address),
  )
  http.post(
    '/api/v1/own/reply-preview',
    {
      config,
      schema: {
        tags,
        summary: 'A reply as the public would read it; nothing is kept',
        description: 'Without markup and invisible characters, personal data masked.',
        body: replyRequest,
        response: { 200: replyPreview, ...problems(400) },
      },
    },
    async ({ body }) => ({ text: replies.preview(body.text) }),
  )
}
