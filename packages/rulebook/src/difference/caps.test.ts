import { describe, expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { aLine, anItem, partsBetween } from '../../test/explained/sides.ts'
import type { SaidSide } from '../../test/explained/sides.ts'
import type { Plan } from '../plan/plan.ts'
import type { DifferenceCause } from './score-difference.ts'

const shipped = planOf()

/** The shipped rulebook, its points added up from zero and fewer the better. */
const adding: Plan = {
  ...shipped,
  score: { base: 0, direction: 'add', better: 'lower', min: null, max: null },
}

/** Other caps of lines, null for none. */
function withCaps(caps: Record<string, number | null>, plan = shipped): Plan {
  const own = (code: string, cap: number | null) => (code in caps ? (caps[code] ?? null) : cap)
  return {
    ...plan,
    slots: plan.slots.map((slot) => ({ ...slot, cap: own(slot.code, slot.cap) })),
    groups: plan.groups.map((group) => ({ ...group, cap: own(group.code, group.cap) })),
  }
}

/** A line of one record with so many points, of which so many stay. */
function line(code: string, points: number, kept: { cap?: number; group?: number } = {}) {
  const afterCap = kept.cap ?? points
  const capped = { afterCap, afterGroupCap: kept.group ?? afterCap }
  return aLine(shipped, code, { items: [anItem({ points })], ...capped })
}

/** The sentences of one cause: each with its points, in both languages. */
function saidOf(cause: DifferenceCause, before: SaidSide, after: SaidSide) {
  return partsBetween(before, after)
    .filter((part) => part.cause === cause)
    .map(({ code, record, scoreTenths, zh, en }) => {
      expect([record, code === null]).toEqual([null, /^(bonusCap|base|bounds)$/.test(cause)])
      return [scoreTenths, zh, en]
    })
}

interface Case {
  what: string
  before: SaidSide
  after: SaidSide
  said: [scoreTenths: number, zh: string, en: string][]
}

const atCap = { lines: [line('G2-02', 80)] }
const above = { lines: [line('G2-02', 100, { cap: 80 })] }
const OF_A_LINE: Case[] = [
  {
    what: 'it takes back more',
    before: atCap,
    after: above,
    said: [
      [
        20,
        'G2-02 禁限售商品上架查实：合计超过上限 8.0 分，超出部分不计',
        'G2-02 Prohibited goods listed (confirmed): above its cap of 8.0; what is beyond does not count',
      ],
    ],
  },
  {
    what: 'it takes back less',
    before: above,
    after: atCap,
    said: [
      [
        -20,
        'G2-02 禁限售商品上架查实：合计超出上限 8.0 分的部分减少',
        'G2-02 Prohibited goods listed (confirmed): less of it is beyond its cap of 8.0',
      ],
    ],
  },
  { what: 'it takes back the same', before: above, after: above, said: [] },
  {
    what: 'it is lower',
    before: atCap,
    after: { plan: withCaps({ 'G2-02': 65 }), lines: [line('G2-02', 80, { cap: 65 })] },
    said: [
      [
        15,
        'G2-02 禁限售商品上架查实：上限由 8.0 分变为 6.5 分',
        'G2-02 Prohibited goods listed (confirmed): its cap changes from 8.0 to 6.5',
      ],
    ],
  },
  {
    what: 'it is gone',
    before: above,
    after: { plan: withCaps({ 'G2-02': null }), lines: [line('G2-02', 100)] },
    said: [
      [
        -20,
        'G2-02 禁限售商品上架查实：上限由 8.0 分变为不设上限',
        'G2-02 Prohibited goods listed (confirmed): its cap changes from 8.0 to none',
      ],
    ],
  },
  {
    what: 'it is new',
    before: { plan: withCaps({ 'G2-02': null }), lines: [line('G2-02', 100)] },
    after: above,
    said: [
      [
        20,
        'G2-02 禁限售商品上架查实：上限由不设上限变为 8.0 分',
        'G2-02 Prohibited goods listed (confirmed): its cap changes from none to 8.0',
      ],
    ],
  },
  {
    what: 'where points add up, it takes back more and so lowers the score',
    before: { ...atCap, plan: adding },
    after: { ...above, plan: adding },
    said: [
      [
        -20,
        'G2-02 禁限售商品上架查实：合计超过上限 8.0 分，超出部分不计',
        'G2-02 Prohibited goods listed (confirmed): above its cap of 8.0; what is beyond does not count',
      ],
    ],
  },
]

test.each(OF_A_LINE)('the cap of a line: $what', ({ before, after, said }) => {
  expect(saidOf('cap', before, after)).toEqual(said)
})

const other = line('G1-02', 30)
const full = { lines: [other, line('G2-02', 80), line('G2-04', 60)] }
const over = { lines: [other, line('G2-02', 80), line('G2-04', 90, { group: 60 })] }
const ABOVE_GROUP = [
  'G2 加强产品质量管控：合计超过上限 14.0 分，超出部分不计',
  'G2 Product quality control: above its cap of 14.0; what is beyond does not count',
] as const
const OF_A_GROUP: Case[] = [
  { what: 'it takes back more', before: full, after: over, said: [[30, ...ABOVE_GROUP]] },
  {
    what: 'it takes back less',
    before: over,
    after: full,
    said: [
      [
        -30,
        'G2 加强产品质量管控：合计超出上限 14.0 分的部分减少',
        'G2 Product quality control: less of it is beyond its cap of 14.0',
      ],
    ],
  },
  { what: 'it takes back the same', before: over, after: over, said: [] },
  {
    what: 'it is higher',
    before: over,
    after: {
      plan: withCaps({ G2: 150 }),
      lines: [line('G2-02', 80), line('G2-04', 90, { group: 70 })],
    },
    said: [
      [
        -10,
        'G2 加强产品质量管控：上限由 14.0 分变为 15.0 分',
        'G2 Product quality control: its cap changes from 14.0 to 15.0',
      ],
    ],
  },
  {
    what: 'it is gone',
    before: over,
    after: { plan: withCaps({ G2: null }), lines: [line('G2-02', 80), line('G2-04', 90)] },
    said: [
      [
        -30,
        'G2 加强产品质量管控：上限由 14.0 分变为不设上限',
        'G2 Product quality control: its cap changes from 14.0 to none',
      ],
    ],
  },
  {
    what: 'where points add up, it takes back more and so lowers the score',
    before: { ...full, plan: adding },
    after: { ...over, plan: adding },
    said: [[-30, ...ABOVE_GROUP]],
  },
]

test.each(OF_A_GROUP)('the cap of a group: $what', ({ before, after, said }) => {
  expect(saidOf('groupCap', before, after)).toEqual(said)
})

describe('a group that only one version has, or names otherwise', () => {
  const renamed = (code: string, en: string): Plan => ({
    ...shipped,
    groups: shipped.groups.map((own) => (own.code === 'G2' ? { ...own, code, en } : own)),
  })

  test('counts as having no cap where it is not', () => {
    const lines = over.lines.map((own) => (own.group === 'G2' ? { ...own, group: 'H2' } : own))
    expect(saidOf('groupCap', over, { plan: renamed('H2', 'Quality'), lines })).toEqual([
      [
        -30,
        'G2 加强产品质量管控：上限由 14.0 分变为不设上限',
        'G2 Product quality control: its cap changes from 14.0 to none',
      ],
      [
        30,
        'H2 加强产品质量管控：上限由不设上限变为 14.0 分',
        'H2 Quality: its cap changes from none to 14.0',
      ],
    ])
  })

  test('is called as the newer version calls it', () => {
    const [[, , en] = []] = saidOf('groupCap', full, { ...over, plan: renamed('G2', 'Quality') })
    expect(en).toBe('G2 Quality: above its cap of 14.0; what is beyond does not count')
  })
})
