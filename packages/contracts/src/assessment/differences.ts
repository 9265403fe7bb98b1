import { z } from 'zod'
import {
  bilingual,
  creditCode,
  decimalText,
  gradeKey,
  isoDay,
  languageChoice,
  recordName,
  ruleCode,
  rulebookVersion,
} from '../api/basics.ts'

const version = z
  .string()
  .max(40)
  .regex(/^[\w.-]+$/)
  .optional()
  .meta({
    description: 'Version of the rulebook; left out: the one in force on that day',
    examples: ['2026.1'],
  })

export const differenceQuery = z.object({
  from: isoDay.optional().meta({
    description: 'The earlier day; left out: the last day of the month before the later one',
  }),
  to: isoDay.optional().meta({ description: 'The later day; today when left out' }),
  from_version: version,
  to_version: version,
  lang: languageChoice,
})
export type DifferenceQuery = z.infer<typeof differenceQuery>

const end = z
  .object({
    asOf: isoDay,
    rulebook: z.object({
      id: z.string().meta({ examples: ['platform'] }),
      version: rulebookVersion,
    }),
    score: decimalText,
    grade: gradeKey,
    gradeWords: bilingual,
    decided: bilingual.meta({ description: 'What decided the grade' }),
  })
  .meta({ id: 'DifferenceEnd' })

/** One sentence of a difference. */
export const differencePart = z
  .object({
    cause: z.string().meta({
      description:
        'What made it: `began`, `stopped`, `came`, `gone`, `absorbed`, `released` of a record; `figure`; `points`, `rules`, `rowCame`, `rowGone`, `base`, `threshold` of the version; `cap`, `groupCap`, `bonusCap`, `bounds`; `holds`, `lapsed` of a veto, ceiling or state',
      examples: ['began'],
    }),
    code: ruleCode.nullable(),
    record: recordName.nullable(),
    points: decimalText.meta({
      description: 'By how much it moves the score; 0.0: it bears on the grade alone',
      examples: ['-15.0'],
    }),
    words: bilingual.meta({
      examples: [
        {
          zh: 'S-03 行政处罚-严重：自 2026-10-01 起计分',
          en: 'S-03 Penalty - serious: counts from 2026-10-01 on',
        },
      ],
    }),
    evidence: z
      .string()
      .nullable()
      .meta({ description: 'On what paper the record rests', examples: ['金虚罚〔2026〕9号'] }),
  })
  .meta({ id: 'DifferencePart' })
export type DifferencePart = z.infer<typeof differencePart>

/** Why the score of a platform is other than it was on another day, or by another version. */
export const assessmentDifference = z
  .object({
    uscc: creditCode,
    name: z.string().meta({ examples: ['示例优选商城'] }),
    before: end,
    after: end,
    points: decimalText.meta({ description: 'By how much the score moved', examples: ['-15.0'] }),
    gradeStep: bilingual
      .nullable()
      .meta({ description: 'From which grade to which, and why; null: the same' }),
    parts: z
      .array(differencePart)
      .meta({ description: 'They add up to the difference exactly; the greatest first' }),
  })
  .meta({ id: 'AssessmentDifference', description: 'Two scores of one platform, in sentences' })
export type AssessmentDifference = z.infer<typeof assessmentDifference>
