import {
  approvalAnswer,
  approvalRequest,
  isWithin,
  isoOf,
  preNoticeList,
  preNoticeParams,
  spellTenths,
  withdrawalRequest,
} from '@liangma/contracts'
import type { OpenPreNotice, Scope } from '@liangma/contracts'
import type { App } from '../app.ts'
import type { Platform } from '../modules/registry/index.ts'
import { problems } from '../platform/http/index.ts'
import type { Http } from '../platform/http/index.ts'

type Notice = Awaited<ReturnType<App['grading']['listPreNotices']>>[number]
type Rooms = Pick<App, 'grading' | 'publication' | 'registry'>

const tags = ['publication']

/** What officers decide between the months, each in his own name: two of them where the law wants care. */
export function routeDecisions(http: Http, rooms: Rooms): void {
  routePreNotices(http, rooms)
  routeWithdrawals(http, rooms)
}

function routePreNotices(http: Http, rooms: Rooms): void {
  const { grading } = rooms
  http.get(
    '/api/v1/pre-notices',
    {
      config: { access: { may: 'publication.read', reach: 'list' } },
      schema: {
        tags,
        summary: 'Announced downgrades that are open',
        response: { 200: preNoticeList },
      },
    },
    async (request) => ({ preNotices: await listPreNotices(rooms, request.caller.scope) }),
  )
  http.post(
    '/api/v1/pre-notices/:noticeId/approvals',
    {
      config: { access: { may: 'publication.approve', reach: 'city' } },
      schema: {
        tags,
        summary: 'Approve that a veto V2–V4 is published at once',
        description: 'It takes effect with the approval of a second officer.',
        params: preNoticeParams,
        body: approvalRequest,
        response: { 200: approvalAnswer, ...problems(400, 404, 409, 422) },
      },
    },
    async (request) => {
      const { name: officer } = request.caller
      const { noticeId } = request.params
      const { approvals, outcome } = await grading.approveAtOnce({
        noticeId,
        officer,
        why: request.body.why,
      })
      const officers = approvals.map((approval) => approval.officer)
      return { officers, isDone: outcome.published.length > 0 }
    },
  )
}

function routeWithdrawals(http: Http, { publication }: Rooms): void {
  http.post(
    '/api/v1/withdrawals',
    {
      config: { access: { may: 'publication.approve', reach: 'city' } },
      schema: {
        tags,
        summary: 'Take a published grade back',
        description: 'It takes effect when a second officer says the same.',
        body: withdrawalRequest,
        response: { 200: approvalAnswer, ...problems(400, 404, 409) },
      },
    },
    async (request) => {
      const { name: officer } = request.caller
      const { officers, isWithdrawn } = await publication.withdraw({ ...request.body, officer })
      return { officers, isDone: isWithdrawn }
    },
  )
}

async function listPreNotices(
  { grading, registry }: Rooms,
  scope: Scope,
): Promise<OpenPreNotice[]> {
  const notices = await grading.listPreNotices()
  const platforms = await registry.listPlatforms(notices.map((notice) => notice.subjectId))
  const seen = platforms.filter((platform) => isWithin(scope, platform))
  const byId = new Map(seen.map((platform) => [platform.subjectId, platform]))
  return notices.flatMap((notice) => {
    const platform = byId.get(notice.subjectId)
    return platform ? [viewPreNotice(notice, platform)] : []
  })
}

function viewPreNotice(notice: Notice, { code, name }: Platform): OpenPreNotice {
  return {
    noticeId: notice.noticeId,
    uscc: code,
    name,
    fromGrade: notice.fromGrade,
    toGrade: notice.grade,
    score: spellTenths(notice.scoreTenths),
    decidedBy: notice.decidedBy as OpenPreNotice['decidedBy'],
    decidedCode: notice.decidedCode,
    announced: isoOf(notice.announcedDay),
    due: isoOf(notice.dueDay),
    isProvisional: notice.provisional,
  }
}
