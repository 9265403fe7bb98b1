import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { EARLIER, aLine, anItem, partsBetween } from '../../test/explained/sides.ts'
import { TODAY, daysAgo } from '../../test/registers/index.ts'
import type { ExplainedItem } from '../explain/explanation.ts'
import type { DifferenceCause } from './score-difference.ts'

interface Story {
  what: string
  before?: ExplainedItem
  after?: ExplainedItem
  is: [cause: DifferenceCause, scoreTenths: number]
  zh: string
  en: string
}

const [shipped, other] = [planOf(), { ...planOf(), version: '2027.1' }]

/** What is said of one record of S-02 that is so on the earlier day and so today. */
function partsOf({ before, after }: Pick<Story, 'before' | 'after'>, { plan = shipped } = {}) {
  const lineOf = (item?: ExplainedItem) => [aLine(shipped, 'S-02', { items: item ? [item] : [] })]
  return partsBetween({ lines: lineOf(before) }, { plan, lines: lineOf(after) })
}

function told({ is: [cause, scoreTenths], zh, en }: Story) {
  const words = { zh: `S-02 行政处罚-一般：${zh}`, en: `S-02 Penalty - general: ${en}` }
  return { cause, code: 'S-02', record: 'bureau:K', scoreTenths, ...words }
}

const BY_TIME: Story[] = [
  {
    what: 'it begins on the later of the two days',
    before: anItem({ from: TODAY, because: 'notYet' }),
    after: anItem({ from: TODAY }),
    is: ['began', -50],
    zh: '自 2026-11-23 起计分',
    en: 'counts from 2026-11-23 on',
  },
  {
    what: 'it begins on the day after the earlier one',
    after: anItem({ from: EARLIER + 1 }),
    is: ['began', -50],
    zh: '自 2026-08-16 起计分',
    en: 'counts from 2026-08-16 on',
  },
  {
    what: 'it would have counted on the earlier day already, but was not on file',
    after: anItem({ from: EARLIER }),
    is: ['came', -50],
    zh: '新增记录，自 2026-08-15 起计分',
    en: 'a new record, counting from 2026-08-15 on',
  },
  {
    what: 'it was on file, and counts now',
    before: anItem({ because: 'lead' }),
    after: anItem(),
    is: ['began', -50],
    zh: '现予计分',
    en: 'counts now',
  },
  {
    what: 'it ends on the later day',
    before: anItem(),
    after: anItem({ to: TODAY, because: 'repaired' }),
    is: ['stopped', 50],
    zh: '已信用修复，自 2026-11-23 起不再计分',
    en: 'repaired; stopped counting on 2026-11-23',
  },
  {
    what: 'it ends on the day after the earlier one',
    before: anItem(),
    after: anItem({ to: EARLIER + 1, because: 'expired' }),
    is: ['stopped', 50],
    zh: '已过有效期，自 2026-08-16 起不再计分',
    en: 'no longer valid; stopped counting on 2026-08-16',
  },
  {
    what: 'its end was put before both days',
    before: anItem(),
    after: anItem({ to: EARLIER, because: 'repaired' }),
    is: ['stopped', 50],
    zh: '已信用修复，不再计分',
    en: 'repaired; no longer counts',
  },
  {
    what: 'it does not count any more though it has no end',
    before: anItem(),
    after: anItem({ because: 'cured' }),
    is: ['stopped', 50],
    zh: '已整改，不再计分',
    en: 'cured; no longer counts',
  },
  {
    what: 'it is gone',
    before: anItem(),
    is: ['gone', 50],
    zh: '记录已不在册',
    en: 'the record is no longer on file',
  },
]

test.each(BY_TIME)('by one version: $what', (story) => {
  expect(partsOf(story)).toEqual([told(story)])
})

const OF_ONE_EVENT: Story[] = [
  {
    what: 'another record of its event takes over',
    before: anItem(),
    after: anItem({ because: 'absorbed' }),
    is: ['absorbed', 50],
    zh: '与另一条计分更多的记录属同一事件，同一事件只计一次',
    en: 'of one event with a record of more points; one event counts once',
  },
  {
    what: 'the other record of its event gives back',
    before: anItem({ because: 'absorbed' }),
    after: anItem(),
    is: ['released', -50],
    zh: '同一事件的另一条记录不再计分，改由本条计分',
    en: 'the other record of its event no longer counts, so this one does',
  },
  {
    what: 'its points were put right',
    before: anItem({ points: 50 }),
    after: anItem({ points: 75 }),
    is: ['points', -25],
    zh: '分值由 5.0 分变为 7.5 分',
    en: 'its points change from 5.0 to 7.5',
  },
  {
    what: 'its points were lost',
    before: anItem({ points: 50 }),
    after: anItem({ points: 0, because: 'noPoints', counts: true }),
    is: ['points', 50],
    zh: '分值由 5.0 分变为 0.0 分',
    en: 'its points change from 5.0 to 0.0',
  },
]

test.each(OF_ONE_EVENT)('a record that counts on both days: $what', (story) => {
  expect(partsOf(story)).toEqual([told(story)])
})

const BY_STATUS: [ExplainedItem, zh: string, en: string][] = [
  [
    anItem({ to: TODAY, because: 'lead' }),
    '仅为线索，未经确认，不计分',
    'a lead only, not confirmed',
  ],
  [anItem({ to: TODAY, because: 'unfounded' }), '经核查不属实', 'found to be untrue'],
  [anItem({ to: TODAY, because: 'annulled' }), '已撤销', 'annulled'],
  [anItem({ to: TODAY, because: 'withdrawn' }), '已撤回', 'withdrawn'],
  [anItem({ to: TODAY, because: 'notYet' }), '尚未开始计分', 'does not count yet'],
]

test.each([
  ['one version', shipped],
  ['another version', other],
])('what a record itself became comes before its end and before the rules: by %s', (_, plan) => {
  for (const [after, zh, en] of BY_STATUS) {
    const story: Story = {
      what: zh,
      is: ['stopped', 50],
      zh: `${zh}，不再计分`,
      en: `${en}; no longer counts`,
    }
    expect(partsOf({ before: anItem(), after }, { plan })).toEqual([told(story)])
  }
})

const BY_RULES: Story[] = [
  {
    what: 'it counted neither before nor began between',
    after: anItem({ from: EARLIER }),
    is: ['rules', -50],
    zh: '按规则新版本计分',
    en: 'by the other version it counts',
  },
  {
    what: 'its end lies before both days',
    before: anItem(),
    after: anItem({ to: EARLIER, because: 'expired' }),
    is: ['rules', 50],
    zh: '按规则新版本不计分',
    en: 'by the other version it does not count',
  },
  {
    what: 'the row does not have it',
    before: anItem(),
    is: ['rules', 50],
    zh: '按规则新版本不计分',
    en: 'by the other version it does not count',
  },
  {
    what: 'it begins between the days, so time is the cause',
    after: anItem({ from: TODAY }),
    is: ['began', -50],
    zh: '自 2026-11-23 起计分',
    en: 'counts from 2026-11-23 on',
  },
  {
    what: 'it ends between the days, so time is the cause',
    before: anItem(),
    after: anItem({ to: TODAY, because: 'expired' }),
    is: ['stopped', 50],
    zh: '已过有效期，自 2026-11-23 起不再计分',
    en: 'no longer valid; stopped counting on 2026-11-23',
  },
]

test.each(BY_RULES)('by another version: $what', (story) => {
  expect(partsOf(story, { plan: other })).toEqual([told(story)])
})

test('says nothing of a record that does the same on both sides', () => {
  const [shown, costing] = [anItem({ because: 'expired' }), anItem({ to: TODAY + 9 })]
  expect(partsOf({ before: shown, after: shown })).toEqual([])
  expect(partsOf({ before: costing, after: costing })).toEqual([])
  expect(partsOf({ after: anItem({ points: 0, because: 'noPoints', counts: true }) })).toEqual([])
})

test('tells records apart by their source: those of today first, then those that are gone', () => {
  const item = (sourceKey: string, day: number) => anItem({ sourceKey, from: daysAgo(day) })
  const parts = partsBetween(
    { lines: [aLine(shipped, 'S-02', { items: [item('a:1', 200), item('a:2', 200)] })] },
    { lines: [aLine(shipped, 'S-02', { items: [item('a:2', 200), item('a:3', 9)] })] },
  )
  expect(parts.map(({ cause, record, scoreTenths }) => [cause, record, scoreTenths])).toEqual([
    ['began', 'a:3', -50],
    ['gone', 'a:1', 50],
  ])
})
