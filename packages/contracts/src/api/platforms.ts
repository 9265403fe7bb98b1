import { z } from 'zod'
import { PLATFORM_TYPES } from '../kinds.ts'
import type { PlatformType } from '../kinds.ts'
import { PUBLISHED_REASONS } from '../publication/receipts.ts'
import {
  bilingual,
  blankAsAbsent,
  count,
  creditCode,
  decidedBy,
  decimalText,
  gradeKey,
  isoDay,
  languageChoice,
  listFormat,
  nextCursor,
  paging,
  platformFilter,
  rulebookVersion,
} from './basics.ts'
import { sourceState } from './sources.ts'

export const countyName = z
  .object({
    code: z
      .string()
      .meta({ description: 'GB/T 2260, or an extension of ours', examples: ['330782', 'JH-KFQ'] }),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'County', examples: [{ code: '330782', zh: '义乌市', en: 'Yiwu' }] })
export type CountyName = z.infer<typeof countyName>

/** `GET /api/v1/counties`. */
export const countyList = z.object({ counties: z.array(countyName) }).meta({ id: 'CountyList' })

const graded = {
  grade: gradeKey,
  gradeWords: bilingual.meta({ description: 'What the grade means, e.g. 守信 / Good standing' }),
  decidedBy,
  decidedCode: z
    .string()
    .nullable()
    .meta({ description: 'Code of the veto or ceiling that decided', examples: ['V1'] }),
  asOf: isoDay,
}

/** The grade as of now, for officers and the platform itself. */
export const liveGrade = z
  .object({
    ...graded,
    score: decimalText.nullable().meta({ description: 'null while not rated' }),
    since: isoDay.meta({ description: 'As-of day from which it has had this grade' }),
  })
  .meta({ id: 'LiveGrade' })
export type LiveGradeView = z.infer<typeof liveGrade>

/** The grade that the public sees. */
export const publishedGrade = z
  .object({
    ...graded,
    score: decimalText.nullable(),
    effective: isoDay.meta({ description: 'Day from which the public has seen it' }),
    reason: z.enum(PUBLISHED_REASONS).meta({ description: 'Why it was published' }),
    rulebookVersion,
  })
  .meta({ id: 'PublishedGrade' })
export type PublishedGradeView = z.infer<typeof publishedGrade>

/** An announced downgrade (预告知): the platform may state its case through the due day. */
export const preNotice = z
  .object({
    noticeId: z.int(),
    fromGrade: gradeKey,
    fromWords: bilingual,
    toGrade: gradeKey,
    toWords: bilingual,
    announced: isoDay,
    due: isoDay.meta({ description: 'Last day to state the case; published after it' }),
    isProvisional: z
      .boolean()
      .meta({ description: 'The working-day calendar of that year is not known yet' }),
  })
  .meta({ id: 'PreNotice' })
export type PreNotice = z.infer<typeof preNotice>

const identity = {
  uscc: creditCode,
  name: z.string().meta({ examples: ['示例优选商城'] }),
  operatorName: z.string().meta({ examples: ['金华示例网络科技有限公司'] }),
  platformType: z.string().meta({ examples: ['trade'] }),
  platformTypeWords: bilingual,
  county: countyName.nullable(),
  site: z
    .string()
    .nullable()
    .meta({ examples: ['https://shop.example.com'] }),
  live: liveGrade.nullable().meta({ description: 'null: not assessed yet' }),
  published: publishedGrade.nullable().meta({ description: 'null: never published' }),
}

export const platformSummary = z
  .object({
    ...identity,
    hasNotice: z.boolean().meta({ description: 'Whether a downgrade is announced (预告知)' }),
    sourcesLate: z
      .array(z.string())
      .meta({ description: 'Kinds of source that are late today', examples: [['complaints']] }),
  })
  .meta({ id: 'PlatformSummary' })
export type PlatformSummary = z.infer<typeof platformSummary>

const gradeChoice = z
  .union([gradeKey, z.literal('')])
  .optional()
  .transform(blankAsAbsent)

/** In what order platforms may be listed; those without a score come last in either direction. */
export const PLATFORM_SORTS = ['entry', 'name', 'score', 'since'] as const

export const platformListQuery = z.object({
  ...platformFilter,
  grade: gradeChoice.meta({ description: 'Live grade' }),
  published: gradeChoice.meta({ description: 'Published grade' }),
  type: z
    .union([
      z.enum(Object.keys(PLATFORM_TYPES) as [PlatformType, ...PlatformType[]]),
      z.literal(''),
    ])
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Type of platform' }),
  notice: z
    .enum(['open', 'none', ''])
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'With an open pre-notice, or without one' }),
  sort: z.enum(PLATFORM_SORTS).default('entry').meta({ description: 'Sorted by' }),
  order: z.enum(['asc', 'desc']).default('asc'),
  ...listFormat,
  ...paging,
  lang: languageChoice,
})
export type PlatformListQuery = z.infer<typeof platformListQuery>

/** The public search: a grade, or a state without colour; and whom a line of the rulebook costs points. */
export const publicSearchQuery = z.object({
  ...platformListQuery.shape,
  reason: z
    .string()
    .max(20)
    .regex(/^[\w-]*$/)
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Code of a rulebook line that costs points', examples: ['G2-03'] }),
})
export type PublicSearchQuery = z.infer<typeof publicSearchQuery>

/** Platforms by live grade. */
export const gradeTotal = z
  .object({ grade: gradeKey, gradeWords: bilingual, count })
  .meta({ id: 'GradeTotal' })
export type GradeTotal = z.infer<typeof gradeTotal>

export const platformList = z
  .object({
    asOf: isoDay,
    total: count.meta({ description: 'Platforms that the filters leave' }),
    totals: z.array(gradeTotal).meta({ description: 'The same by live grade, best grade first' }),
    platforms: z.array(platformSummary),
    nextCursor,
  })
  .meta({ id: 'PlatformList' })
export type PlatformList = z.infer<typeof platformList>

export const platformParams = z.object({ uscc: creditCode })

export const point = z
  .object({
    longitude: z.number().min(-180).max(180),
    latitude: z.number().min(-90).max(90),
    datum: z.literal('WGS84'),
    source: z
      .object({
        longitude: z.number(),
        latitude: z.number(),
        datum: z.string().meta({ examples: ['GCJ-02'] }),
      })
      .nullable()
      .meta({ description: 'The coordinates as the source stated them, with its datum' }),
  })
  .meta({ id: 'Point' })

export const platformDetail = z
  .object({
    asOf: isoDay.meta({ description: 'Today' }),
    ...identity,
    preNotices: z.array(preNotice).meta({ description: 'Open ones only' }),
    address: z
      .string()
      .nullable()
      .meta({ examples: ['义乌市虚构路 1 号'] }),
    point: point.nullable(),
    icpNumber: z
      .string()
      .nullable()
      .meta({ examples: ['浙ICP备00000001号'] }),
    online: isoDay.nullable().meta({ description: '上线日期' }),
    ordersPerYear: count.nullable(),
    shopCount: count,
    sources: z.array(sourceState),
  })
  .meta({ id: 'PlatformDetail' })
export type PlatformDetail = z.infer<typeof platformDetail>
