import type { Words } from './words.ts'

/** The nine kinds of file that a bureau exports; each is a source of its own with a cadence. */
export const SOURCE_KINDS = [
  'platforms',
  'merchants',
  'cases',
  'complaints',
  'annualReports',
  'listings',
  'findings',
  'metrics',
  'bonuses',
] as const

export type SourceKind = (typeof SOURCE_KINDS)[number]

/** How far a record has come. Only `confirmed` counts; a lead (线索) never costs points. */
export const RECORD_STATUS = {
  lead: 0,
  confirmed: 1,
  unfounded: 2,
  annulled: 3,
  withdrawn: 4,
} as const

export type RecordStatus = keyof typeof RECORD_STATUS

/** The source of what is counted here from the register itself; nobody else may state it. */
export const OWN_SOURCE = 'liangma'

/** What each kind of file is called. */
export const SOURCE_TITLES = {
  platforms: { zh: '平台名录', en: 'Platforms' },
  merchants: { zh: '平台内经营者', en: 'Merchants' },
  cases: { zh: '行政处罚', en: 'Penalties' },
  complaints: { zh: '投诉举报', en: 'Complaints' },
  annualReports: { zh: '年报', en: 'Annual reports' },
  listings: { zh: '名录', en: 'Listings' },
  findings: { zh: '核查结论', en: 'Findings' },
  metrics: { zh: '监测指标', en: 'Metrics' },
  bonuses: { zh: '加分', en: 'Bonuses' },
} as const satisfies Record<SourceKind, Words>

export const PLATFORM_TYPES = {
  trade: '网络交易',
  catering: '网络餐饮',
  live: '直播',
  social: '社交',
  wholesale: '批发',
  crossBorder: '跨境',
  service: '服务',
} as const

export type PlatformType = keyof typeof PLATFORM_TYPES

/** What each type of platform is called. */
export const PLATFORM_TYPE_WORDS: Readonly<Record<PlatformType, Words>> = {
  trade: { zh: PLATFORM_TYPES.trade, en: 'Online trade' },
  catering: { zh: PLATFORM_TYPES.catering, en: 'Online catering' },
  live: { zh: PLATFORM_TYPES.live, en: 'Live commerce' },
  social: { zh: PLATFORM_TYPES.social, en: 'Social commerce' },
  wholesale: { zh: PLATFORM_TYPES.wholesale, en: 'Wholesale' },
  crossBorder: { zh: PLATFORM_TYPES.crossBorder, en: 'Cross-border' },
  service: { zh: PLATFORM_TYPES.service, en: 'Services' },
}

export const SEVERITIES = { minor: '轻微', general: '一般', serious: '严重' } as const
export type Severity = keyof typeof SEVERITIES

export const LISTS = { abnormal: '经营异常', serious: '严重违法失信' } as const
export type ListName = keyof typeof LISTS

export const COMPLAINT_TYPES = { complaint: '投诉', report: '举报' } as const
export type ComplaintType = keyof typeof COMPLAINT_TYPES

export const COMPLAINT_RESULTS = {
  settled: '调解成功',
  notSettled: '调解不成',
  substantiated: '属实',
  unsubstantiated: '不属实',
  withdrawn: '撤回',
} as const
export type ComplaintResult = keyof typeof COMPLAINT_RESULTS
