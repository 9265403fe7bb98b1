import { z } from 'zod'
import {
  bilingual,
  decidedBy,
  decimalText,
  gradeKey,
  isoDay,
  moment,
  recordName,
} from '../api/basics.ts'
import { OWN_STATEMENT_STATES } from './statement-states.ts'
import type { OwnStatementState } from './statement-states.ts'
import { ground, statementOutcome, statementText } from './statements.ts'

/** A statement as its platform sees it: what officers think of it only once it is decided. */
export const ownStatement = z
  .object({
    statementId: z.int(),
    state: z.enum(Object.keys(OWN_STATEMENT_STATES) as [OwnStatementState, ...OwnStatementState[]]),
    stateWords: bilingual,
    text: statementText,
    contested: z.array(recordName),
    submittedAt: moment,
    outcome: statementOutcome.nullable(),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Why it was decided so', examples: ['处罚决定已生效'] }),
    decidedAt: moment.nullable(),
    records: z.array(recordName).meta({ description: 'Upheld: those to be corrected' }),
    correctBy: isoDay
      .nullable()
      .meta({ description: 'Upheld: until then they have to be corrected at their source' }),
  })
  .meta({ id: 'OwnStatement' })
export type OwnStatement = z.infer<typeof ownStatement>

/** An announced downgrade as its platform sees it. */
export const ownPreNotice = z
  .object({
    noticeId: z.int(),
    fromGrade: gradeKey,
    toGrade: gradeKey,
    score: decimalText,
    decidedBy,
    decidedCode: z
      .string()
      .nullable()
      .meta({ examples: ['C3'] }),
    asOf: isoDay,
    announced: isoDay,
    due: isoDay.meta({ description: 'Through this day a statement is taken' }),
    isProvisional: z.boolean().meta({ description: 'The calendar of that year is not known yet' }),
    workingDaysLeft: z.int().min(0).meta({
      description: 'Working days left after today through the due day; 0: today is the last',
    }),
    state: z.enum(['open', 'published', 'dropped']),
    closed: isoDay.nullable(),
    isHeld: z.boolean().meta({ description: 'Not published while the statement is looked at' }),
    mayState: z
      .boolean()
      .meta({ description: 'Whether a statement, or another one, is taken now' }),
    mayWithdraw: z.boolean(),
    statement: ownStatement.nullable().meta({ description: 'The newest' }),
    grounds: z.array(ground).meta({ description: 'The records on which it rests' }),
  })
  .meta({ id: 'OwnPreNotice' })
export type OwnPreNotice = z.infer<typeof ownPreNotice>

export const ownPreNoticeList = z
  .object({ preNotices: z.array(ownPreNotice).meta({ description: 'Newest first' }) })
  .meta({ id: 'OwnPreNoticeList' })
export type OwnPreNoticeList = z.infer<typeof ownPreNoticeList>
