import { z } from 'zod'
import { bilingual, blankAsAbsent, count, creditCode, isoDay, ruleCode } from '../api/basics.ts'
import { tenths } from '../publication/grade-facts.ts'
import { faceKey, screenCounty } from './faces.ts'
import { screenQuery } from './overview.ts'

/** `?month=&direction=&region=`: which bar of the twelve months is opened. */
export const screenChangesQuery = z.object({
  month: z
    .string()
    .regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/)
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Month of Shanghai; all twelve without it', examples: ['2026-11'] }),
  direction: z
    .enum(['up', 'down', ''])
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Only what rose, or only what fell', examples: ['down'] }),
  ...screenQuery.shape,
})
export type ScreenChangesQuery = z.infer<typeof screenChangesQuery>

/** A published grade that became a better or a worse one. */
export const screenChangeRow = z
  .object({
    uscc: creditCode,
    name: z.string().meta({ examples: ['虚构商城'] }),
    county: screenCounty.nullable(),
    day: isoDay.meta({ description: 'On which it was published' }),
    from: faceKey,
    to: faceKey,
    direction: z.enum(['up', 'down']),
  })
  .meta({ id: 'ScreenChangeRow' })
export type ScreenChangeRow = z.infer<typeof screenChangeRow>

/** `GET /api/v1/screen/changes` */
export const screenChanges = z
  .object({
    total: count.meta({ description: 'All that the filters leave' }),
    changes: z.array(screenChangeRow).meta({ description: 'Newest first, 1 000 at most' }),
  })
  .meta({ id: 'ScreenChanges' })
export type ScreenChanges = z.infer<typeof screenChanges>

export const screenShopRow = z
  .object({
    uscc: creditCode,
    name: z.string().meta({ examples: ['虚构商城'] }),
    face: faceKey,
    shops: count,
  })
  .meta({ id: 'ScreenShopRow' })
export type ScreenShopRow = z.infer<typeof screenShopRow>

/** `GET /api/v1/screen/shops`: shops of one county or of the city, by platform; merchants are not named. */
export const screenShops = z
  .object({
    total: count,
    elsewhere: count.meta({ description: 'On platforms that were never published' }),
    platforms: z.array(screenShopRow).meta({ description: 'Most shops first' }),
  })
  .meta({ id: 'ScreenShops' })
export type ScreenShops = z.infer<typeof screenShops>

/** `GET /api/v1/screen/platforms/{uscc}`: what the wall tells of one platform. */
export const screenPlatform = z
  .object({
    uscc: creditCode,
    name: z.string().meta({ examples: ['虚构商城'] }),
    county: screenCounty.nullable(),
    address: z
      .string()
      .nullable()
      .meta({ examples: ['义乌市虚构路1号'] }),
    face: faceKey,
    asOf: isoDay.nullable().meta({ description: 'null: never assessed' }),
    shops: count,
    reasons: z
      .array(z.object({ code: ruleCode, title: bilingual, points: tenths }))
      .meta({ description: 'The three that cost most in the published grade' }),
    lastChange: screenChangeRow
      .pick({ day: true, from: true, to: true, direction: true })
      .nullable()
      .meta({ description: 'Within twelve months; null: none' }),
  })
  .meta({ id: 'ScreenPlatform' })
export type ScreenPlatform = z.infer<typeof screenPlatform>

/** An announced downgrade, and how long the platform may state its case. For officers. */
export const screenNotice = z
  .object({
    noticeId: z.int(),
    uscc: creditCode,
    name: z.string().meta({ examples: ['虚构商城'] }),
    county: screenCounty.nullable(),
    from: faceKey,
    to: faceKey,
    due: isoDay.meta({ description: 'Last day on which the platform may state its case' }),
    daysLeft: z.int().meta({ description: 'Calendar days; below 0: overdue' }),
    isProvisional: z
      .boolean()
      .meta({ description: 'The working days of that year are not yet known' }),
    isHeld: z.boolean().meta({ description: 'Held while what the platform stated is looked at' }),
  })
  .meta({ id: 'ScreenNotice' })

/** `GET /api/v1/screen/live/due`: what waits, by its legal time limit. */
export const screenDue = z
  .object({
    held: count.meta({ description: 'Statements under review; not counted below' }),
    overdue: count,
    today: count,
    soon: count.meta({ description: 'In one to three days' }),
    later: count,
    notices: z.array(screenNotice).meta({ description: 'First due first, 20 at most' }),
  })
  .meta({ id: 'ScreenDue' })
export type ScreenDue = z.infer<typeof screenDue>

/** `GET /api/v1/screen/looks`: which grades this server can show on a wall. */
export const screenLooks = z
  .object({
    looks: z.array(z.enum(['published', 'live'])).meta({
      description: '`live`: on the officers’ server, to those who are signed in there',
    }),
  })
  .meta({ id: 'ScreenLooks', examples: [{ looks: ['published'] }] })
export type ScreenLooks = z.infer<typeof screenLooks>
