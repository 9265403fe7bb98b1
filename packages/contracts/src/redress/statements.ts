import { z } from 'zod'
import {
  bilingual,
  creditCode,
  gradeKey,
  isoDay,
  moment,
  nextCursor,
  pagingByNumber,
  recordName,
  ruleCode,
} from '../api/basics.ts'
import { LONGEST_STATEMENT, STATEMENT_OUTCOMES, STATEMENT_STATES } from './statement-states.ts'
import type { StatementState } from './statement-states.ts'

export const statementText = z.string().meta({
  description: 'Plain text in the words of the platform',
  examples: ['该处罚决定已被复议机关撤销，复议决定书附后。'],
})

export const statementState = z
  .enum(Object.keys(STATEMENT_STATES) as [StatementState, ...StatementState[]])
  .meta({ id: 'StatementState', examples: ['received'] })
export const statementOutcome = z.enum(STATEMENT_OUTCOMES).meta({
  id: 'StatementOutcome',
  description:
    'upheld: the records named are to be corrected at their source; notUpheld: the grade is published',
})

/** One record on which an announced grade rests. */
export const ground = z
  .object({
    record: recordName,
    code: ruleCode,
    title: bilingual.meta({ description: 'The rule by which it counts' }),
    occurred: isoDay,
    counts: z.string().meta({
      description: 'Points that it costs, one decimal; 0.0 where it is a veto or a ceiling',
      examples: ['15.0'],
    }),
  })
  .meta({ id: 'Ground' })
export type Ground = z.infer<typeof ground>

const reason = z
  .string()
  .trim()
  .min(1)
  .max(1_000)
  .meta({ examples: ['处罚决定已生效，未见撤销或者变更'] })
const records = z
  .array(recordName.max(200))
  .max(100)
  .meta({ examples: [['cases:金市监处罚〔2026〕虚构1号']] })

/** `PUT …/statement`: what a platform says about an announced downgrade. */
export const statementRequest = z
  .strictObject({
    text: z.string().min(1).max(LONGEST_STATEMENT),
    contested: records
      .default([])
      .meta({ description: 'Records that it contests, of those the pre-notice rests on' }),
  })
  .meta({
    id: 'StatementRequest',
    examples: [
      {
        text: '该处罚决定已被复议机关撤销，复议决定书附后。',
        contested: ['cases:金市监处罚〔2026〕虚构1号'],
      },
    ],
  })
export type StatementRequest = z.infer<typeof statementRequest>

/** `POST …/proposal`: the first of two people. */
export const proposalRequest = z
  .strictObject({
    outcome: statementOutcome,
    reason: reason.meta({ description: 'Told to the platform once it is confirmed' }),
    records: records
      .default([])
      .meta({ description: 'upheld: those to be corrected at their source, at least one' }),
  })
  .meta({
    id: 'ProposalRequest',
    examples: [{ outcome: 'notUpheld', reason: '处罚决定已生效，未见撤销或者变更', records: [] }],
  })
export type ProposalRequest = z.infer<typeof proposalRequest>

/** `POST …/decision`: the second of two people. */
export const statementDecision = z
  .strictObject({
    decision: z.enum(['confirm', 'return']).meta({
      description: 'confirm: the proposal takes effect; return: back to review',
    }),
    reason: reason.meta({ description: 'Stays on file; not told to the platform' }),
  })
  .meta({
    id: 'StatementDecision',
    examples: [{ decision: 'confirm', reason: '事实清楚，同意复核意见' }],
  })
export type StatementDecision = z.infer<typeof statementDecision>

/** One step of a statement: who brought it into which state, when and why. */
export const statementStep = z
  .object({
    state: statementState,
    stateWords: bilingual,
    by: z
      .string()
      .nullable()
      .meta({
        description: 'Officer, or credit code of the platform; null: it followed from the rules',
        examples: ['王虚构'],
      }),
    reason: z.string().nullable(),
    outcome: statementOutcome.nullable().meta({ description: 'What was proposed' }),
    records: z.array(recordName).meta({ description: 'What is to be corrected, by the proposal' }),
    at: moment,
  })
  .meta({ id: 'StatementStep' })
export type StatementStep = z.infer<typeof statementStep>

/** A statement as officers see it, with all that was done to it. */
export const statementOnFile = z
  .object({
    statementId: z.int(),
    noticeId: z.int().meta({ description: 'The pre-notice that it is about' }),
    uscc: creditCode,
    name: z.string().meta({ examples: ['虚构商城'] }),
    fromGrade: gradeKey,
    toGrade: gradeKey,
    due: isoDay.meta({ description: 'Through this day the platform could state its case' }),
    state: statementState,
    stateWords: bilingual,
    text: statementText,
    contested: z.array(recordName),
    submittedAt: moment,
    correctBy: isoDay
      .nullable()
      .meta({ description: 'Upheld: until then the records have to be corrected at their source' }),
    isCorrectByProvisional: z
      .boolean()
      .meta({ description: 'The calendar of that year is not known yet' }),
    steps: z.array(statementStep),
  })
  .meta({
    id: 'StatementOnFile',
    examples: [
      {
        statementId: 3,
        noticeId: 12,
        uscc: '91330702MA2E4T3X0N',
        name: '虚构商城',
        fromGrade: 'blue',
        toGrade: 'yellow',
        due: '2026-11-27',
        state: 'received',
        stateWords: STATEMENT_STATES.received,
        text: '该处罚决定已被复议机关撤销，复议决定书附后。',
        contested: ['cases:金市监处罚〔2026〕虚构1号'],
        submittedAt: '2026-11-23T02:15:00.000Z',
        correctBy: null,
        isCorrectByProvisional: false,
        steps: [
          {
            state: 'received',
            stateWords: STATEMENT_STATES.received,
            by: '91330702MA2E4T3X0N',
            reason: null,
            outcome: null,
            records: [],
            at: '2026-11-23T02:15:00.000Z',
          },
        ],
      },
    ],
  })
export type StatementOnFile = z.infer<typeof statementOnFile>

export const statementListQuery = z.object({
  state: z
    .enum(['open', ...(Object.keys(STATEMENT_STATES) as StatementState[])])
    .default('open')
    .meta({ description: 'open: all that are not closed yet' }),
  ...pagingByNumber,
})

export const statementList = z
  .object({
    statements: z.array(statementOnFile).meta({ description: 'Oldest first' }),
    nextCursor,
  })
  .meta({ id: 'StatementList' })
export type StatementList = z.infer<typeof statementList>

export const statementParams = z.object({
  statementId: z.coerce
    .number()
    .int()
    .min(1)
    .max(2_147_483_647)
    .meta({ examples: [3] }),
})
