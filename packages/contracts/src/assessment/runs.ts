import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  count,
  isoDay,
  languageChoice,
  listFormat,
  moment,
  nextCursor,
  paging,
  rulebookVersion,
} from '../api/basics.ts'
import { RUN_TRIGGERS } from './run-triggers.ts'
import type { RunTrigger } from './run-triggers.ts'

const runTrigger = z.enum(Object.keys(RUN_TRIGGERS) as [RunTrigger, ...RunTrigger[]])

/** One calculation whose results were kept. */
export const assessmentRun = z
  .object({
    runId: z.int(),
    asOf: isoDay,
    rulebookId: z.string().meta({ examples: ['platform'] }),
    rulebookVersion,
    engine: z.enum(['postgres', 'duckdb', 'clickhouse']),
    trigger: runTrigger.meta({
      description:
        '`records`: records came; `day`: the day’s work; `request`: as of a day that was asked for; `correction`: an annulled record; `verification`: a verification found differences',
    }),
    startedBy: z
      .string()
      .nullable()
      .meta({ description: 'Who asked for it; null: nobody, it was due', examples: ['孙虚构'] }),
    subjects: count,
    changed: count.meta({ description: 'Results that differ from those before' }),
    gradeChanges: count
      .nullable()
      .meta({ description: 'Of these, with another grade; null: not counted then' }),
    startedAt: moment,
    finishedAt: moment,
    seconds: z
      .number()
      .min(0)
      .meta({ examples: [0.8] }),
  })
  .meta({ id: 'AssessmentRun' })
export type AssessmentRun = z.infer<typeof assessmentRun>

export const runListQuery = z.object({
  trigger: z
    .union([runTrigger, z.literal('')])
    .optional()
    .transform(blankAsAbsent),
  ...paging,
  ...listFormat,
  lang: languageChoice,
})
export type RunListQuery = z.infer<typeof runListQuery>

export const runList = z
  .object({ runs: z.array(assessmentRun), nextCursor })
  .meta({ id: 'AssessmentRunList' })
export type RunList = z.infer<typeof runList>

/** The day's work as it was asked for by hand. */
export const dayWork = z
  .object({
    state: z.enum(['idle', 'running', 'done', 'failed']),
    step: z
      .enum(['records', 'scores', 'store', 'grades'])
      .nullable()
      .meta({ description: 'What is being done; null: nothing' }),
    done: count,
    total: count.meta({ description: '0: not known' }),
    startedBy: z
      .string()
      .nullable()
      .meta({ examples: ['孙虚构'] }),
    startedAt: moment.nullable(),
    finishedAt: moment.nullable(),
    failure: z
      .object({ code: z.string().meta({ examples: ['bug'] }), ...bilingual.shape })
      .nullable(),
  })
  .meta({ id: 'DayWork' })
export type DayWorkState = z.infer<typeof dayWork>
