import { z } from 'zod'
import { assessment } from '../api/assessment.ts'
import { bilingual, decimalText, isoDay, recordName, ruleCode } from '../api/basics.ts'
import { REMEDY_ACTIONS } from './remedy-ways.ts'

/** What brings the points of one record, or of one figure, back. */
export const remedy = z
  .object({
    code: ruleCode.meta({ description: 'The line, veto or ceiling' }),
    record: recordName.nullable().meta({ description: 'null: a figure, not a record' }),
    points: decimalText.meta({ description: 'Points that it costs now' }),
    action: z.enum(REMEDY_ACTIONS),
    what: bilingual.meta({ examples: [{ zh: '整改', en: 'Put it right' }] }),
    how: bilingual,
    office: bilingual.meta({
      description: 'To whom to turn',
      examples: [
        {
          zh: '作出行政处罚决定的机关',
          en: 'The authority that imposed the penalty',
        },
      ],
    }),
    basis: z
      .string()
      .nullable()
      .meta({ description: 'Law by which it is done', examples: ['信用修复管理办法(2026)'] }),
    earliest: isoDay
      .nullable()
      .meta({ description: 'Earliest lawful day; null: no day can be told' }),
    freeFrom: isoDay
      .nullable()
      .meta({ description: 'First day without it if done on the earliest day; null: unknown' }),
  })
  .meta({ id: 'Remedy' })
export type Remedy = z.infer<typeof remedy>

/** `GET /api/v1/own/assessment`: the platform’s own score, as officers see it but for what is others'. */
export const ownAssessment = z
  .object({
    ...assessment.shape,
    remedies: z.array(remedy).meta({
      description: 'For whatever costs points or holds now; the heaviest first',
    }),
  })
  .meta({
    id: 'OwnAssessment',
    description:
      'Own score with every reason. Complaints are counted, never named; personal data are masked',
  })
export type OwnAssessment = z.infer<typeof ownAssessment>
