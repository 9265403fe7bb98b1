import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  count,
  decimalText,
  isoDay,
  languageChoice,
  listFormat,
  nextCursor,
  paging,
  recordName,
} from '../api/basics.ts'
import { RECORD_STATUS } from '../kinds.ts'
import type { RecordStatus } from '../kinds.ts'
import type { TermKind } from '../term.ts'
import type { Words } from '../words.ts'

/** What each kind of fact is called. */
export const TERM_KIND_WORDS = {
  registration: { zh: '登记信息', en: 'Registration' },
  merchant: { zh: '平台内经营者', en: 'Merchant' },
  case: { zh: '行政处罚', en: 'Penalty' },
  finding: { zh: '核查结论', en: 'Finding' },
  listing: { zh: '名录', en: 'Listing' },
  annualReport: { zh: '年报', en: 'Annual report' },
  metric: { zh: '监测指标', en: 'Metric' },
  bonus: { zh: '加分', en: 'Bonus' },
  complaint: { zh: '投诉举报', en: 'Complaint' },
} as const satisfies Record<TermKind, Words>

export const RECORD_STATUS_WORDS = {
  lead: { zh: '线索', en: 'Lead' },
  confirmed: { zh: '已认定', en: 'Confirmed' },
  unfounded: { zh: '不属实', en: 'Unfounded' },
  annulled: { zh: '已撤销', en: 'Annulled' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Record<RecordStatus, Words>

const TERM_KINDS = Object.keys(TERM_KIND_WORDS) as [TermKind, ...TermKind[]]
const STATUSES = Object.keys(RECORD_STATUS) as [RecordStatus, ...RecordStatus[]]

/** `GET /api/v1/register/:uscc/records`. */
export const platformRecordsQuery = z.object({
  kind: z
    .union([z.enum(TERM_KINDS), z.literal('')])
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'What kind of fact' }),
  record: recordName
    .max(300)
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'All revisions of this one, newest first; else the current one of each' }),
  ...listFormat,
  ...paging,
  lang: languageChoice,
})
export type PlatformRecordsQuery = z.infer<typeof platformRecordsQuery>

/** One credit record as evidence, in one of its revisions. */
export const platformRecord = z
  .object({
    record: recordName,
    revision: z.int(),
    isCurrent: z.boolean(),
    kind: z.enum(TERM_KINDS),
    kindWords: bilingual,
    about: bilingual.nullable().meta({ description: 'Severity, tier, list, year, result' }),
    code: z
      .string()
      .nullable()
      .meta({ description: 'Indicator or bonus it speaks of', examples: ['G1-01'] }),
    occurred: isoDay.nullable().meta({ description: 'null: not yet, as of a case under way' }),
    status: z.enum(STATUSES),
    statusWords: bilingual,
    cured: isoDay.nullable().meta({ description: '整改完成' }),
    repaired: isoDay.nullable().meta({ description: '信用修复' }),
    ended: isoDay.nullable().meta({ description: '移出、终止或报送' }),
    points: decimalText.nullable().meta({ description: 'Points that came with it (分值)' }),
    k: count.nullable().meta({ description: '分子 of a metric' }),
    n: count.nullable().meta({ description: '分母 of a metric; 年订单量 of a registration' }),
    amountYuan: z
      .string()
      .regex(/^\d+\.\d\d$/)
      .nullable()
      .meta({ examples: ['30000.00'] }),
    event: z
      .string()
      .nullable()
      .meta({ description: '事件编号', examples: ['SJ-2026-031'] }),
    document: z
      .string()
      .nullable()
      .meta({ description: '依据文书 or 决定书文号', examples: ['金虚核〔2026〕17号'] }),
    facts: z
      .array(
        z.object({
          name: z.string().meta({ examples: ['决定机关'] }),
          text: z.string().meta({ examples: ['虚构市市场监督管理局'] }),
        }),
      )
      .meta({ description: 'What its source says besides; never counts' }),
    dataAsOf: isoDay.meta({ description: 'Data of the delivery reach up to here' }),
    batchId: z.int().meta({ description: 'Import that brought it' }),
  })
  .meta({ id: 'PlatformRecord' })
export type PlatformRecord = z.infer<typeof platformRecord>

export const platformRecordList = z
  .object({
    kinds: z.array(z.object({ kind: z.enum(TERM_KINDS), kindWords: bilingual, count })),
    records: z.array(platformRecord).meta({ description: 'Newest first' }),
    nextCursor,
  })
  .meta({ id: 'PlatformRecordList' })
export type PlatformRecordList = z.infer<typeof platformRecordList>
