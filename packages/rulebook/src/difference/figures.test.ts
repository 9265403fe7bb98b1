import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { aLine, partsBetween } from '../../test/explained/sides.ts'
import { TODAY } from '../../test/registers/index.ts'
import type { ExplanationLine } from '../explain/explanation.ts'
import { because } from '../explain/reasons.ts'
import type { DifferenceCause } from './score-difference.ts'

const shipped = planOf()
const other = { ...shipped, version: '2027.1' }
const adding = { ...shipped, score: { ...shipped.score, base: 0, direction: 'add' as const } }

type Said = Partial<ExplanationLine>

/** A rate of so many, of a metric, at so many millionths; `costs` in tenths. */
function rate(k: number, n: number, valueMillionths: number | null): Said {
  return { figure: { sourceKey: 'bureau:M', k, n, periodEnd: TODAY, valueMillionths } }
}

/** The same as counted over complaints, or compared with the peers of a group. */
function judged(valueMillionths: number | null, peerGroup: string | null): Said {
  const state = valueMillionths === null ? 'belowMinComplaints' : 'counted'
  const counts = { k: 12, n: 50_000, points: 0, valueMillionths, peerGroup, peers: null } as const
  return { figure: { subjectId: 1, slot: 1, state, ...counts } }
}

interface Case {
  what: string
  code?: string
  before: Said
  after: Said
  is?: DifferenceCause
  zh: string
  en: string
}

/** A line that costs 1.0 points on the earlier day and 3.0 today. */
function partsOf({ code = 'G1-03', before, after }: Case, plan = shipped) {
  return partsBetween(
    { lines: [aLine(shipped, code, { ...before, afterEventOnce: 10 })] },
    { plan, lines: [aLine(shipped, code, { ...after, afterEventOnce: 30 })] },
  )
}

const DISPLAY = [
  'G1-03 平台内经营者亮照率',
  'G1-03 Merchant licence-display rate (sample)',
] as const
const RATIO = [
  'G8-01 万单有效投诉率(对同类中位数)',
  'G8-01 Substantiated complaints per 10k orders vs peer median',
] as const

const OF_ONE_VERSION: Case[] = [
  {
    what: 'of metrics, in percent to four decimals',
    before: rate(481, 500, 975_535),
    after: rate(0, 500, 7_624),
    zh: `${DISPLAY[0]}：由“481/500（97.5535%）”变为“0/500（0.7624%）”`,
    en: `${DISPLAY[1]}: from 481/500 (97.5535%) to 0/500 (0.7624%)`,
  },
  {
    what: 'of metrics, all or next to nothing',
    before: rate(500, 500, 1_000_000),
    after: rate(1, 500, 5),
    zh: `${DISPLAY[0]}：由“500/500（100.0000%）”变为“1/500（0.0005%）”`,
    en: `${DISPLAY[1]}: from 500/500 (100.0000%) to 1/500 (0.0005%)`,
  },
  {
    what: 'none before',
    before: { reason: because('noData') },
    after: rate(450, 500, 923_323),
    zh: `${DISPLAY[0]}：由“无数据”变为“450/500（92.3323%）”`,
    en: `${DISPLAY[1]}: from no data to 450/500 (92.3323%)`,
  },
  {
    what: 'of too small a sample now',
    before: rate(450, 500, 923_323),
    after: { ...rate(9, 10, null), reason: because('sampleTooSmall') },
    zh: `${DISPLAY[0]}：由“450/500（92.3323%）”变为“样本量不足”`,
    en: `${DISPLAY[1]}: from 450/500 (92.3323%) to sample too small`,
  },
  {
    what: 'of which nothing is known',
    before: {},
    after: rate(450, 500, 923_323),
    zh: `${DISPLAY[0]}：由“—”变为“450/500（92.3323%）”`,
    en: `${DISPLAY[1]}: from — to 450/500 (92.3323%)`,
  },
  {
    what: 'of complaints, without peers',
    before: judged(242_501, null),
    after: rate(1, 2, 500_000),
    zh: `${DISPLAY[0]}：由“12/50000（24.2501%）”变为“1/2（50.0000%）”`,
    en: `${DISPLAY[1]}: from 12/50000 (24.2501%) to 1/2 (50.0000%)`,
  },
  {
    what: 'compared with peers, to two decimals, rounded down',
    code: 'G8-01',
    before: judged(1_849_999, 'trade 1'),
    after: judged(12_340_000, 'trade 1'),
    zh: `${RATIO[0]}：由“同类中位数的 1.84 倍”变为“同类中位数的 12.34 倍”`,
    en: `${RATIO[1]}: from 1.84 times the median of the peers to 12.34 times the median of the peers`,
  },
  {
    what: 'compared with peers, next to nothing of the median, and not at all',
    code: 'G8-01',
    before: judged(9_999, 'trade 1'),
    after: { ...judged(null, 'trade 1'), reason: because('belowMinComplaints') },
    zh: `${RATIO[0]}：由“同类中位数的 0.00 倍”变为“投诉举报量不足，不作比较”`,
    en: `${RATIO[1]}: from 0.00 times the median of the peers to too few complaints to compare`,
  },
  {
    what: 'that reads the same but lies in another band',
    code: 'G8-01',
    before: judged(1_991_000, 'trade 1'),
    after: judged(1_999_000, 'trade 1'),
    zh: `${RATIO[0]}：由“同类中位数的 1.99 倍”变为“同类中位数的 1.99 倍”`,
    en: `${RATIO[1]}: from 1.99 times the median of the peers to 1.99 times the median of the peers`,
  },
]

function told({ code = 'G1-03', is: cause = 'figure', zh, en }: Case) {
  return { cause, code, record: null, scoreTenths: -20, zh, en }
}

test.each(OF_ONE_VERSION)('a figure $what', (own) => {
  expect(partsOf(own)).toEqual([told(own)])
})

const OF_TWO_VERSIONS: Case[] = [
  {
    what: 'has other bands',
    before: rate(481, 500, 975_535),
    after: rate(481, 500, 975_535),
    is: 'rules',
    zh: `${DISPLAY[0]}：481/500（97.5535%）；规则新版本的分档不同`,
    en: `${DISPLAY[1]}: 481/500 (97.5535%); the bands of the other version differ`,
  },
  {
    what: 'is another itself',
    before: rate(481, 500, 975_535),
    after: rate(450, 500, 923_323),
    zh: `${DISPLAY[0]}：由“481/500（97.5535%）”变为“450/500（92.3323%）”`,
    en: `${DISPLAY[1]}: from 481/500 (97.5535%) to 450/500 (92.3323%)`,
  },
]

test.each(OF_TWO_VERSIONS)('by another version a figure $what', (own) => {
  expect(partsOf(own, other)).toEqual([told(own)])
})

test('a figure that costs as much as before is not told, whatever it is', () => {
  const lineOf = (said: Said) => aLine(shipped, 'G1-03', { ...said, afterEventOnce: 10 })
  const [before, after] = [rate(481, 500, 975_535), rate(480, 500, 974_000)].map(lineOf)
  if (!before || !after) throw new Error('two lines')
  expect(partsBetween({ lines: [before] }, { lines: [after] })).toEqual([])
})

test('where points add up, a figure that costs more raises the score', () => {
  const lineOf = (said: Said) => aLine(shipped, 'G1-03', said)
  const [part] = partsBetween(
    { plan: adding, lines: [lineOf({ ...rate(481, 500, 975_535), afterEventOnce: 10 })] },
    { plan: adding, lines: [lineOf({ ...rate(450, 500, 923_323), afterEventOnce: 30 })] },
  )
  expect(part).toMatchObject({ cause: 'figure', scoreTenths: 20 })
})

test('a line that one of two versions judges by a figure is told by its figure', () => {
  const shape = { code: 'G1-02', shape: 'metric' } as const
  const asRate = {
    ...shipped,
    slots: shipped.slots.map((slot) => (slot.code === shape.code ? { ...slot, ...shape } : slot)),
  }
  const counted = { lines: [aLine(shipped, 'G1-02', { reason: because('none') })] }
  const figured = {
    plan: asRate,
    lines: [aLine(asRate, 'G1-02', { ...rate(1, 2, 500_000), afterEventOnce: 30 })],
  }
  const sentences = [partsBetween(counted, figured), partsBetween(figured, counted)].flat()
  expect(sentences.map(({ cause, zh }) => [cause, zh.split('：')[1]])).toEqual([
    ['figure', '由“无记录”变为“1/2（50.0000%）”'],
    ['figure', '由“1/2（50.0000%）”变为“无记录”'],
  ])
})
