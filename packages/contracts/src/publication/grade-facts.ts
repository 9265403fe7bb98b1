import { z } from 'zod'
import {
  bilingual,
  count,
  creditCode,
  decidedBy,
  gradeKey,
  isoDay,
  ruleCode,
  rulebookVersion,
  sha256Hex,
  sourceKind,
} from '../api/basics.ts'

/** Points and scores in receipts are integer tenths: 85.0 is 850. No float is ever signed. */
export const tenths = z.int().meta({ description: 'Tenths of a point: 85.0 is 850' })

/** One record behind a line, as far as the public may see it. */
export const publicItem = z
  .object({
    document: z
      .string()
      .nullable()
      .meta({
        description: '决定书文号 of a published penalty; null: not for the public',
        examples: ['金市监处罚〔2026〕虚构1号'],
      }),
    what: bilingual.meta({ description: 'What kind of record it is' }),
    from: isoDay,
    to: isoDay.nullable().meta({ description: 'Day on which it stops counting; null: open' }),
    points: tenths,
    counted: tenths.meta({ description: 'After "one event once"' }),
  })
  .meta({ id: 'PublicItem' })
export type PublicItem = z.infer<typeof publicItem>

/** The figure that a rate or a comparison with peers was judged by. */
export const publicFigure = z
  .object({
    k: count,
    n: count,
    valueMillionths: z
      .int()
      .nullable()
      .meta({ description: 'Wilson bound, or ratio to the median' }),
    isPeerRatio: z.boolean(),
    periodEnd: isoDay.nullable(),
  })
  .meta({ id: 'PublicFigure' })

/** One line of the rulebook that costs or gives points. */
export const publicLine = z
  .object({
    code: ruleCode,
    role: z.enum(['indicator', 'statutory', 'bonus']),
    group: ruleCode.nullable(),
    title: bilingual,
    basis: z
      .string()
      .meta({ description: 'Legal basis, laws by name', examples: ['电子商务法 86'] }),
    cap: tenths.nullable(),
    sum: tenths.meta({ description: 'After "one event once", before any cap' }),
    afterCap: tenths,
    counted: tenths.meta({ description: 'After the cap of its group' }),
    endsOn: isoDay.nullable().meta({ description: 'Day on which its last points go; null: open' }),
    figure: publicFigure.nullable(),
    items: z.array(publicItem),
  })
  .meta({ id: 'PublicLine' })
export type PublicLine = z.infer<typeof publicLine>

/** A veto or ceiling that holds. */
export const publicMark = z
  .object({
    code: ruleCode,
    title: bilingual,
    basis: z.string().meta({ examples: ['电子商务法 86'] }),
    grade: gradeKey.meta({ description: 'Grade that it forces, or the best that it allows' }),
    to: isoDay.nullable(),
  })
  .meta({ id: 'PublicMark' })
export type PublicMark = z.infer<typeof publicMark>

export const scaleStep = z
  .object({
    key: gradeKey,
    name: bilingual.meta({ description: 'Colour word, e.g. 蓝' }),
    words: bilingual.meta({ description: 'Meaning word, e.g. 守信' }),
    atLeast: tenths.nullable().meta({ description: 'null: no such condition, or a state' }),
    atMost: tenths.optional().meta({ description: 'Where lower is better' }),
    eachAtMost: tenths.optional().meta({ description: 'What every group may come to at most' }),
    otherwise: z.literal(true).optional().meta({ description: 'The rest of the scores' }),
  })
  .meta({ id: 'ScaleStep' })
export type ScaleStep = z.infer<typeof scaleStep>

/** Whether a step is a grade that a score can come to, not a state. */
export function isRankedStep({ atLeast, atMost, eachAtMost, otherwise }: ScaleStep): boolean {
  return atLeast !== null || (atMost ?? eachAtMost ?? otherwise) !== undefined
}

/** How far a source reached when the grade was computed. */
export const sourceDate = z
  .object({
    kind: sourceKind,
    dataAsOf: isoDay.nullable(),
    cadenceDays: z.int().nullable(),
    isFresh: z.boolean(),
  })
  .meta({ id: 'SourceDate' })
export type SourceDate = z.infer<typeof sourceDate>

/** Everything from which a grade follows; the core of a receipt. */
export const gradeFacts = z
  .object({
    grade: gradeKey,
    scoreTenths: tenths.nullable().meta({ description: 'null while not rated' }),
    decided: z.object({ by: decidedBy, code: ruleCode.nullable(), words: bilingual }),
    asOf: isoDay,
    rulebook: z.object({
      id: z.string().meta({ examples: ['platform'] }),
      version: rulebookVersion,
      sha256: sha256Hex,
    }),
    scale: z.array(scaleStep).meta({ description: 'Grades of the rulebook, best first' }),
    score: z.object({
      base: tenths,
      min: tenths.nullable().meta({ description: 'null: no bound' }),
      max: tenths.nullable().meta({ description: 'null: no bound' }),
      direction: z.literal('add').optional().meta({ description: 'Absent: points are taken off' }),
      better: z.literal('lower').optional().meta({ description: 'Absent: higher is better' }),
    }),
    groups: z.array(
      z.object({ code: ruleCode, title: bilingual, cap: tenths.nullable(), counted: tenths }),
    ),
    statutory: tenths,
    bonus: z.object({ cap: tenths, counted: tenths }),
    coverage: z.object({
      have: tenths,
      total: tenths,
      required: tenths,
      daysOnline: z.int().nullable().meta({ description: 'null: 上线日期 unknown or to come' }),
      minDaysOnline: z.int(),
      isAsked: z.literal(false).optional().meta({ description: 'Present: all are rated' }),
    }),
    lines: z
      .array(publicLine)
      .meta({ description: 'Those that cost or give points; none while not rated' }),
    vetoes: z.array(publicMark),
    ceilings: z.array(publicMark),
    states: z
      .array(publicMark)
      .optional()
      .meta({ description: 'What puts the subject into a state in place of a grade' }),
    recordsDigest: sha256Hex.meta({
      description: 'SHA-256 over the digests of the records that went in',
    }),
    recordsUpTo: z.int().meta({ description: 'Sequence of the last record that was known' }),
    medians: z.array(
      z.object({
        indicator: ruleCode,
        group: z.string().meta({ examples: ['trade'] }),
        platforms: count,
        over: z.string().meta({ examples: ['3'] }),
        under: z.string().meta({ examples: ['1000'] }),
      }),
    ),
    sources: z.array(sourceDate),
  })
  .meta({ id: 'GradeFacts' })
export type GradeFacts = z.infer<typeof gradeFacts>

/** Whom a public document is about; personal names masked. */
export const publicSubject = z
  .object({
    uscc: creditCode,
    name: z.string().meta({ examples: ['虚构商城'] }),
    operator: z.string().meta({ examples: ['义乌虚构网络科技有限公司'] }),
    county: z
      .object({ code: z.string(), zh: z.string(), en: z.string() })
      .nullable()
      .meta({ examples: [{ code: '330782', zh: '义乌市', en: 'Yiwu' }] }),
    site: z
      .string()
      .nullable()
      .meta({ examples: ['https://shop.fictional.example'] }),
    icp: z
      .string()
      .nullable()
      .meta({ examples: ['浙ICP备00000001号'] }),
  })
  .meta({ id: 'PublicSubject' })
export type PublicSubject = z.infer<typeof publicSubject>
