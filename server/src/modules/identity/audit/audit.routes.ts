import { ROLE_WORDS, auditList, auditQuery } from '@liangma/contracts'
import type { AuditEntryView } from '@liangma/contracts'
import type { z } from 'zod'
import { listOrTable, problems, sendTable } from '../../../platform/http/index.ts'
import type { Http, ListColumn } from '../../../platform/http/index.ts'
import type { AuditFilter, KeptEntry } from './audit.queries.ts'
import type { AuditTrail } from './audit-trail.ts'

const DAY_MS = 86_400_000

/** `/api/v1/audit`: who did and read what; reading it is on record too. */
export function routeAudit(http: Http, audit: AuditTrail): void {
  const pageOf = async (query: z.infer<typeof auditQuery>, after: string | undefined) => {
    const { limit } = query
    const rows = await audit.list({ ...filterOf(query, after), limit: limit + 1 })
    const page = rows.slice(0, limit)
    const nextCursor = rows.length > limit ? String(page.at(-1)?.entryId) : null
    return { rows: page.map(viewEntry), nextCursor }
  }
  http.get(
    '/api/v1/audit',
    {
      config: { access: { may: 'audit.read', reach: 'city' }, isOnRecord: true },
      schema: {
        tags: ['accounts'],
        summary: 'Who did and read what, newest first',
        querystring: auditQuery,
        response: { 200: listOrTable(auditList), ...problems(400) },
      },
    },
    async (request, reply) => {
      const { query } = request
      if (query.format)
        return sendTable(
          { request, reply },
          {
            name: { zh: '审计记录', en: 'Audit record' },
            columns: COLUMNS,
            page: (cursor) => pageOf(query, cursor),
          },
        )
      const { rows, nextCursor } = await pageOf(query, query.cursor)
      return { entries: rows, nextCursor }
    },
  )
}

function filterOf(
  { who, act, uscc, from, to }: z.infer<typeof auditQuery>,
  after: string | undefined,
): Omit<AuditFilter, 'limit'> {
  return {
    who: who ?? null,
    act: act ?? null,
    uscc: uscc ?? null,
    from: from === undefined ? null : beginOf(from),
    before: to === undefined ? null : new Date(beginOf(to).getTime() + DAY_MS),
    after: after === undefined ? null : Number(after),
  }
}

/** Midnight in Shanghai, which has had no summer time since 1991. */
function beginOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`)
}

function viewEntry({ role, at, ...entry }: KeptEntry): AuditEntryView {
  const words = role && ROLE_WORDS[role]
  return {
    ...entry,
    params: { ...entry.params },
    at: at.toISOString(),
    role,
    roleWords: words && { zh: words.zh, en: words.en },
  }
}

const COLUMNS: readonly ListColumn<AuditEntryView>[] = [
  { header: { zh: '时间（UTC）', en: 'Moment (UTC)' }, read: ({ at }) => at, width: 24 },
  { header: { zh: '账户名', en: 'Account' }, read: ({ login }) => login },
  { header: { zh: '姓名', en: 'Name' }, read: ({ name }) => name },
  {
    header: { zh: '角色', en: 'Role' },
    read: ({ roleWords }, language) => roleWords?.[language] ?? '',
  },
  { header: { zh: '行为', en: 'Act' }, read: ({ act }) => act, width: 40 },
  {
    header: { zh: '参数', en: 'Parameters' },
    read: ({ params }) => JSON.stringify(params),
    width: 30,
  },
  { header: { zh: '平台', en: 'Platform' }, read: ({ uscc }) => uscc ?? '', width: 20 },
  { header: { zh: '结果', en: 'Answer' }, read: ({ status }) => status },
  { header: { zh: '来源地址', en: 'Address' }, read: ({ address }) => address ?? '' },
  {
    header: { zh: '请求编号', en: 'Request' },
    read: ({ requestId }) => requestId ?? '',
    width: 38,
  },
]
