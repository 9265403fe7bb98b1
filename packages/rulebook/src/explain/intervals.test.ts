import { NEVER } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { aBoundRule, anItemRow, boundBy } from '../../test/explained/rows.ts'
import { TODAY, daysAgo } from '../../test/registers/index.ts'
import type { Interval } from '../plan/plan.ts'
import type { ItemRow } from '../sql/items.ts'
import { listingsFor, remediesOf, validityOf } from './intervals.ts'
import type { ReasonCode } from './reasons.ts'

const BEGUN = daysAgo(10)
const NO_CONTEXT = { listings: [], inspections: new Map() }

type Case = [
  what: string,
  interval: Partial<Interval>,
  row: Partial<Omit<ItemRow, 'status'>>,
  to: Day,
  endedBy: ReasonCode,
]

const ENDS: Case[] = [
  ['nothing ends it', {}, {}, NEVER, 'expired'],
  [
    'what its rule does not look at ends it not',
    {},
    { cured_day: daysAgo(5), repaired_day: daysAgo(5), ended_day: daysAgo(5) },
    NEVER,
    'expired',
  ],
  ['its days', { days: 180 }, {}, BEGUN + 180, 'expired'],
  [
    'a repair before its days are over',
    { days: 180, endsOnRepair: true },
    { repaired_day: TODAY },
    TODAY,
    'repaired',
  ],
  [
    'a repair of tomorrow, not known yet',
    { days: 180, endsOnRepair: true },
    { repaired_day: TODAY + 1 },
    BEGUN + 180,
    'expired',
  ],
  [
    'its days, where the repair is of the day on which they are over',
    { days: 10, endsOnRepair: true },
    { repaired_day: TODAY },
    TODAY,
    'expired',
  ],
  ['a cure', { days: 180, endsOnCure: true }, { cured_day: TODAY }, TODAY, 'cured'],
  [
    'a cure of tomorrow, not known yet',
    { endsOnCure: true },
    { cured_day: TODAY + 1 },
    NEVER,
    'expired',
  ],
  ['a removal', { endsOnEnd: true }, { ended_day: daysAgo(3) }, daysAgo(3), 'ended'],
  [
    'a removal of tomorrow, not known yet',
    { endsOnEnd: true },
    { ended_day: TODAY + 1 },
    NEVER,
    'expired',
  ],
  [
    'days after its cure',
    { curedPlusDays: 90 },
    { cured_day: daysAgo(9) },
    daysAgo(9) + 90,
    'cured',
  ],
  ['a cure on the day itself', { curedPlusDays: 90 }, { cured_day: BEGUN }, BEGUN, 'curedAtOnce'],
  ['a cure before', { curedPlusDays: 90 }, { cured_day: BEGUN - 5 }, BEGUN, 'curedAtOnce'],
  ['no cure so far', { curedPlusDays: 90 }, {}, NEVER, 'expired'],
  [
    'a cure of tomorrow, not known yet, even with days',
    { curedPlusDays: 90 },
    { cured_day: TODAY + 1 },
    NEVER,
    'expired',
  ],
  [
    'the earliest of several',
    { days: 180, endsOnRepair: true, endsOnCure: true, endsOnEnd: true },
    { repaired_day: daysAgo(4), cured_day: daysAgo(6), ended_day: daysAgo(5) },
    daysAgo(6),
    'cured',
  ],
]

test.each(ENDS)('a record of ten days ago ends by %s', (...[, interval, row, to, endedBy]) => {
  const found = validityOf(aBoundRule(interval), anItemRow(row), NO_CONTEXT)
  expect(found).toEqual({ from: BEGUN, to, endedBy })
})

test('a rule that fixes the first day begins there, and its ends with it', () => {
  const bound = aBoundRule({ days: 30 }, { fromDay: daysAgo(3) })
  expect(validityOf(bound, anItemRow(), NO_CONTEXT)).toMatchObject({
    from: daysAgo(3),
    to: daysAgo(3) + 30,
  })
  const curable = aBoundRule({ curedPlusDays: 5 }, { fromDay: daysAgo(3) })
  expect(validityOf(curable, anItemRow({ cured_day: daysAgo(3) }), NO_CONTEXT)).toMatchObject({
    to: daysAgo(3),
    endedBy: 'curedAtOnce',
  })
})

test('an order counts from the day after its deadline, or from its own if that is later', () => {
  const from = (deadline: Day, pastDeadline = true) =>
    validityOf(aBoundRule({ pastDeadline }), anItemRow({ deadline_day: deadline }), NO_CONTEXT).from
  expect(from(daysAgo(4))).toBe(daysAgo(3))
  expect(from(BEGUN - 1)).toBe(BEGUN)
  expect(from(BEGUN - 5)).toBe(BEGUN)
  expect(from(daysAgo(4), false)).toBe(BEGUN)
})

describe('what the list ends', () => {
  const overdue = aBoundRule({ endedByList: 'abnormal' })
  const listed = (on: Day, until: Day = NEVER) => anItemRow({ occurred_day: on, ended_day: until })
  const CASES: [what: string, listings: ItemRow[], to: Day][] = [
    ['not without a listing', [], NEVER],
    ['on the day of the listing', [listed(daysAgo(4))], daysAgo(4)],
    ['on the day of the first', [listed(daysAgo(4)), listed(daysAgo(7))], daysAgo(7)],
    ['at once, where it is listed already', [listed(daysAgo(30))], BEGUN],
    ['at once, where it is listed for that one day', [listed(daysAgo(30), BEGUN + 1)], BEGUN],
    ['not where that ended on its first day', [listed(daysAgo(30), BEGUN)], NEVER],
    ['not by one removed on its own day', [listed(daysAgo(4), daysAgo(4))], NEVER],
  ]

  test.each(CASES)('%s', (_, listings, to) => {
    const found = validityOf(overdue, anItemRow(), { ...NO_CONTEXT, listings })
    expect(found).toEqual({ from: BEGUN, to, endedBy: to === NEVER ? 'expired' : 'listed' })
  })

  test('is only what asks for it', () => {
    const found = validityOf(aBoundRule(), anItemRow(), { ...NO_CONTEXT, listings: [listed(1)] })
    expect(found.to).toBe(NEVER)
  })

  test('is decided by confirmed listings on that list, begun by the day', () => {
    const bound = {
      ...boundBy(planOf(), [overdue]),
      dictionary: new Map([
        [1, { kind: 'listing', list: 'abnormal' } as const],
        [2, { kind: 'listing', list: 'serious' } as const],
        [3, { kind: 'annualReport', year: 2025 } as const],
      ]),
    }
    const own = [anItemRow({ occurred_day: TODAY }), anItemRow({ ended_day: daysAgo(2) })]
    const others = [
      anItemRow({ term: 2 }),
      anItemRow({ term: 3 }),
      anItemRow({ term: 4 }),
      anItemRow({ status: 'lead' }),
      anItemRow({ occurred_day: TODAY + 1 }),
    ]
    expect(listingsFor(bound, overdue, [...others, ...own])).toEqual(own)
    expect(listingsFor(bound, aBoundRule(), own)).toEqual([])
  })
})

test('of an inspection, the day on which a newer one begins ends it', () => {
  const inspections = new Map([
    ['I-1', { id: 'I-1', begun: BEGUN }],
    ['I-2', { id: 'I-2', begun: daysAgo(2) }],
  ])
  const found = (inspection: string | null, latestInspection = true) =>
    validityOf(aBoundRule({ latestInspection }), anItemRow({ inspection }), {
      listings: [],
      inspections,
    })
  expect(found('I-1')).toEqual({ from: BEGUN, to: daysAgo(2), endedBy: 'olderInspection' })
  expect(found('I-2')).toEqual({ from: BEGUN, to: NEVER, endedBy: 'expired' })
  expect(found('I-1', false)).toEqual({ from: BEGUN, to: NEVER, endedBy: 'expired' })
})

test('says what a person can do to end it: cure, repair, have it removed', () => {
  const none = { curedPlusDays: null, repairFrom: null, untilEnded: false }
  const remedies = (...said: Parameters<typeof aBoundRule>) =>
    remediesOf(aBoundRule(...said), anItemRow())
  expect(remedies({ days: 180 })).toEqual(none)
  expect(remedies({ endsOnCure: true })).toEqual({ ...none, curedPlusDays: 0 })
  expect(remedies({ curedPlusDays: 90 })).toEqual({ ...none, curedPlusDays: 90 })
  expect(remedies({ endsOnRepair: true })).toEqual({ ...none, repairFrom: BEGUN })
  expect(remedies({ endsOnRepair: true }, { repairFromDay: 90 })).toEqual({
    ...none,
    repairFrom: BEGUN + 90,
  })
  expect(remedies({ endsOnRepair: true }, { fromDay: TODAY, repairFromDay: 90 }).repairFrom).toBe(
    TODAY + 90,
  )
  expect(remedies({}, { repairFromDay: 90 })).toEqual(none)
  expect(remedies({ endsOnEnd: true })).toEqual({ ...none, untilEnded: true })
})
