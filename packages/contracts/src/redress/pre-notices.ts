import { z } from 'zod'
import {
  bilingual,
  creditCode,
  decidedBy,
  decimalText,
  gradeKey,
  isoDay,
  moment,
} from '../api/basics.ts'
import { approvalOnFile } from '../publication/decisions.ts'
import type { Words } from '../words.ts'
import { STATEMENT_STATES } from './statement-states.ts'
import { ground, statementOnFile, statementState } from './statements.ts'

const preNotice = {
  noticeId: z.int(),
  uscc: creditCode,
  name: z.string().meta({ examples: ['虚构商城'] }),
  county: z
    .string()
    .nullable()
    .meta({ description: 'County code', examples: ['330782'] }),
  fromGrade: gradeKey,
  fromWords: bilingual.meta({ description: 'Meaning of the grade, e.g. 守信' }),
  toGrade: gradeKey,
  toWords: bilingual,
  score: decimalText,
  decidedBy,
  decidedCode: z
    .string()
    .nullable()
    .meta({ examples: ['V2'] }),
  announced: isoDay,
  due: isoDay.meta({ description: 'The platform may state its case through this day' }),
  isProvisional: z.boolean().meta({ description: 'The calendar of that year is not known yet' }),
  workingDaysLeft: z.int().min(0).meta({
    description: 'Working days left after today through the due day; 0: today is the last, or past',
  }),
  isHeld: z.boolean().meta({ description: 'Not published while a statement is looked at' }),
  statement: z
    .object({
      statementId: z.int(),
      state: statementState,
      stateWords: bilingual,
      correctBy: isoDay.nullable(),
    })
    .nullable()
    .meta({ description: 'The newest statement on it' }),
  atOnce: z
    .object({
      isPossible: z.boolean(),
      approvals: z.array(approvalOnFile),
    })
    .meta({ description: 'V2–V4 are published at once when two people approve' }),
}

/** An open pre-notice (预告知) as officers see it. */
export const openPreNotice = z.object(preNotice).meta({ id: 'OpenPreNotice' })
export type OpenPreNotice = z.infer<typeof openPreNotice>

const AN_OPEN_ONE = {
  noticeId: 12,
  uscc: '91330702MA2E4T3X0N',
  name: '虚构商城',
  county: '330702',
  fromGrade: 'blue',
  fromWords: { zh: '守信', en: 'Good standing' },
  toGrade: 'red',
  toWords: { zh: '高风险', en: 'High risk' },
  score: '85.0',
  decidedBy: 'veto',
  decidedCode: 'V2',
  announced: '2026-11-20',
  due: '2026-11-27',
  isProvisional: false,
  workingDaysLeft: 4,
  isHeld: true,
  statement: {
    statementId: 3,
    state: 'received',
    stateWords: STATEMENT_STATES.received,
    correctBy: null,
  },
  atOnce: {
    isPossible: true,
    approvals: [{ officer: '王虚构', why: '责令停业期间仍在经营', at: '2026-11-23T02:15:00.000Z' }],
  },
}

export const preNoticeList = z
  .object({ preNotices: z.array(openPreNotice).meta({ description: 'The first due first' }) })
  .meta({ id: 'PreNoticeList', examples: [{ preNotices: [AN_OPEN_ONE] }] })

export const preNoticeParams = z.object({
  noticeId: z.coerce
    .number()
    .int()
    .min(1)
    .meta({ examples: [12] }),
})

/** What can happen to a pre-notice, in the order in which it mostly does. */
export const PRE_NOTICE_EVENTS = {
  announced: { zh: '预告知', en: 'Announced to the platform' },
  received: { zh: '平台陈述申辩', en: 'The platform stated its case' },
  replaced: { zh: '平台替换陈述申辩', en: 'The platform replaced its statement' },
  withdrawn: { zh: '平台撤回陈述申辩', en: 'The platform withdrew its statement' },
  proposedUpheld: { zh: '复核：拟采纳', en: 'Proposed: uphold' },
  proposedNotUpheld: { zh: '复核：拟不予采纳', en: 'Proposed: not uphold' },
  returned: { zh: '审批：退回复核', en: 'Sent back for review' },
  upheld: { zh: '审批：采纳，等待来源更正', en: 'Upheld; records to be corrected at their source' },
  notUpheld: { zh: '审批：不予采纳', en: 'Not upheld' },
  corrected: { zh: '更正后等级回升', en: 'The grade recovered by the correction' },
  holdEnded: { zh: '期满未更正', en: 'Not corrected in time' },
  lapsed: { zh: '陈述申辩无须决定', en: 'No decision needed any more' },
  approved: { zh: '批准立即公示', en: 'Approved to be published at once' },
  published: { zh: '公示', en: 'Published' },
  recovered: { zh: '等级回升，不再下调', en: 'The grade recovered; not lowered' },
  overtaken: { zh: '已被更低等级的公示取代', en: 'Overtaken by a graver publication' },
} as const satisfies Record<string, Words>
export type PreNoticeEventKind = keyof typeof PRE_NOTICE_EVENTS

export const preNoticeEvent = z
  .object({
    kind: z.enum(Object.keys(PRE_NOTICE_EVENTS) as [PreNoticeEventKind, ...PreNoticeEventKind[]]),
    words: bilingual,
    day: isoDay,
    at: moment.nullable().meta({ description: 'null: only the day is on file' }),
    by: z
      .string()
      .nullable()
      .meta({ description: 'null: it followed from the rules', examples: ['王虚构'] }),
    reason: z.string().nullable(),
  })
  .meta({ id: 'PreNoticeEvent' })
export type PreNoticeEvent = z.infer<typeof preNoticeEvent>

/** Everything about one pre-notice, open or closed. */
export const preNoticeOnFile = z
  .object({
    ...preNotice,
    asOf: isoDay,
    state: z.enum(['open', 'published', 'dropped']),
    closed: isoDay.nullable(),
    liveGrade: gradeKey.nullable().meta({ description: 'As the platform stands today' }),
    liveWords: bilingual.nullable(),
    grounds: z.array(ground).meta({ description: 'The records on which it rests' }),
    statements: z.array(statementOnFile).meta({ description: 'Oldest first' }),
    history: z.array(preNoticeEvent).meta({ description: 'What happened to it, in order' }),
  })
  .meta({
    id: 'PreNoticeOnFile',
    examples: [
      {
        ...AN_OPEN_ONE,
        asOf: '2026-11-20',
        state: 'open',
        closed: null,
        liveGrade: 'red',
        liveWords: { zh: '高风险', en: 'High risk' },
        grounds: [],
        statements: [],
        history: [
          {
            kind: 'announced',
            words: PRE_NOTICE_EVENTS.announced,
            day: '2026-11-20',
            at: null,
            by: null,
            reason: null,
          },
        ],
      },
    ],
  })
export type PreNoticeOnFile = z.infer<typeof preNoticeOnFile>
