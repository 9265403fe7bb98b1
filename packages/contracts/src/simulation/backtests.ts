import { z } from 'zod'
import { count, isoDay } from '../api/basics.ts'

const days = z
  .int()
  .nullable()
  .meta({ description: 'Null: nobody was warned of', examples: [74] })

/** How early a rulebook would have warned of serious penalties. */
const earlyWarning = z.object({
  penalties: count.meta({ description: 'Serious penalties in the window' }),
  warned: count.meta({
    description: 'Of these, of subjects that had the grade at the month end before',
  }),
  medianDays: days.meta({
    description: 'From the first month end of that unbroken stretch to the penalty, rounded down',
  }),
  alarms: count.meta({
    description: 'Subjects that had the grade at a month end before any serious penalty',
  }),
  falseAlarms: count.meta({ description: 'Of these, without a serious penalty afterwards' }),
})
export type EarlyWarning = z.infer<typeof earlyWarning>

const both = z.object({ before: earlyWarning, after: earlyWarning })

/** Both rulebooks as of past month ends, by the records as they are known now. */
export const backtest = z
  .object({
    months: z.array(
      z.object({
        day: isoDay,
        rated: count.meta({ description: 'With a grade then and a month earlier, by both' }),
        changedBefore: count.meta({
          description: 'Of these, with another grade than a month earlier',
        }),
        changedAfter: count,
        differ: count.meta({ description: 'Subjects that the two grade differently' }),
      }),
    ),
    notBest: both.meta({ description: 'A warning is any grade below the best' }),
    worst: both.meta({ description: 'A warning is the worst grade' }),
  })
  .meta({ id: 'Backtest' })
export type Backtest = z.infer<typeof backtest>
