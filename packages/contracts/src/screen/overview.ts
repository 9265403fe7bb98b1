import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  count,
  isoDay,
  moment,
  ruleCode,
  rulebookVersion,
} from '../api/basics.ts'
import { sourceState } from '../api/sources.ts'
import { tenths } from '../publication/grade-facts.ts'
import { faceCounts, faceLegend, screenCounty } from './faces.ts'

/** `?region=` of the wall: one county, or the whole city without it. */
export const screenQuery = z.object({
  region: z
    .string()
    .max(20)
    .regex(/^[\w-]*$/)
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'County code; the whole city without it', examples: ['330782'] }),
})

/** Grades that rose and fell in one month of Shanghai, from the public record. */
export const monthOfChanges = z
  .object({
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .meta({ examples: ['2026-11'] }),
    upgrades: count,
    downgrades: count,
  })
  .meta({ id: 'MonthOfChanges' })

/** One rule line and whom it costs points now, in receipts in force. */
export const reasonTotal = z
  .object({
    code: ruleCode,
    title: bilingual,
    platforms: count,
    points: tenths.meta({ description: 'Sum over these platforms, in tenths: 42.0 is 420' }),
  })
  .meta({ id: 'ReasonTotal' })

export const countyTotal = z
  .object({
    county: screenCounty.nullable().meta({ description: 'null: no county known' }),
    platforms: count,
    faces: faceCounts,
    shops: count,
  })
  .meta({ id: 'CountyTotal' })
export type CountyTotal = z.infer<typeof countyTotal>

/** How far a source reaches; without the files it came in. */
export const screenSource = sourceState
  .omit({ lastBatch: true, source: true })
  .meta({ id: 'ScreenSource' })

/** `GET /api/v1/screen/overview`: every panel of the wall beside the map, all of one revision. */
export const screenOverview = z
  .object({
    revision: count.meta({
      description: 'Revision of the standings that everything here rests on',
    }),
    region: screenCounty.nullable().meta({ description: 'null: the whole city' }),
    asOf: isoDay.nullable().meta({ description: 'Newest as-of day among the grades; null: none' }),
    changedAt: moment.nullable().meta({ description: 'When the public last saw a change' }),
    rulebookVersion: rulebookVersion.nullable(),
    isSample: z.boolean(),
    legend: faceLegend,
    totals: z.object({
      platforms: count.meta({ description: 'Platforms that were ever published' }),
      faces: faceCounts,
      shops: count.meta({ description: 'Shops on any platform, by the newest report' }),
    }),
    changes: z.array(monthOfChanges).meta({ description: 'Twelve months, oldest first' }),
    reasons: z.array(reasonTotal).meta({ description: 'The eight that concern most platforms' }),
    counties: z
      .array(countyTotal)
      .meta({ description: 'All counties, also where a region is chosen; null last' }),
    sources: z.array(screenSource),
  })
  .meta({ id: 'ScreenOverview' })
export type ScreenOverview = z.infer<typeof screenOverview>
