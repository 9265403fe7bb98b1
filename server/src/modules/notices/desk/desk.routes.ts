import {
  DomainError,
  deskNotice,
  deskNoticeList,
  isWithin,
  noticeParams,
  noticeQuery,
  resendRequest,
} from '@liangma/contracts'
import type { DeskNotice, DeskNoticeList, NoticeQuery, Scope } from '@liangma/contracts'
import { listOrTable, problems, sendTable } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { RegistryService } from '../../registry/index.ts'
import type { Notice } from '../notices.queries.ts'
import type { NoticesService } from '../notices.service.ts'
import { viewDeskEntry, viewDeskNotice } from './desk.views.ts'
import { noticeTable } from './notice-table.ts'

export interface NoticeRoutes {
  notices: NoticesService
  registry: Pick<RegistryService, 'listPlatforms' | 'listPlatformIds' | 'getPlatform'>
}

const tags = ['publication']
const URL = '/api/v1/notices'
const ROWS_A_PAGE_OF_TABLE = 1_000

/** `/api/v1/notices`: what was told to whom and how it fared, for officers. */
export function routeNotices(http: Http, parts: NoticeRoutes): void {
  http.get(
    URL,
    {
      config: { access: { may: 'notices.read', reach: 'list' } },
      schema: {
        tags,
        summary: 'Notices to platforms, newest first, and how each fared',
        querystring: noticeQuery,
        response: { 200: listOrTable(deskNoticeList), ...problems(400, 404) },
      },
    },
    (request, reply) => {
      const { query, caller } = request
      if (!query.format) return list(parts, query, caller.scope)
      const whole = { ...query, limit: ROWS_A_PAGE_OF_TABLE }
      const table = noticeTable((cursor) => list(parts, { ...whole, cursor }, caller.scope))
      return sendTable({ request, reply }, table)
    },
  )
  http.get(
    `${URL}/:noticeId`,
    {
      config: { access: { may: 'notices.read', reach: 'list' } },
      schema: {
        tags,
        summary: 'One notice in its exact words, with its deliveries and who opened it',
        params: noticeParams,
        response: { 200: deskNotice, ...problems(400, 404) },
      },
    },
    (request) => getWithin(parts, request.params.noticeId, request.caller.scope),
  )
  http.post(
    `${URL}/:noticeId/resend`,
    {
      config: { access: { may: 'notices.resend', reach: 'list' } },
      schema: {
        tags,
        summary: 'Send a notice once more, to the address that the platform has now',
        params: noticeParams,
        body: resendRequest,
        response: { 200: deskNotice, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ caller, params: { noticeId }, body: { channel } }) => {
      await getWithin(parts, noticeId, caller.scope)
      await parts.notices.resend(noticeId, channel)
      return getWithin(parts, noticeId, caller.scope)
    },
  )
}

async function list(
  parts: NoticeRoutes,
  { kind, uscc, delivery, unread, cursor, limit }: NoticeQuery,
  scope: Scope,
): Promise<DeskNoticeList> {
  const { notices } = parts
  const rows = await notices.list({
    kind,
    unread,
    subjectIds: await subjectsOf(parts, uscc, scope),
    noticeIds: delivery && (await notices.listStanding(delivery)),
    after: cursor === undefined ? undefined : Number(cursor),
    limit: limit + 1,
  })
  const page = rows.slice(0, limit)
  const names = await namesOf(parts, page)
  const deliveries = await notices.deliveriesOf(page.map(({ noticeId }) => noticeId))
  return {
    notices: page.map((notice) =>
      viewDeskEntry(notice, {
        name: names.get(notice.subjectId ?? 0) ?? null,
        deliveries: deliveries.get(notice.noticeId) ?? [],
      }),
    ),
    nextCursor: rows.length > limit ? String(page.at(-1)?.noticeId) : null,
  }
}

/** Undefined: everybody's, the bureau's own among them. */
async function subjectsOf(
  { registry }: NoticeRoutes,
  uscc: string | undefined,
  scope: Scope,
): Promise<number[] | undefined> {
  if (uscc !== undefined) return [(await registry.getPlatform(uscc, scope)).subjectId]
  if (scope.reach === 'city') return undefined
  const platforms = await registry.listPlatforms(await registry.listPlatformIds())
  return platforms.filter((each) => isWithin(scope, each)).map(({ subjectId }) => subjectId)
}

async function namesOf(
  { registry }: NoticeRoutes,
  notices: readonly Notice[],
): Promise<Map<number, string>> {
  const ids = notices.flatMap(({ subjectId }) => (subjectId === null ? [] : [subjectId]))
  const platforms = await registry.listPlatforms([...new Set(ids)])
  return new Map(platforms.map(({ subjectId, name }) => [subjectId, name]))
}

/** Throws `notice.not_found`, also for one outside the scope; the bureau's own are for the whole city. */
async function getWithin(
  { notices, registry }: NoticeRoutes,
  noticeId: number,
  scope: Scope,
): Promise<DeskNotice> {
  const notice = await notices.get(noticeId)
  const [platform] =
    notice.subjectId === null ? [] : await registry.listPlatforms([notice.subjectId])
  const isSeen = platform ? isWithin(scope, platform) : scope.reach === 'city'
  if (!isSeen) throw new DomainError('notice.not_found', { noticeId })
  const deliveries = await notices.deliveriesOf([noticeId])
  return viewDeskNotice(notice, {
    name: platform?.name ?? null,
    deliveries: deliveries.get(noticeId) ?? [],
  })
}
