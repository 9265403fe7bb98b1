import {
  DomainError,
  ownPreNotice,
  ownPreNoticeList,
  preNoticeParams,
  statementRequest,
} from '@liangma/contracts'
import type { OwnPreNotice } from '@liangma/contracts'
import type { Clock, WorkCalendar } from '../../platform/clock/index.ts'
import { getOwnPlatform, problems } from '../../platform/http/index.ts'
import type { Caller, Http } from '../../platform/http/index.ts'
import type { GradingService, NoticeOnFile } from '../grading/index.ts'
import type { Author, RedressService } from './redress.service.ts'
import { viewOwnPreNotice } from './redress.views.ts'

export interface OwnPreNoticeRoutes {
  redress: RedressService
  grading: Pick<GradingService, 'findNotice' | 'listNoticesOf'>
  calendar: WorkCalendar
  clock: Clock
}

const tags = ['inbox']
const URL = '/api/v1/own/pre-notices'

/** `/api/v1/own/pre-notices`: downgrades announced to a platform, and what it says about them. */
export function routeOwnPreNotices(http: Http, parts: OwnPreNoticeRoutes): void {
  routeReading(http, parts)
  routeStating(http, parts)
}

function routeReading(http: Http, parts: OwnPreNoticeRoutes): void {
  http.get(
    URL,
    {
      config: { access: { may: 'own.read', reach: 'own' } },
      schema: {
        tags,
        summary: 'Downgrades announced to the platform, newest first',
        response: { 200: ownPreNoticeList },
      },
    },
    async ({ caller }) => {
      const notices = await parts.grading.listNoticesOf(getOwnPlatform(caller).subjectId)
      return { preNotices: await Promise.all(notices.map((notice) => viewOf(parts, notice))) }
    },
  )
  http.get(
    `${URL}/:noticeId`,
    {
      config: { access: { may: 'own.read', reach: 'own' } },
      schema: {
        tags,
        summary: 'One announced downgrade with the records on which it rests',
        params: preNoticeParams,
        response: { 200: ownPreNotice, ...problems(400, 404) },
      },
    },
    ({ caller, params }) => getOwn(parts, authorOf(caller), params.noticeId),
  )
}

function routeStating(http: Http, parts: OwnPreNoticeRoutes): void {
  const { redress } = parts
  http.put(
    `${URL}/:noticeId/statement`,
    {
      config: { access: { may: 'own.write', reach: 'own' } },
      schema: {
        tags,
        summary: 'State the platform’s case on an announced downgrade',
        description:
          'Through the due day; replaces what was stated before, until the review begins. From then on the grade is not lowered in public until it is decided.',
        params: preNoticeParams,
        body: statementRequest,
        response: { 200: ownPreNotice, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ caller, params: { noticeId }, body }) => {
      await redress.submit(authorOf(caller), noticeId, body)
      return getOwn(parts, authorOf(caller), noticeId)
    },
  )
  http.delete(
    `${URL}/:noticeId/statement`,
    {
      config: { access: { may: 'own.write', reach: 'own' } },
      schema: {
        tags,
        summary: 'Take the statement back',
        description:
          'Until it is decided; the announced downgrade then comes when due, or at once.',
        params: preNoticeParams,
        response: { 200: ownPreNotice, ...problems(400, 404, 409) },
      },
    },
    async ({ caller, params: { noticeId } }) => {
      await redress.withdraw(authorOf(caller), noticeId)
      return getOwn(parts, authorOf(caller), noticeId)
    },
  )
}

function authorOf(caller: Caller): Author {
  return { ...getOwnPlatform(caller), login: caller.login }
}

/** Throws `pre_notice.not_found`, also for another platform's. */
async function getOwn(
  parts: OwnPreNoticeRoutes,
  { subjectId }: Author,
  noticeId: number,
): Promise<OwnPreNotice> {
  const notice = await parts.grading.findNotice(noticeId)
  if (notice?.subjectId !== subjectId) throw new DomainError('pre_notice.not_found', { noticeId })
  return viewOf(parts, notice)
}

async function viewOf(
  { redress, calendar, clock }: OwnPreNoticeRoutes,
  notice: NoticeOnFile,
): Promise<OwnPreNotice> {
  const { noticeId } = notice
  const statement = (await redress.reading.ofNotices([noticeId])).get(noticeId)?.at(-1)
  const grounds = await redress.reading.groundsOf(notice)
  return viewOwnPreNotice(notice, { statement, grounds, calendar, today: clock.today() })
}
