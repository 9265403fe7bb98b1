import { describe, expect, test } from 'vitest'
import { smallRulebook } from '../../test/rulebooks/index.ts'
import { differencesBetween } from './differences.ts'

type Change = [original: string, changed: string]

/** What is said of some changes of the text: there, and back again. */
function saidOf(...changes: Change[]) {
  const [before, after] = [smallRulebook(), smallRulebook(...changes)]
  return { there: differencesBetween(before, after), back: differencesBetween(after, before) }
}

type Said = [place: string, zh: string, en: string]
const say = (all: Said[]) => all.map(([place, zh, en]) => ({ place, zh, en }))

describe('a changed entry is said with what it was and is, there and back:', () => {
  test.each<[what: string, Change, place: string, title: Words, from: Words, to: Words]>([
    [
      'of a row, by its code and name',
      ['cap: 80', 'cap: 85'],
      'I1',
      ['I1 甲：上限', 'I1 First: cap'],
      ['8.0', '8.0'],
      ['8.5', '8.5'],
    ],
    [
      'of a row without an English name, by its code',
      ['minSample: 100', 'minSample: 50'],
      'I2',
      ['I2 乙：最小样本', 'I2: smallest sample'],
      ['100', '100'],
      ['50', '50'],
    ],
    [
      'of the only row of its part, by the name of the part',
      ['minDaysOnline: 90', 'minDaysOnline: 60'],
      'coverage',
      ['数据覆盖：最短上线时间', 'coverage: shortest time online'],
      ['90 天', '90 days'],
      ['60 天', '60 days'],
    ],
    [
      'of the only row of its part, which has a name beside it',
      ['grade: closed }', 'grade: closed, zh: 数据不足 }'],
      'coverage',
      ['数据覆盖：名称', 'coverage: Chinese name'],
      ['无', 'none'],
      ['数据不足', '数据不足'],
    ],
    [
      'of a score, whose cap of bonuses stands beside it',
      ['bonusCap: 80\n', ''],
      'score',
      ['计分：加分上限', 'score: bonuses at most'],
      ['8.0', '8.0'],
      ['无', 'none'],
    ],
    [
      'one that is taken out',
      ['evidence: screenshot\n    ', ''],
      'I1',
      ['I1 甲：证据', 'I1 First: evidence'],
      ['screenshot', 'screenshot'],
      ['无', 'none'],
    ],
    [
      'the points of a tier, by its name',
      ['again: 80 }', 'again: 70 }'],
      'I1',
      ['I1 甲：“再次”的分值', 'I1 First: points of tier again'],
      ['8.0', '8.0'],
      ['7.0', '7.0'],
    ],
    [
      'a tier that has no name, by its key',
      ['again: 80 }', 'again: 80, third: 80 }'],
      'I1',
      ['I1 甲：“third”的分值', 'I1 First: points of tier third'],
      ['无', 'none'],
      ['8.0', '8.0'],
    ],
    [
      'the name of a tier',
      ['again: 再次 }', 'again: 又一次 }'],
      'I1',
      ['I1 甲：分档 again 的名称', 'I1 First: name of tier again'],
      ['再次', '再次'],
      ['又一次', '又一次'],
    ],
    [
      'a feed that is never late',
      ['metrics: null', 'metrics: 31'],
      'metrics',
      ['metrics 监测指标：周期', 'metrics Metrics: cadence'],
      ['不设', 'never late'],
      ['31 天', '31 days'],
    ],
  ])('%s', (...[, change, place, title, from, to]) => {
    const { there, back } = saidOf(change)
    const said = (was: Words, is: Words) =>
      say([[place, `${title[0]} ${was[0]} → ${is[0]}`, `${title[1]} ${was[1]} → ${is[1]}`]])
    expect(there).toEqual(said(from, to))
    expect(back).toEqual(said(to, from))
  })
})

type Words = [zh: string, en: string]

test('a tier is said without a name where its indicator names none', () => {
  const unnamed: Change = ['    tierLabels: { first: 初次, again: 再次 }\n', '']
  const before = smallRulebook(unnamed)
  const after = smallRulebook(unnamed, ['first: 40', 'first: 45'])
  expect(differencesBetween(before, after)).toEqual(
    say([['I1', 'I1 甲：“first”的分值 4.0 → 4.5', 'I1 First: points of tier first 4.0 → 4.5']]),
  )
})

test('several changes of a row are said in its order, those of a row that it lost last', () => {
  const { there } = saidOf(
    ['evidence: screenshot\n    ', ''],
    ['group: G1\n    cap: 80', 'cap: 85'],
  )
  expect(there.map(({ en }) => en)).toEqual([
    'I1 First: cap 8.0 → 8.5',
    'I1 First: group G1 → none',
    'I1 First: evidence screenshot → none',
  ])
})

test('bands are said as those of the shape that each version has', () => {
  const shape: Change = [
    `shape: rate
    better: lower
    bands: [{ bound: 0.03, points: 0 }, { bound: 1, points: 15 }]
    minSample: 100
    freshDays: 180
    source: complaints:onTime
    merchants: { clearOf: M1 }`,
    `shape: peerRatio
    windowDays: 90
    minComplaints: 3
    bands: [{ upTo: 1.5, points: 0 }, { upTo: null, points: 60 }]
    types: [投诉]
    results: [属实]`,
  ]
  const { there, back } = saidOf(shape)
  expect(there.map(({ en }) => en)).toContain('I2: bands 3 %: 0.0 · 100 %: 1.5 → 1.5: 0.0 · ∞: 6.0')
  expect(back.map(({ en }) => en)).toContain('I2: bands 1.5: 0.0 · ∞: 6.0 → 3 %: 0.0 · 100 %: 1.5')
})

describe('rows', () => {
  const bonus = '  - { code: B1, zh: 奖, points: 20, basis: LAW 7, from: bonus }\n'
  const second =
    '  - { code: B2, zh: 二等奖, en: Second prize, points: 10, basis: LAW 8, from: bonus }\n'

  test('that are new are said with all their entries, those that are gone by their names', () => {
    const { there, back } = saidOf([bonus, bonus + second])
    expect(there).toEqual(
      say([
        [
          'B2',
          '新增加分 B2 二等奖：分值 1.0；依据 LAW 8；记录类别 加分',
          'new bonus B2 Second prize: points 1.0; legal basis LAW 8; kind of record bonuses',
        ],
      ]),
    )
    expect(back).toEqual(say([['B2', '取消加分 B2 二等奖', 'no more bonus B2 Second prize']]))
  })

  test('that are gone are said after those that changed or are new', () => {
    const other = second.replace('B2', 'B0')
    expect(saidOf([bonus, second + other]).there.map(({ en }) => en)).toEqual([
      'new bonus B2 Second prize: points 1.0; legal basis LAW 8; kind of record bonuses',
      'new bonus B0 Second prize: points 1.0; legal basis LAW 8; kind of record bonuses',
      'no more bonus B1',
    ])
  })

  test('of a part of which there is only one come and go with the part', () => {
    const { there, back } = saidOf(["wilson: { z: '1.96', decimals: 6, rounding: half up }\n", ''])
    expect(there).toEqual(say([['wilson', '取消置信界 wilson', 'no more bounds of rates wilson']]))
    expect(back).toEqual(
      say([
        [
          'wilson',
          '新增置信界 wilson：置信系数 1.96；小数位数 6；舍入 四舍五入',
          'new bounds of rates wilson: z of the bound 1.96; decimals 6; rounding half up',
        ],
      ]),
    )
  })

  test('in another order are said once, in the order that they have now, without new ones', () => {
    const one = smallRulebook([bonus, bonus + second])
    const three = smallRulebook([bonus, second.replace('B2', 'B3') + second + bonus])
    expect(differencesBetween(one, three).slice(0, 1)).toEqual(
      say([['bonuses', '加分的先后改为：B2, B1', 'order of rows (bonus): B2, B1']]),
    )
    expect(differencesBetween(three, one).map(({ en }) => en)).toEqual([
      'order of rows (bonus): B1, B2',
      'no more bonus B3 Second prize',
    ])
  })

  test('of laws and feeds have no order that would matter', () => {
    const law =
      "  LAW: { zh: 法, en: Law, version: '2020', from: 2020-01-01, to: 2030-01-01, text: 令 }\n"
    const other = '  MORE: { zh: 又, from: 2020-01-01, text: 令 }\n'
    const [one, two] = [law + other, other + law].map((laws) => smallRulebook([law, laws]))
    expect(one && two && differencesBetween(one, two)).toEqual([])
    expect(saidOf(['cases: 7, metrics: null', 'metrics: null, cases: 7']).there).toEqual([])
  })
})
