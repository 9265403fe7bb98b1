import {
  assessment,
  assessmentQuery,
  dayOf,
  merchantList,
  merchantListQuery,
  merchantParams,
  platformMerchantsQuery,
  platformParams,
} from '@liangma/contracts'
import type { MerchantListQuery, MerchantShop, Scope } from '@liangma/contracts'
import type { CaptureReading } from '../../modules/capture/index.ts'
import { listOrTable, problems, sendTable } from '../../platform/http/index.ts'
import type { Http, ListColumn, ListTable } from '../../platform/http/index.ts'
import type { MerchantViews } from './merchant-views.ts'

const NAME = { zh: '平台内经营者', en: 'Merchants' }
const ROWS_A_PAGE_OF_TABLE = 1_000

/** Merchants by their shops: of the whole register, and of one platform. */
export function routeMerchants(http: Http, { views, capture }: MerchantParts): void {
  routeScore(http, { views, capture })
  http.get(
    '/api/v1/merchants',
    {
      config: { access: { may: 'register.read', reach: 'list' } },
      schema: {
        tags: ['register'],
        summary: 'Merchants and their shops',
        querystring: merchantListQuery,
        response: { 200: listOrTable(merchantList), ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      const { query, caller } = request
      if (!query.format) return views.list(caller.scope, query)
      return sendTable({ request, reply }, tableOf(views, caller.scope, query))
    },
  )
  http.get(
    '/api/v1/register/:uscc/merchants',
    {
      config: { access: { may: 'register.read', reach: 'subject' } },
      schema: {
        tags: ['register'],
        summary: 'Merchants of a platform and their shops',
        params: platformParams,
        querystring: platformMerchantsQuery,
        response: { 200: listOrTable(merchantList), ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      const query = { ...request.query, platform: request.params.uscc }
      const { scope } = request.caller
      if (!query.format) return views.list(scope, query)
      return sendTable({ request, reply }, tableOf(views, scope, query))
    },
  )
}

interface MerchantParts {
  views: MerchantViews
  capture: CaptureReading
}

function routeScore(http: Http, { views, capture }: MerchantParts): void {
  http.get(
    '/api/v1/merchants/:merchant/assessment',
    {
      config: { access: { may: 'register.read', reach: 'list' } },
      schema: {
        tags: ['register'],
        summary: 'The score of a merchant on a day, with every line; for officers alone',
        params: merchantParams,
        querystring: assessmentQuery,
        response: { 200: assessment, ...problems(400, 404, 422) },
      },
    },
    async ({ params, query, caller }) => {
      const asOf = query.as_of === undefined ? null : dayOf(query.as_of)
      const { sources } = await capture.sources()
      return views.assess(params.merchant, caller.scope, { asOf, sources })
    },
  )
}

function tableOf(
  views: MerchantViews,
  scope: Scope,
  query: MerchantListQuery,
): ListTable<MerchantShop> {
  return {
    name: NAME,
    columns: COLUMNS,
    page: async (cursor) => {
      const wanted = { ...query, cursor, limit: ROWS_A_PAGE_OF_TABLE }
      const { merchants, nextCursor } = await views.list(scope, wanted)
      return { rows: merchants, nextCursor }
    },
  }
}

const YES_OR_NO = { true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' } }

function flag(read: (row: MerchantShop) => boolean | null): ListColumn<MerchantShop>['read'] {
  return (row, language) => {
    const value = read(row)
    return value === null ? null : YES_OR_NO[`${value}`][language]
  }
}

const COLUMNS: readonly ListColumn<MerchantShop>[] = [
  { header: { zh: '经营者', en: 'Merchant' }, width: 32, read: ({ name }) => name },
  { header: { zh: '统一社会信用代码', en: 'Credit code' }, width: 24, read: ({ code }) => code },
  { header: { zh: '网店', en: 'Shop' }, width: 28, read: ({ shopName }) => shopName },
  { header: { zh: '网址', en: 'Web address' }, width: 40, read: ({ url }) => url },
  {
    header: { zh: '平台', en: 'Platform' },
    width: 24,
    read: ({ platform }) => platform.name ?? platform.uscc,
  },
  {
    header: { zh: '区县', en: 'County' },
    read: ({ county }, language) => county?.[language] ?? null,
  },
  { header: { zh: '经营地址', en: 'Address' }, width: 36, read: ({ address }) => address },
  { header: { zh: '已登记', en: 'Registered' }, read: flag(({ isRegistered }) => isRegistered) },
  { header: { zh: '超限额', en: 'Over the limit' }, read: flag(({ isOverLimit }) => isOverLimit) },
  { header: { zh: '核验日期', en: 'Verified on' }, read: ({ verified }) => verified },
  { header: { zh: '报送期', en: 'Report' }, read: ({ period }) => period },
]
