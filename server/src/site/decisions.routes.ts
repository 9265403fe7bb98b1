import {
  approvalAnswer,
  approvalRequest,
  isoOf,
  preNoticeList,
  preNoticeParams,
  spellTenths,
  withdrawalRequest,
} from '@liangma/contracts'
import type { OpenPreNotice } from '@liangma/contracts'
import type { App } from '../app.ts'
import { problems } from '../platform/http/index.ts'
import type { Http } from '../platform/http/index.ts'

type Rooms = Pick<App, 'grading' | 'publication' | 'registry' | 'identity'>

const security = [{ apiKey: [] }]
const tags = ['publication']

/** What officers decide between the months, each with his own key: two of them where the law wants care. */
export function routeDecisions(http: Http, rooms: Rooms): void {
  routePreNotices(http, rooms)
  routeWithdrawals(http, rooms)
}

function routePreNotices(http: Http, rooms: Rooms): void {
  const { grading, identity } = rooms
  const { apiKeys } = identity
  http.get(
    '/api/v1/pre-notices',
    {
      schema: {
        tags,
        summary: 'Announced downgrades that are open',
        security,
        response: { 200: preNoticeList, ...problems(401, 403) },
      },
    },
    async (request) => {
      await apiKeys.requireOfficer(request.headers)
      return { preNotices: await listPreNotices(rooms) }
    },
  )
  http.post(
    '/api/v1/pre-notices/:noticeId/approvals',
    {
      schema: {
        tags,
        summary: 'Approve that a veto V2–V4 is published at once',
        description: 'It takes effect with the approval of a second officer.',
        security,
        params: preNoticeParams,
        body: approvalRequest,
        response: { 200: approvalAnswer, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { name: officer } = await apiKeys.requireOfficer(request.headers)
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

function routeWithdrawals(http: Http, { publication, identity }: Rooms): void {
  http.post(
    '/api/v1/withdrawals',
    {
      schema: {
        tags,
        summary: 'Take a published grade back',
        description: 'It takes effect when a second officer says the same.',
        security,
        body: withdrawalRequest,
        response: { 200: approvalAnswer, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { name: officer } = await identity.apiKeys.requireOfficer(request.headers)
      const { officers, isWithdrawn } = await publication.withdraw({ ...request.body, officer })
      return { officers, isDone: isWithdrawn }
    },
  )
}

async function listPreNotices({ grading, registry }: Rooms): Promise<OpenPreNotice[]> {
  const notices = await grading.listPreNotices()
  const platforms = await registry.listPlatforms(notices.map((notice) => notice.subjectId))
  const byId = new Map(platforms.map((platform) => [platform.subjectId, platform]))
  return notices.map((notice) => ({
    noticeId: notice.noticeId,
    uscc: byId.get(notice.subjectId)?.code ?? '',
    name: byId.get(notice.subjectId)?.name ?? '',
    fromGrade: notice.fromGrade,
    toGrade: notice.grade,
    score: spellTenths(notice.scoreTenths),
    decidedBy: notice.decidedBy as OpenPreNotice['decidedBy'],
    decidedCode: notice.decidedCode,
    announced: isoOf(notice.announcedDay),
    due: isoOf(notice.dueDay),
    isProvisional: notice.provisional,
  }))
}
