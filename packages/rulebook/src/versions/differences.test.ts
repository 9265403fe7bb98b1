import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseDocument } from 'yaml'
import { describe, expect, test } from 'vitest'
import {
  compileRulebook,
  describeRulebook,
  differencesBetween,
  editRulebook,
  readRulebook,
} from '../index.ts'
import type { Rulebook, RulebookEdit } from '../index.ts'

const FILE = new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url)
const TEXT = readFileSync(FILE, 'utf8')
const SHIPPED = readRulebook(TEXT, 'platform-2026.1.yaml')

const place = (part: 'indicators' | 'groups' | 'vetoes' | 'statutory' | 'ceilings', code: string) =>
  SHIPPED[part].findIndex((row) => row.code === code)
const edited = (...edits: RulebookEdit[]) =>
  differencesBetween(SHIPPED, readRulebook(editRulebook(TEXT, edits), 'edited.yaml'))
const indicator = (code: string, ...path: (string | number)[]) => [
  'indicators',
  place('indicators', code),
  ...path,
]

test('finds nothing between a rulebook and itself, nor in another version alone', () => {
  expect(differencesBetween(SHIPPED, SHIPPED)).toEqual([])
  expect(edited({ path: ['version'], value: '2026.2' })).toEqual([])
})

test.each([
  'rulebooks/platform-2026.1.yaml',
  'rulebooks/merchant-2026.1.yaml',
  'packages/rulebook/test/schemes/los-angeles.yaml',
  'packages/rulebook/test/schemes/new-york.yaml',
  'packages/rulebook/test/schemes/food-hygiene.yaml',
])('every entry of %s is called by words', (file) => {
  const text = readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8')
  const unnamed = describeRulebook(readRulebook(text, file)).flatMap(({ rows }) =>
    rows.flatMap(({ entries }) =>
      entries.filter(({ key, name }) => key !== 'id' && name.zh === key).map(({ key }) => key),
    ),
  )
  expect(unnamed).toEqual([])
})

describe('says in words', () => {
  test.for<[string, RulebookEdit[], string, string]>([
    [
      'points',
      [{ path: indicator('G2-02', 'points'), value: 30 }],
      'G2-02 禁限售商品上架查实：分值 2.0 → 3.0',
      'G2-02 Prohibited goods listed (confirmed): points 2.0 → 3.0',
    ],
    [
      'a tier',
      [{ path: indicator('G2-03', 'tiers', 'lifeHealth'), value: 40 }],
      'G2-03 接到通报后下架不及时：“生命健康类”的分值 3.0 → 4.0',
      'G2-03 Late takedown after official notice: points of tier lifeHealth 3.0 → 4.0',
    ],
    [
      'validity',
      [{ path: indicator('G2-02', 'validity'), value: { days: 365, endsOnCure: true } }],
      'G2-02 禁限售商品上架查实：有效期 180 天 → 365 天，整改即止',
      'G2-02 Prohibited goods listed (confirmed): validity 180 days → 365 days, ends on cure',
    ],
    [
      'bands of a rate',
      [{ path: indicator('G1-03', 'bands', 1, 'points'), value: 20 }],
      'G1-03 平台内经营者亮照率：分段 98 %: 0.0 · 95 %: 1.0 · 90 %: 3.0 · 0 %: 6.0 → 98 %: 0.0 · 95 %: 2.0 · 90 %: 3.0 · 0 %: 6.0',
      'G1-03 Merchant licence-display rate (sample): bands 98 %: 0.0 · 95 %: 1.0 · 90 %: 3.0 · 0 %: 6.0 → 98 %: 0.0 · 95 %: 2.0 · 90 %: 3.0 · 0 %: 6.0',
    ],
    [
      'bands of a comparison',
      [{ path: indicator('G8-01', 'bands', 0, 'upTo'), value: 1.25 }],
      'G8-01 万单有效投诉率(对同类中位数)：分段 1.5: 0.0 · 2: 2.0 · 3: 4.0 · ∞: 6.0 → 1.25: 0.0 · 2: 2.0 · 3: 4.0 · ∞: 6.0',
      'G8-01 Substantiated complaints per 10k orders vs peer median: bands 1.5: 0.0 · 2: 2.0 · 3: 4.0 · ∞: 6.0 → 1.25: 0.0 · 2: 2.0 · 3: 4.0 · ∞: 6.0',
    ],
    [
      'a threshold of a grade',
      [{ path: ['grades', 0, 'atLeast'], value: 860 }],
      'blue 蓝：至少 85.0 → 86.0',
      'blue Good standing: at least 85.0 → 86.0',
    ],
    [
      'the coverage that is asked for',
      [{ path: ['coverage', 'minShare'], value: 0.7 }],
      '数据覆盖：最低数据覆盖率 60 % → 70 %',
      'coverage: least coverage 60 % → 70 %',
    ],
    [
      'a cadence',
      [{ path: ['feeds', 'cases'], value: 14 }],
      'cases 行政处罚：周期 7 天 → 14 天',
      'cases Penalties: cadence 7 days → 14 days',
    ],
    [
      'the cap of a group',
      [{ path: ['groups', 0, 'cap'], value: 150 }],
      'G1 严把网店准入关口：上限 14.0 → 15.0',
      'G1 Onboarding & licence display: cap 14.0 → 15.0',
    ],
  ])('%s', ([, edits, zh, en]) => {
    expect(edited(...edits)).toMatchObject([{ zh, en }])
  })

  test('a row that is gone, and one that is new, with all that it says', () => {
    const { indicators } = parseDocument(TEXT).toJS() as { indicators: { code: string }[] }
    const fresh = {
      code: 'G2-09',
      group: 'G2',
      zh: '缺陷产品未召回',
      en: 'No recall of a defective product',
      shape: 'each',
      points: 25,
      cap: 50,
      validity: { days: 365 },
      basis: 'ECL 38',
    }
    const replaced = indicators.map((each) => (each.code === 'G2-05' ? fresh : each))
    expect(edited({ path: ['indicators'], value: replaced })).toMatchObject([
      {
        place: 'G2-09',
        zh: '新增指标 G2-09 缺陷产品未召回：所属组 G2；上限 5.0；依据 ECL 38；计分方式 逐条计分；分值 2.5；有效期 365 天',
      },
      { place: 'G2-05', zh: '取消指标 G2-05 重点商品质量管控制度缺失' },
    ])
  })

  test('another order of vetoes, which decides which of them is named', () => {
    const vetoes = (parseDocument(TEXT).toJS() as { vetoes: unknown[] }).vetoes.toReversed()
    expect(edited({ path: ['vetoes'], value: vetoes })[0]).toMatchObject({
      place: 'vetoes',
      zh: expect.stringMatching(/^一票否决的先后改为：V7, /) as string,
    })
  })
})

/** Every number, text and switch of a rulebook, by its path. */
function leavesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((each, i) => leavesOf(each, [...path, i]))
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]))
  return [path]
}

function changedAt(value: unknown, [step, ...rest]: (string | number)[]): unknown {
  if (step === undefined) {
    if (typeof value === 'number') return value + 1
    return typeof value === 'string' ? `${value}改` : value === null ? 1 : null
  }
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[step] = changedAt(copy[step], rest)
  return copy
}

test('no entry of the shipped rulebook changes unsaid', () => {
  const { version: _, ...rest } = SHIPPED
  const leaves = leavesOf(rest)
  expect(leaves.length).toBeGreaterThan(800)
  for (const path of leaves) {
    const other = changedAt(SHIPPED, path) as Rulebook
    expect(differencesBetween(SHIPPED, other), path.join('.')).not.toEqual([])
    expect(differencesBetween(other, SHIPPED), path.join('.')).not.toEqual([])
  }
})

test('rulebooks between which there is no difference compile to the same plan', () => {
  const rows = ['indicators', 'groups', 'statutory', 'vetoes', 'ceilings', 'bonuses'] as const
  const cut = fc.record({ part: fc.constantFrom(...rows), at: fc.nat(60), isSwapped: fc.boolean() })
  fc.assert(
    fc.property(cut, ({ part, at, isSwapped }) => {
      const all = [...SHIPPED[part]] as { code: string }[]
      const [row] = all.splice(at % all.length, 1)
      const changed = isSwapped && row ? [row, ...all] : all
      const other = { ...SHIPPED, [part]: changed } as Rulebook
      const isSame = JSON.stringify(compiled(other)) === JSON.stringify(compiled(SHIPPED))
      return isSame || differencesBetween(SHIPPED, other).length > 0
    }),
  )
})

function compiled(rulebook: Rulebook): unknown {
  try {
    return compileRulebook(rulebook)
  } catch (error) {
    return String(error)
  }
}
