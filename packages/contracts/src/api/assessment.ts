import { z } from 'zod'
import {
  bilingual,
  count,
  creditCode,
  decidedBy,
  decimalText,
  gradeKey,
  isoDay,
  languageChoice,
  percentText,
  recordName,
  ruleCode,
  rulebookVersion,
  sha256Hex,
} from './basics.ts'
import { sourceState } from './sources.ts'

export const assessmentQuery = z.object({
  as_of: isoDay.optional().meta({ description: 'As-of day; today when left out' }),
  lang: languageChoice,
})

const points = decimalText.meta({
  description: 'Points taken off (or, for a bonus, given); never negative',
})

/** One record as an indicator, penalty or bonus read it. */
export const assessmentItem = z
  .object({
    record: z
      .string()
      .meta({ description: '`source:id` of the record', examples: ['findings:HC-2026-0117'] }),
    tier: bilingual.nullable().meta({ description: 'Tier or severity, where there is one' }),
    occurred: isoDay,
    from: isoDay.meta({ description: 'First day on which it counts' }),
    to: isoDay.nullable().meta({ description: 'Day on which it stops counting; null: open' }),
    points: points.meta({ description: 'Its points by itself' }),
    counted: points.meta({ description: 'Its points after “one event once”' }),
    counts: z.boolean().meta({ description: 'Whether it is valid on the as-of day' }),
    event: z
      .string()
      .nullable()
      .meta({ description: '事件编号: one event costs once', examples: ['SJ-2026-031'] }),
    why: bilingual.nullable().meta({ description: 'Why it counts for nothing, where it does not' }),
    evidence: z
      .string()
      .nullable()
      .meta({ description: '依据文书 or 决定书文号', examples: ['金虚核〔2026〕17号'] }),
  })
  .meta({ id: 'AssessmentItem' })
export type AssessmentItem = z.infer<typeof assessmentItem>

/** The figures of a rate or of a comparison with peers. */
export const assessmentFigures = z
  .object({
    k: count.nullable(),
    n: count.nullable(),
    boundPercent: percentText
      .nullable()
      .meta({ description: '95 % Wilson bound in favour of the platform' }),
    peerRatio: z
      .string()
      .nullable()
      .meta({ description: 'Own quotient by the median of the peers', examples: ['1.84'] }),
    peers: count.nullable().meta({ description: 'Platforms compared with' }),
    periodEnd: isoDay.nullable(),
  })
  .meta({ id: 'AssessmentFigures' })

/** One indicator, statutory item or bonus, fired or not. */
export const assessmentLine = z
  .object({
    code: z.string().meta({ examples: ['G1-01'] }),
    section: z.enum(['indicator', 'statutory', 'bonus']),
    group: z
      .string()
      .nullable()
      .meta({ examples: ['G1'] }),
    title: bilingual,
    basis: z.string().meta({ description: 'Legal basis', examples: ['电子商务法 15,76'] }),
    cap: decimalText.nullable(),
    raw: points.meta({ description: 'Sum of the valid records' }),
    afterEvents: points.meta({ description: 'After “one event once”' }),
    afterCap: points.meta({ description: 'After the cap of the line' }),
    counted: points.meta({ description: 'After the cap of the group, or of all bonuses' }),
    hasData: z.boolean().meta({ description: 'Whether it adds to the coverage' }),
    why: bilingual.nullable().meta({ description: 'Why it costs or gives nothing' }),
    endsOn: isoDay.nullable().meta({ description: 'Day on which the last of its points go' }),
    figures: assessmentFigures.nullable(),
    items: z.array(assessmentItem),
  })
  .meta({ id: 'AssessmentLine' })
export type AssessmentLine = z.infer<typeof assessmentLine>

export const assessmentGroup = z
  .object({
    code: ruleCode,
    title: bilingual,
    cap: decimalText.nullable(),
    afterCaps: points.meta({ description: 'Sum of its indicators, each after its cap' }),
    counted: points.meta({ description: 'After the cap of the group' }),
  })
  .meta({ id: 'AssessmentGroup' })
export type AssessmentGroup = z.infer<typeof assessmentGroup>

/** A veto or ceiling that holds on the as-of day. */
export const assessmentMark = z
  .object({
    code: z.string().meta({ examples: ['V1', 'C3'] }),
    title: bilingual,
    basis: z
      .string()
      .nullable()
      .meta({ examples: ['电子商务法 86'] }),
    grade: gradeKey.meta({ description: 'Grade that it forces, or the best that it allows' }),
    gradeWords: bilingual,
    decided: z.boolean().meta({ description: 'Whether it is what decided' }),
    to: isoDay.nullable().meta({ description: 'Day on which it ends; null: open' }),
    records: z.array(recordName).meta({ description: '`source:id` of each' }),
  })
  .meta({ id: 'AssessmentMark' })
export type AssessmentMark = z.infer<typeof assessmentMark>

export const forecastStep = z
  .object({
    day: isoDay,
    score: decimalText,
    grade: gradeKey,
    gradeWords: bilingual,
    because: z.array(ruleCode).meta({ description: 'Codes of the lines that end' }),
  })
  .meta({ id: 'ForecastStep' })
export type ForecastStep = z.infer<typeof forecastStep>

export const pathStep = z
  .object({
    record: recordName,
    code: ruleCode,
    title: bilingual,
    action: z
      .enum(['cure', 'repair', 'delist', 'file'])
      .meta({ description: '整改, 信用修复, 移出名录, 补报年报' }),
    earliest: isoDay.meta({ description: 'Earliest lawful day' }),
  })
  .meta({ id: 'PathStep' })
export type PathStep = z.infer<typeof pathStep>

/** The smallest set of cures and repairs that gives the best grade. */
export const pathToBest = z
  .object({
    state: z
      .enum(['reached', 'path', 'none'])
      .meta({ description: 'Has it already; steps lead there; nothing in its power does' }),
    steps: z.array(pathStep),
    isBounded: z
      .boolean()
      .meta({ description: 'So many records that sets of the lighter ones were not tried' }),
    day: isoDay.nullable().meta({ description: 'Day on which the grade would be reached' }),
    score: decimalText.nullable(),
  })
  .meta({ id: 'PathToBlue' })
export type PathToBlue = z.infer<typeof pathToBest>

export const assessment = z
  .object({
    uscc: creditCode,
    name: z.string().meta({ examples: ['示例优选商城'] }),
    asOf: isoDay,
    rulebook: z.object({
      id: z.string().meta({ examples: ['platform'] }),
      version: rulebookVersion,
      sha256: sha256Hex.meta({ description: 'SHA-256 of its file' }),
    }),
    direction: z
      .enum(['subtract', 'add'])
      .meta({ description: 'Whether points are taken off the base or added to it' }),
    recordsDigest: sha256Hex.meta({
      description: 'SHA-256 of the records that went in, so that anyone can recompute',
    }),
    base: decimalText,
    score: decimalText.meta({ description: 'Computed beside every grade, unrated ones included' }),
    grade: gradeKey,
    gradeWords: bilingual,
    decided: z.object({ by: decidedBy, code: ruleCode.nullable(), words: bilingual }),
    coverage: z.object({
      percent: percentText,
      isEnough: z.boolean(),
      withoutData: z.array(ruleCode).meta({ description: 'Codes of indicators without data' }),
    }),
    groups: z.array(assessmentGroup),
    statutory: points,
    bonus: z.object({ cap: decimalText.nullable(), afterCaps: points, counted: points }),
    lines: z.array(assessmentLine).meta({ description: 'In rulebook order, fired or not' }),
    vetoes: z.array(assessmentMark).meta({ description: 'All that hold, in rulebook order' }),
    ceilings: z.array(assessmentMark).meta({ description: 'All that hold, in rulebook order' }),
    forecast: z
      .array(forecastStep)
      .meta({ description: 'Days on which the score will change if nothing else happens' }),
    pathToBlue: pathToBest,
    sources: z.array(sourceState),
  })
  .meta({ id: 'Assessment', description: 'A score with every reason, as of a day' })
export type Assessment = z.infer<typeof assessment>
