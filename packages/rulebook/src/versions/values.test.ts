import { describe, expect, test } from 'vitest'
import { entryWords } from './entries.ts'
import { sayNamed, sayOfMerchants } from './named-values.ts'
import { sayValue } from './values.ts'
import type { ValueKind } from './values.ts'

type Case = [kind: ValueKind, value: unknown, zh: string, en?: string]

/** Both languages say the same where only one is given. */
const CASES: Case[] = [
  ['text', 'as it stands', 'as it stands'],
  ['text', 12, '12'],
  ['text', true, 'true'],
  ['text', ['I1', 'I2', 3], 'I1, I2, 3'],
  ['text', { a: 1 }, '{"a":1}'],
  ['text', undefined, '无', 'none'],
  ['days', null, '无', 'none'],
  ['yesNo', true, '是', 'yes'],
  ['tenths', 0, '0.0'],
  ['tenths', 125, '12.5'],
  ['tenths', -5, '-0.5'],
  ['tenths', 'good', 'good'],
  ['days', 30, '30 天', '30 days'],
  ['cadence', 7, '7 天', '7 days'],
  ['cadence', 'never', '不设', 'never late'],
  ['share', 600_000, '60 %'],
  ['share', 975_541, '97.5541 %'],
  ['share', 1, '0.0001 %'],
  ['points', 25, '2.5'],
  ['points', 'fromRecord', '由记录载明', 'as the record says'],
  ['points', { fromRecord: [5, 10] }, '由记录载明（0.5 / 1.0）', 'as the record says (0.5 / 1.0)'],
  ['validity', 'whileListed', '列入期间', 'while listed'],
  ['validity', 'latestInspection', '最近一次检查', 'the latest inspection'],
  [
    'validity',
    'fromOverdueToFiledOrListed',
    '自逾期起至补报或列入',
    'from overdue until filed or listed',
  ],
  ['validity', 'whileItRains', 'whileItRains'],
  ['validity', { days: 30 }, '30 天', '30 days'],
  ['validity', { untilCuredPlusDays: 90 }, '整改后再计 90 天', 'until cured plus 90 days'],
  [
    'validity',
    { days: 365, endsOnRepair: true, repairFromDay: 90 },
    '365 天，修复即止，满 90 天可修复',
    '365 days, ends on repair, repair from day 90',
  ],
  ['validity', { days: 9, endsOnCure: true }, '9 天，整改即止', '9 days, ends on cure'],
  ['validity', { days: 9, endsOnCure: false, endsOnRepair: false }, '9 天', '9 days'],
  ['validity', { days: 9, unheardOf: [1, 2] }, '9 天，unheardOf 1, 2', '9 days, unheardOf 1, 2'],
  [
    'rateBands',
    [
      { bound: 980_000, points: 0 },
      { bound: 0, points: 15 },
    ],
    '98 %: 0.0 · 0 %: 1.5',
  ],
  [
    'ratioBands',
    [
      { upTo: 1_500_001, points: 0 },
      { upTo: 2_000_000, points: 20 },
      { upTo: null, points: 45 },
    ],
    '1.500001: 0.0 · 2: 2.0 · ∞: 4.5',
  ],
  ['list', 'abnormal', '经营异常', 'abnormal operation'],
  ['list', 'serious', '严重违法失信', 'serious violations'],
  ['list', 'lost', 'lost'],
  ['severity', 'minor', '轻微', 'minor'],
  ['severity', 'general', '一般', 'general'],
  ['severity', 'serious', '严重', 'serious'],
  ['severity', 'mild', 'mild'],
  ['complaintTypes', ['complaint', 'report', 'praise'], '投诉, 举报, praise'],
  ['complaintResults', ['substantiated', 'settled', 'lost'], '属实, 调解成功, lost'],
  ['tiers', { first: 40, again: 85 }, 'first: 4.0 · again: 8.5'],
  ['labels', { first: '初次', again: '再次' }, 'first: 初次 · again: 再次'],
  ['sizeBands', [100, 1000], '100 / 1000'],
  ['named', ['platformType', 'sizeBand'], '平台类型、规模档', 'platform type, size band'],
  ['ofMerchants', { graded: 'blue' }, '等级为 blue 的经营者占比', 'the share graded blue'],
]

test.each(CASES)('%s: %j is said as %s', (...[kind, value, zh, en = zh]) => {
  expect(sayValue(kind, value)).toEqual({ zh, en })
})

test('of merchants, either those of a grade count or those found without fault', () => {
  expect(sayOfMerchants({ graded: 'good' })).toEqual({
    zh: '等级为 good 的经营者占比',
    en: 'the share graded good',
  })
  expect(sayOfMerchants({ clearOf: 'M1' })).toEqual({
    zh: '未查出 M1 的经营者占比',
    en: 'the share found clear of M1',
  })
})

test('a name that is not on the list is said as it stands, beside others in words', () => {
  expect(sayNamed('unheardOf')).toEqual({ zh: 'unheardOf', en: 'unheardOf' })
  expect(sayNamed(['higher', 5])).toEqual({ zh: '高者为优、5', en: 'higher, 5' })
})

describe('an entry is called', () => {
  test('by words, or as the file calls it where there are none', () => {
    expect(entryWords('groups', 'cap', {})).toEqual({ zh: '上限', en: 'cap', kind: 'tenths' })
    expect(entryWords('groups', 'unheardOf', {})).toEqual({
      zh: 'unheardOf',
      en: 'unheardOf',
      kind: 'text',
    })
  })

  test('otherwise in a part where it means something else', () => {
    const called = (part: string, key: string) => entryWords(part, key, {}).en
    expect([called('laws', 'from'), called('vetoes', 'from')]).toEqual([
      'in force from',
      'kind of record',
    ])
    expect([called('ceilings', 'atMost'), called('grades', 'atMost')]).toEqual([
      'grade at most',
      'at most',
    ])
  })

  test('alike, though bands of a comparison are said otherwise than those of a rate', () => {
    const bands = { zh: '分段', en: 'bands' }
    expect(entryWords('indicators', 'bands', { shape: 'peerRatio' })).toEqual({
      ...bands,
      kind: 'ratioBands',
    })
    for (const row of [{ shape: 'rate' }, {}])
      expect(entryWords('indicators', 'bands', row)).toEqual({ ...bands, kind: 'rateBands' })
    expect(entryWords('indicators', 'cap', { shape: 'peerRatio' }).kind).toBe('tenths')
  })
})
