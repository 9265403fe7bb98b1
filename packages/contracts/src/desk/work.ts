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
import { WORK_ACTIONS, WORK_COUNTERS, WORK_KINDS } from './work-kinds.ts'
import type { WorkAction, WorkKind } from './work-kinds.ts'

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
