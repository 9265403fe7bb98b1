import { z } from 'zod'
import {
  bilingual,
  count,
  creditCode,
  gradeKey,
  isoDay,
  languageChoice,
  listFormat,
  sourceKind,
} from '../api/basics.ts'
import type { Words } from '../words.ts'

/** What waits for somebody of the bureau, the most urgent kinds first. */
export const WORK_KINDS = {
  statementToReview: { zh: '陈述申辩待复核', en: 'Statement to review' },
  statementToApprove: { zh: '陈述申辩待审批', en: 'Statement to approve' },
  correctionDue: { zh: '待来源更正', en: 'Records to be corrected' },
  vetoToApprove: { zh: '立即公示待批准', en: 'Publication at once to approve' },
  withdrawalToApprove: { zh: '撤回公示待批准', en: 'Withdrawal to approve' },
  replyToDecide: { zh: '平台自述待审', en: 'Reply to decide' },
  preNoticeDue: { zh: '预告知待届满', en: 'Pre-notice running' },
  rowsToMatch: { zh: '数据待匹配', en: 'Rows to match' },
  rowsToMend: { zh: '隔离数据待处理', en: 'Quarantined rows' },
  lateSource: { zh: '数据源迟到', en: 'Late source' },
  undelivered: { zh: '告知未送达', en: 'Undelivered notice' },
} as const satisfies Record<string, Words>
export type WorkKind = keyof typeof WORK_KINDS

/** What somebody may do about an item; by the role of who asks, and never alone where two are wanted. */
export const WORK_ACTIONS = {
  review: { zh: '复核', en: 'Review' },
  approve: { zh: '审批', en: 'Approve' },
  decide: { zh: '审核', en: 'Decide' },
  match: { zh: '匹配', en: 'Match' },
  mend: { zh: '处理', en: 'Mend' },
  resend: { zh: '重发', en: 'Send again' },
} as const satisfies Record<string, Words>
export type WorkAction = keyof typeof WORK_ACTIONS

/** The four numbers above the list; each filters it. */
export const WORK_COUNTERS = ['dueToday', 'overdue', 'toMatch', 'toApprove'] as const
export type WorkCounter = (typeof WORK_COUNTERS)[number]

export const workQuery = z.object({
  show: z
    .enum(WORK_COUNTERS)
    .optional()
    .meta({ description: 'Only what this number above the list counts' }),
  ...listFormat,
  lang: languageChoice,
})

export const workItem = z
  .object({
    key: z.string().meta({
      description: 'Names the item: the same as long as it waits',
      examples: ['statement:3'],
    }),
    kind: z.enum(Object.keys(WORK_KINDS) as [WorkKind, ...WorkKind[]]),
    kindWords: bilingual,
    title: bilingual.meta({ description: 'What it is about, in a line' }),
    platform: z
      .object({
        uscc: creditCode,
        name: z.string().meta({ examples: ['虚构商城'] }),
        county: z
          .string()
          .nullable()
          .meta({ examples: ['330782'] }),
        grade: gradeKey.nullable().meta({ description: 'Published; null: not published' }),
        gradeWords: bilingual.nullable(),
      })
      .nullable()
      .meta({ description: 'null: about no one platform' }),
    due: isoDay.nullable().meta({ description: 'null: nothing runs out' }),
    workingDays: z
      .int()
      .nullable()
      .meta({ description: 'Working days left after today; below 0: overdue by so many' }),
    count: count.meta({ description: 'How many it stands for; 1 but for rows', examples: [1] }),
    counters: z
      .array(z.enum(WORK_COUNTERS))
      .meta({ description: 'The numbers above the list in which it is counted' }),
    may: z
      .array(z.enum(Object.keys(WORK_ACTIONS) as [WorkAction, ...WorkAction[]]))
      .meta({ description: 'What you may do about it; empty: look' }),
    about: z
      .object({
        noticeId: z.int().nullable().meta({ description: 'Pre-notice' }),
        statementId: z.int().nullable(),
        replyId: z.int().nullable(),
        receiptId: z.int().nullable(),
        letterId: z.int().nullable().meta({ description: 'Notice to the platform' }),
        source: sourceKind.nullable(),
      })
      .meta({ description: 'Numbers by which to find it' }),
  })
  .meta({ id: 'WorkItem' })
export type WorkItem = z.infer<typeof workItem>

export const workList = z
  .object({
    today: isoDay,
    counters: z.object({ dueToday: count, overdue: count, toMatch: count, toApprove: count }),
    items: z
      .array(workItem)
      .meta({ description: 'Overdue first, then by day; at most 500, the most urgent' }),
    total: count.meta({ description: 'How many there are' }),
  })
  .meta({
    id: 'WorkList',
    examples: [
      {
        today: '2026-11-23',
        counters: { dueToday: 0, overdue: 0, toMatch: 0, toApprove: 1 },
        items: [
          {
            key: 'statement:3',
            kind: 'statementToApprove',
            kindWords: WORK_KINDS.statementToApprove,
            title: { zh: '拟由蓝下调为黄：不予采纳', en: 'Blue to Yellow: not upheld' },
            platform: {
              uscc: '91330702MA2E4T3X0N',
              name: '虚构商城',
              county: '330702',
              grade: 'blue',
              gradeWords: { zh: '守信', en: 'Good standing' },
            },
            due: '2026-11-27',
            workingDays: 4,
            count: 1,
            counters: ['toApprove'],
            may: ['approve'],
            about: {
              noticeId: 12,
              statementId: 3,
              replyId: null,
              receiptId: null,
              letterId: null,
              source: null,
            },
          },
        ],
        total: 1,
      },
    ],
  })
export type WorkList = z.infer<typeof workList>
