import {
  platformHistory,
  platformParams,
  platformRecordList,
  platformRecordsQuery,
} from '@liangma/contracts'
import type { PlatformRecord } from '@liangma/contracts'
import { listOrTable, problems, sendTable } from '../../platform/http/index.ts'
import type { Http, ListColumn } from '../../platform/http/index.ts'
import type { EvidenceViews } from './evidence-views.ts'
import type { HistoryViews } from './history-views.ts'

const ROWS_A_PAGE_OF_TABLE = 1_000

/** What stands behind a platform's score: its records, and how score and grades came about. */
export function routeEvidence(
  http: Http,
  { evidence, history }: { evidence: EvidenceViews; history: HistoryViews },
): void {
  http.get(
    '/api/v1/register/:uscc/history',
    {
      config: { access: { may: 'register.read', reach: 'subject' } },
      schema: {
        tags: ['register'],
        summary: 'How the score and the published grade of a platform changed',
        params: platformParams,
        response: { 200: platformHistory, ...problems(400, 404) },
      },
    },
    (request) => history.of(request.caller.scope, request.params.uscc),
  )
  http.get(
    '/api/v1/register/:uscc/records',
    {
      config: { access: { may: 'register.read', reach: 'subject' } },
      schema: {
        tags: ['register'],
        summary: 'Credit records of a platform, or all revisions of one',
        params: platformParams,
        querystring: platformRecordsQuery,
        response: { 200: listOrTable(platformRecordList), ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      const { query, caller } = request
      const { uscc } = request.params
      if (!query.format) return evidence.list(caller.scope, uscc, query)
      return sendTable(
        { request, reply },
        {
          name: { zh: '信用记录', en: 'Credit records' },
          columns: COLUMNS,
          page: async (cursor) => {
            const wanted = { ...query, cursor, limit: ROWS_A_PAGE_OF_TABLE }
            const { records, nextCursor } = await evidence.list(caller.scope, uscc, wanted)
            return { rows: records, nextCursor }
          },
        },
      )
    },
  )
}

const COLUMNS: readonly ListColumn<PlatformRecord>[] = [
  { header: { zh: '种类', en: 'Kind' }, read: (row, language) => row.kindWords[language] },
  { header: { zh: '指标', en: 'Indicator' }, read: ({ code }) => code },
  { header: { zh: '内容', en: 'About' }, read: ({ about }, language) => about?.[language] ?? null },
  { header: { zh: '日期', en: 'Day' }, read: ({ occurred }) => occurred },
  { header: { zh: '状态', en: 'Status' }, read: (row, language) => row.statusWords[language] },
  { header: { zh: '整改', en: 'Cured' }, read: ({ cured }) => cured },
  { header: { zh: '修复', en: 'Repaired' }, read: ({ repaired }) => repaired },
  { header: { zh: '终止', en: 'Ended' }, read: ({ ended }) => ended },
  { header: { zh: '依据文书', en: 'Document' }, width: 28, read: ({ document }) => document },
  { header: { zh: '事件编号', en: 'Event' }, read: ({ event }) => event },
  { header: { zh: '记录编号', en: 'Record' }, width: 32, read: ({ record }) => record },
  { header: { zh: '版次', en: 'Revision' }, read: ({ revision }) => revision },
]
