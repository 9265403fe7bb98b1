import type { CreditRecord, Day } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import { SHIPPED_TEXT, explainScores, planOf } from '../../test/engines/assess.ts'
import { ENGINES, fill } from '../../test/engines/engine.ts'
import {
  TODAY,
  aBonus,
  aCase,
  aFinding,
  aListing,
  aMetric,
  aPlatform,
  complaints,
  daysAgo,
  rowsOf,
} from '../../test/registers/index.ts'
import type { Plan } from '../plan/plan.ts'
import { differenceBetween } from './difference.ts'
import type { ExplainedScore } from './score-difference.ts'

const engine = await (ENGINES['duckdb'] as (typeof ENGINES)[string])()
const shipped = planOf()
const feeds = { findings: TODAY, complaints: TODAY }
const EARLIER = daysAgo(100)

interface Side {
  records: CreditRecord[]
  day?: Day
  plan?: Plan
}

async function explained({ records, day = TODAY, plan = shipped }: Side): Promise<ExplainedScore> {
  const all = [aPlatform(), ...records]
  await fill(engine, rowsOf(all).rows)
  const found = (await explainScores(engine, { plan, records: all, feeds }, day)).get(1)
  if (!found) throw new Error('subject 1 was not assessed')
  return found
}

/** The same records on both sides, unless `before` says otherwise. */
async function difference(after: Side, before: Partial<Side>) {
  return differenceBetween(await explained({ ...after, ...before }), await explained(after))
}

/** What the parts say, with their points: `-50 stopped S-02 …`. */
async function said(after: Side, before: Partial<Side> = { day: EARLIER }) {
  const { parts, scoreTenths } = await difference(after, before)
  expect(parts.reduce((sum, part) => sum + part.scoreTenths, 0)).toBe(scoreTenths)
  return parts.map((part) => `${part.scoreTenths} ${part.cause} ${part.zh}`)
}

/** The shipped rulebook with some of its text put otherwise. */
function changedPlan(...changes: [from: string, to: string][]): Plan {
  const text = changes.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`the rulebook has no ${from}`)
    return whole.replace(from, to)
  }, SHIPPED_TEXT)
  return planOf(text)
}

test('of the same there is nothing to say', async () => {
  const records = [aCase('serious', { on: daysAgo(200) })]
  expect(await difference({ records }, {})).toMatchObject({
    scoreTenths: 0,
    gradeStep: null,
    parts: [],
  })
})

describe('between two days', () => {
  test('a record begins to count, and its ceiling holds', async () => {
    const records = [aCase('serious', { on: '2026-10-01', id: 'K' })]
    const found = await difference({ records }, { day: EARLIER })
    expect(found).toMatchObject({
      before: { scoreTenths: 1000, grade: 'blue', day: EARLIER },
      after: { scoreTenths: 850, grade: 'yellow', day: TODAY },
      scoreTenths: -150,
      gradeStep: {
        zh: '等级由蓝（按得分）变为黄（C3 365日内有严重行政处罚且未修复）',
        en: expect.stringMatching(/^The grade changes from Good standing \(by the score\) to /),
      },
    })
    expect(found.parts).toEqual([
      {
        cause: 'began',
        code: 'S-03',
        record: 'bureau:K',
        scoreTenths: -150,
        zh: expect.stringContaining('：自 2026-10-01 起计分'),
        en: expect.stringContaining(': counts from 2026-10-01 on'),
      },
      expect.objectContaining({
        cause: 'holds',
        code: 'C3',
        record: null,
        scoreTenths: 0,
        zh: expect.stringContaining('：自 2026-10-01 起成立，最高为黄'),
      }),
    ])
  })

  test.each([
    {
      what: 'its term is over',
      records: [aFinding('G2-02', { on: '2026-05-10' })],
      said: /^20 stopped G2-02 .*：已过有效期，自 2026-11-06 起不再计分$/,
    },
    {
      what: 'it was cured',
      records: [aFinding('G1-02', { on: '2026-05-10', cured: '2026-09-01' })],
      said: /^30 stopped G1-02 .*：已整改，自 2026-10-01 起不再计分$/,
    },
    {
      what: 'it was repaired',
      records: [aCase('general', { on: '2026-05-10', repaired: '2026-09-01' })],
      said: /^50 stopped S-02 .*：已信用修复，自 2026-09-01 起不再计分$/,
    },
    {
      what: 'the listing ended',
      records: [aListing('abnormal', { on: '2026-05-10', removed: '2026-09-01' })],
      said: /^200 stopped S-04 .*：已移出、终止或报送，自 2026-09-01 起不再计分$/,
    },
    {
      what: 'a bonus ended',
      records: [
        aBonus('B1', { on: '2026-05-10', until: '2026-09-01' }),
        aCase('general', { on: '2026-05-10' }),
      ],
      said: /^-20 stopped B1 .*：已移出、终止或报送，自 2026-09-01 起不再计分$/,
    },
  ])('a record stops, because $what', async ({ records, said: wanted }) => {
    expect((await said({ records }))[0]).toMatch(wanted)
  })

  test('a veto lapses with its listing', async () => {
    const records = [aListing('serious', { on: '2026-05-10', removed: '2026-09-01' })]
    const { parts, gradeStep } = await difference({ records }, { day: EARLIER })
    expect(gradeStep?.zh).toBe('等级由红（V1 列入严重违法失信名单(在列)）变为蓝（按得分）')
    expect(parts.at(-1)).toMatchObject({
      cause: 'lapsed',
      code: 'V1',
      zh: expect.stringContaining('：已移出、终止或报送，不再成立'),
    })
  })

  test('a figure changes from one metric to the next', async () => {
    const records = [
      aMetric('G1-03', [481, 500], { on: daysAgo(120) }),
      aMetric('G1-03', [450, 500], { on: daysAgo(20) }),
    ]
    expect(await said({ records })).toEqual([
      '-20 figure G1-03 平台内经营者亮照率：由“481/500（97.5540%）”变为“450/500（92.3323%）”',
    ])
  })

  test('a figure comes where there was none', async () => {
    const records = complaints(12, { onTime: false, closed: daysAgo(10) })
    const [first] = await said({ records })
    expect(first).toMatch(/^-\d+ figure G8-02 .*：由“样本量不足”变为“0\/12（24.2501%）”$/)
  })

  test('one event counts once: the dearer record takes over, and gives back', async () => {
    const records = [
      aFinding('G2-02', { on: '2026-07-01', event: 'E', id: 'F' }),
      aCase('general', { on: '2026-10-01', event: 'E', id: 'K' }),
    ]
    expect(await said({ records })).toEqual([
      expect.stringMatching(/^-50 began S-02/),
      expect.stringMatching(/^20 absorbed G2-02 .*：与另一条计分更多的记录属同一事件/),
    ])
    const [finding, penalty] = records as [CreditRecord, CreditRecord]
    const repaired = { ...penalty, occurred: daysAgo(110), repaired: daysAgo(5) }
    expect(await said({ records: [finding, repaired] })).toEqual([
      expect.stringMatching(/^50 stopped S-02/),
      expect.stringMatching(/^-20 released G2-02 .*：同一事件的另一条记录不再计分，改由本条计分$/),
    ])
  })

  test('caps of a line and of its group take more, and less', async () => {
    const many = (code: string, on: string, count: number) =>
      Array.from({ length: count }, () => aFinding(code, { on }))
    const fresh = [...many('G2-02', '2026-10-01', 5), ...many('G2-04', '2026-10-01', 4)]
    expect(capsIn(await said({ records: fresh }))).toEqual([
      '30 cap G2-04 食品餐饮药品入网资质未审查：合计超过上限 9.0 分，超出部分不计',
      '30 groupCap G2 加强产品质量管控：合计超过上限 14.0 分，超出部分不计',
      '20 cap G2-02 禁限售商品上架查实：合计超过上限 8.0 分，超出部分不计',
    ])
    const old = [...many('G2-02', '2026-05-10', 5), ...many('G2-04', '2026-05-10', 4)]
    expect(capsIn(await said({ records: old }))).toEqual([
      '-30 groupCap G2 加强产品质量管控：合计超出上限 14.0 分的部分减少',
      '-20 cap G2-02 禁限售商品上架查实：合计超出上限 8.0 分的部分减少',
    ])
  })

  test('the score stays within its bounds', async () => {
    const records = [1, 2, 3, 4, 5, 6, 7, 8].map(() => aCase('serious', { on: '2026-10-01' }))
    const found = await said({ records })
    expect(found).toContain('200 bounds 得分以 0.0–100.0 为限，超出部分不计')
  })
})

describe('between what was known at two moments', () => {
  const penalty = aCase('general', { on: daysAgo(50), id: 'K' })

  test.each([
    {
      what: 'it came',
      before: [],
      after: [penalty],
      said: /^-50 came S-02 .*：新增记录，自 .* 起计分$/,
    },
    { what: 'it is gone', before: [penalty], after: [], said: /^50 gone S-02 .*：记录已不在册$/ },
    {
      what: 'it was annulled',
      before: [penalty],
      after: [{ ...penalty, status: 'annulled' as const }],
      said: /^50 stopped S-02 .*：已撤销，不再计分$/,
    },
    {
      what: 'it was confirmed',
      before: [{ ...penalty, status: 'lead' as const }],
      after: [penalty],
      said: /^-50 began S-02 .*：现予计分$/,
    },
  ])('$what', async ({ before, after, said: wanted }) => {
    expect(await said({ records: after }, { records: before })).toEqual([
      expect.stringMatching(wanted),
    ])
  })
})

describe('between two versions', () => {
  const inForce = { plan: shipped }

  test('the points of a record', async () => {
    const plan = changedPlan([
      'points: 50\n    validity: { days: 365, endsOnRepair: true, repair',
      'points: 70\n    validity: { days: 365, endsOnRepair: true, repair',
    ])
    const records = [aCase('general', { on: daysAgo(50) })]
    expect(await said({ records, plan }, inForce)).toEqual([
      '-20 points S-02 行政处罚-一般：分值由 5.0 分变为 7.0 分',
    ])
  })

  test('a validity that is shorter, or longer', async () => {
    const plan = changedPlan([
      'points: 50\n    validity: { days: 365',
      'points: 50\n    validity: { days: 100',
    ])
    const records = [aCase('general', { on: daysAgo(200) })]
    expect(await said({ records, plan }, inForce)).toEqual([
      '50 rules S-02 行政处罚-一般：按规则新版本不计分',
    ])
    expect(await said({ records, plan: shipped }, { plan })).toEqual([
      '-50 rules S-02 行政处罚-一般：按规则新版本计分',
    ])
  })

  test('bands of a figure that stays the same', async () => {
    const plan = changedPlan(['bound: 0.95, points: 10', 'bound: 0.95, points: 20'])
    const records = [aMetric('G1-03', [481, 500])]
    expect(await said({ records, plan }, inForce)).toEqual([
      '-10 rules G1-03 平台内经营者亮照率：481/500（97.5540%）；规则新版本的分档不同',
    ])
  })

  test('a row that comes, or goes', async () => {
    const plan = changedPlan(['code: S-02\n', 'code: S-12\n'])
    const records = [aCase('general', { on: daysAgo(50) })]
    expect(await said({ records, plan }, inForce)).toEqual([
      '-50 rowCame S-12 行政处罚-一般：规则新版本新设',
      '50 rowGone S-02 行政处罚-一般：规则新版本不再设置',
    ])
  })

  test('a veto that comes, or goes', async () => {
    const plan = changedPlan(['code: V1\n', 'code: V9\n'])
    const records = [aListing('serious')]
    expect(await said({ records, plan }, inForce)).toEqual([
      '0 holds V9 列入严重违法失信名单(在列)：规则新版本新设，评为红',
      '0 lapsed V1 列入严重违法失信名单(在列)：规则新版本不再设置',
    ])
  })

  test('caps, of a line, a group and the bonus', async () => {
    const findings = [1, 2, 3].map(() => aFinding('G1-02', { on: daysAgo(20) }))
    expect(
      await said({ records: findings, plan: changedPlan(['cap: 30\n', 'cap: 60\n']) }, inForce),
    ).toEqual([expect.stringMatching(/^-30 cap G1-02 .*：上限由 3.0 分变为 6.0 分$/)])
    const group = changedPlan(['cap: 140 }', 'cap: 20 }'])
    expect(await said({ records: findings, plan: group }, inForce)).toEqual([
      expect.stringMatching(/^10 groupCap G1 .*：上限由 14.0 分变为 2.0 分$/),
    ])
    const rewarded = [aBonus('B1'), aCase('general', { on: daysAgo(50) })]
    const bonus = changedPlan(['bonusCap: 80', 'bonusCap: 10'])
    expect(await said({ records: rewarded, plan: bonus }, inForce)).toEqual([
      '-10 bonusCap 加分：上限由 8.0 分变为 1.0 分',
    ])
  })

  test('thresholds, only where the grade is another', async () => {
    const plan = changedPlan(['atLeast: 850', 'atLeast: 960'])
    const records = [aCase('general', { on: daysAgo(50) })]
    expect(await difference({ records, plan }, inForce)).toMatchObject({
      scoreTenths: 0,
      gradeStep: { zh: '等级由蓝（按得分）变为黄（按得分）' },
      parts: [
        {
          cause: 'threshold',
          code: 'blue',
          zh: '蓝：条件由不低于 85.0 分变为不低于 96.0 分',
          en: 'Good standing: its condition changes from at least 85.0 to at least 96.0',
        },
      ],
    })
    expect((await difference({ records: [], plan }, inForce)).parts).toEqual([])
  })

  test('time stays the cause of what ended meanwhile', async () => {
    const plan = changedPlan(['bonusCap: 80', 'bonusCap: 90'])
    const records = [aCase('general', { on: '2026-05-10', repaired: '2026-09-01' })]
    expect(await said({ records, plan }, { ...inForce, day: EARLIER })).toEqual([
      '50 stopped S-02 行政处罚-一般：已信用修复，自 2026-09-01 起不再计分',
    ])
  })
})

function capsIn(parts: string[]): string[] {
  return parts.filter((part) => / (cap|groupCap) /.test(part))
}
