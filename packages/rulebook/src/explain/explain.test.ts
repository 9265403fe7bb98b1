import { dayOf } from '@liangma/contracts'
import type { CreditRecord } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { fill } from '../../test/engines/engine.ts'
import { engine, lineOf } from '../../test/explained/assessed.ts'
import {
  TODAY,
  aBonus,
  aCase,
  aFinding,
  aListing,
  aMetric,
  aPlatform,
  anAnnualReport,
  complaints,
  daysAgo,
  rowsOf,
} from '../../test/registers/index.ts'
import { FigureJudge } from '../figures/judge.ts'
import type { FigureRow } from '../figures/judge.ts'
import { bindTerms } from '../plan/bind.ts'
import type { ScoreRow } from '../sql/scores/score-row.ts'
import { statements } from '../sql/statements.ts'
import { compareCodePoints } from './code-points.ts'
import type { ItemRow } from '../index.ts'
import { explain } from './explain.ts'
import { spellOutLaws } from './legal-basis.ts'

const plan = planOf()
const feeds = { findings: TODAY, complaints: TODAY }

const REASONS: [reason: string, code: string, record: CreditRecord][] = [
  ['lead', 'G2-02', aFinding('G2-02', { status: 'lead' })],
  ['unfounded', 'G2-02', aFinding('G2-02', { status: 'unfounded' })],
  ['annulled', 'S-02', aCase('general', { status: 'annulled' })],
  ['withdrawn', 'S-02', aCase('general', { status: 'withdrawn' })],
  ['notYet', 'G2-02', aFinding('G2-02', { on: daysAgo(-1) })],
  ['expired', 'G2-02', aFinding('G2-02', { on: daysAgo(180) })],
  ['cured', 'S-06', aFinding('S-06', { cured: TODAY })],
  ['curedAtOnce', 'G1-01', aFinding('G1-01:first', { on: daysAgo(5), cured: daysAgo(5) })],
  ['repaired', 'S-03', aCase('serious', { repaired: TODAY })],
  ['ended', 'S-04', aListing('abnormal', { removed: TODAY })],
  ['ended', 'B1', aBonus('B1', { until: TODAY })],
  ['ended', 'S-05', anAnnualReport(2025, { filed: daysAgo(3) })],
  ['noPoints', 'S-08', aFinding('S-08')],
  ['stale', 'G1-03', aMetric('G1-03', [1, 100], { on: daysAgo(181) })],
]

describe('says why a record costs nothing', () => {
  test.each(REASONS)('%s (%s)', async (reason, code, record) => {
    const { items, afterCap } = await lineOf(code, [record])
    expect(items.map((item) => item.reason?.code)).toEqual([reason])
    expect(afterCap).toBe(0)
  })

  test('absorbed, and by which record', async () => {
    const finding = aFinding('G2-02', { event: 'E1' })
    const penalty = aCase('general', { event: 'E1', id: 'K1' })
    const { items, before, afterEventOnce } = await lineOf('G2-02', [finding, penalty])
    expect(items[0]?.reason).toEqual({
      code: 'absorbed',
      zh: '与 bureau:K1 属同一事件，同一事件只计一次',
      en: 'of the same event as bureau:K1; one event counts once',
    })
    expect([before, afterEventOnce]).toEqual([20, 0])
  })

  test('listed: an overdue report that the list has taken over', async () => {
    const report = anAnnualReport(2025)
    const listing = aListing('abnormal', { on: '2026-08-01', removed: '2026-09-01' })
    const { items } = await lineOf('S-05', [report, listing])
    expect(items[0]).toMatchObject({
      from: dayOf('2026-07-01'),
      to: dayOf('2026-08-01'),
      counts: false,
      reason: { code: 'listed' },
    })
  })

  test('a newer metric took its place', async () => {
    const [old, fresh] = [
      aMetric('G1-03', [1, 100], { on: daysAgo(9) }),
      aMetric('G1-03', [99, 100], { on: daysAgo(2) }),
    ]
    const { items, figure, reason } = await lineOf('G1-03', [old, fresh])
    expect(items.map((item) => item.reason?.code ?? null)).toEqual(['notNewest', null])
    expect(figure).toMatchObject({ k: 99, n: 100 })
    expect(reason?.code).toBe('goodBand')
  })
})

const LINES: [reason: string, code: string, records: CreditRecord[]][] = [
  ['none', 'G2-02', []],
  ['noneCounts', 'G2-02', [aFinding('G2-02', { status: 'lead' })]],
  ['noData', 'G1-03', []],
  ['sampleTooSmall', 'G1-03', [aMetric('G1-03', [1, 99])]],
  ['sampleTooSmall', 'G8-02', complaints(9, { onTime: false })],
  ['belowMinComplaints', 'G8-01', complaints(9, { result: 'settled' })],
  ['goodBand', 'G8-02', complaints(10, { onTime: true })],
]

test.each(LINES)('says why a line costs nothing: %s (%s)', async (reason, code, records) => {
  expect((await lineOf(code, records)).reason?.code).toBe(reason)
})

test('a group cap is used up in the order of the rulebook', async () => {
  const records = [
    ...[1, 2, 3, 4].map(() => aFinding('G2-02')),
    ...[1, 2, 3].map(() => aFinding('G2-04')),
  ]
  expect(await lineOf('G2-02', records)).toMatchObject({
    before: 80,
    afterCap: 80,
    afterGroupCap: 80,
  })
  expect(await lineOf('G2-04', records)).toMatchObject({
    before: 90,
    afterCap: 90,
    afterGroupCap: 60,
  })
  expect(await lineOf('G2-03', [...records, aFinding('G2-03:other')])).toMatchObject({
    afterGroupCap: 20,
  })
})

test('tells the day on which an item stops and what would end it sooner', async () => {
  const [penalty] = (await lineOf('S-02', [aCase('general', { on: TODAY })])).items
  expect(penalty).toMatchObject({
    to: TODAY + 365,
    remedies: { curedPlusDays: null, repairFrom: TODAY + 90, untilEnded: false },
  })
  const [finding] = (await lineOf('G1-01', [aFinding('G1-01:first', { cured: daysAgo(-3) })])).items
  expect(finding).toMatchObject({ to: null, remedies: { curedPlusDays: 90, repairFrom: null } })
})

test('a record absorbed by its event still holds a ceiling', async () => {
  const records = [
    aCase('serious', { event: 'E1', id: 'A' }),
    aCase('serious', { event: 'E1', id: 'B' }),
  ]
  const { fired, items } = await lineOf('C3', records)
  expect([fired, items.map(({ counts }) => counts)]).toEqual([true, [true, true]])
})

test('source keys are ordered by code point, the shorter first', () => {
  const ordered = ['', 'a', 'a/1', 'a/10', 'a/2', 'b', 'ba', 'é', '！', '𠮷', '𠮷1']
  expect(ordered.toReversed().toSorted(compareCodePoints)).toEqual(ordered)
  expect(compareCodePoints('a/1', 'a/1')).toBe(0)
})

test('refuses an explanation that does not add up to the score, and says in what', async () => {
  const records = [aPlatform(), aCase('general'), aFinding('G2-02')]
  const { rows, terms } = rowsOf(records)
  await fill(engine, rows)
  const bound = bindTerms(plan, terms)
  const texts = statements(bound, {
    dialect: engine.dialect,
    records: 'records',
    asOf: { day: TODAY },
    feeds,
  })
  const [score] = await engine.read<ScoreRow>(texts.scores)
  const [figures] = await engine.read<FigureRow>(texts.figures)
  if (!score || !figures) throw new Error('nothing was assessed')
  const items = await engine.read<ItemRow>(texts.items)
  const judged = new FigureJudge(plan, []).judge(figures)
  const explainBy = (row: ScoreRow) => explain(bound, { items, figures: judged, feeds, score: row })
  expect(explainBy(score).filter(({ fired }) => fired)).toHaveLength(2)
  const columns = ['group_2', 'statutory', 'bonus', 'score', 'signs', 'coverage'] as const
  for (const column of columns) {
    const stated = (score[column] ?? 0) + 1
    const said = `the explanation of subject 1: ${column.replace('_', ' ')} is ${stated}, its lines say ${stated - 1}`
    expect(() => explainBy({ ...score, [column]: stated })).toThrow(said)
  }
  const both = { ...score, bonus: 5, group_1: 7 }
  expect(() => explainBy(both)).toThrow(/group 1 is 7, its lines say 0; bonus is 5/)
  expect(() => explain(bound, { items: [], figures: judged, feeds, score })).toThrow('group 2 is')
})

test('a line says whether it counts and on which day the first of its items ends', async () => {
  const early = aCase('general', { on: daysAgo(100), id: 'A' })
  const late = aCase('general', { on: daysAgo(10), id: 'B' })
  const ended = aCase('general', { on: daysAgo(400), id: 'C' })
  expect(await lineOf('S-02', [late, early, ended])).toMatchObject({
    fired: true,
    reason: null,
    nextEnd: TODAY + 265,
    items: [{ counts: false }, { counts: true }, { counts: true }],
  })
  expect(await lineOf('S-02', [ended])).toMatchObject({ fired: false, nextEnd: null })
  expect(await lineOf('G1-01', [aFinding('G1-01:first')])).toMatchObject({
    fired: true,
    nextEnd: null,
  })
})

test('a metric counts by its newest value alone, for as long as it is fresh', async () => {
  const old = aMetric('G1-03', [99, 100], { on: daysAgo(9) })
  const fresh = aMetric('G1-03', [10, 100], { on: daysAgo(2) })
  const line = await lineOf('G1-03', [old, fresh])
  expect(line).toMatchObject({ fired: true, reason: null, nextEnd: TODAY - 2 + 181 })
  expect(line.items).toMatchObject([
    { counts: false, points: 0, to: TODAY - 9 + 181 },
    {
      counts: true,
      points: line.before,
      remedies: { curedPlusDays: null, repairFrom: null, untilEnded: false },
    },
  ])
  const tomorrow = aMetric('G1-03', [10, 100], { on: daysAgo(-1) })
  expect(await lineOf('G1-03', [tomorrow])).toMatchObject({
    fired: false,
    nextEnd: null,
    items: [{ reason: { code: 'notYet' } }],
  })
  const good = await lineOf('G1-03', [aMetric('G1-03', [100, 100], { on: TODAY })])
  expect(good).toMatchObject({ fired: false, reason: { code: 'goodBand' } })
})

test('a rate of complaints counts without items', async () => {
  const line = await lineOf('G8-02', complaints(20, { onTime: false }))
  expect(line).toMatchObject({ fired: true, reason: null, items: [], nextEnd: null })
  const good = await lineOf('G8-02', complaints(20, { onTime: true }))
  expect(good).toMatchObject({ fired: false, items: [] })
})

test('spells out the laws that a basis abbreviates, and leaves what it does not know', () => {
  const laws = { ECL: '电子商务法', ZJ: '浙江省条例' }
  expect(spellOutLaws('ECL 15; ZJ 20, XYZ 3', { laws })).toBe('电子商务法 15; 浙江省条例 20, XYZ 3')
  expect(spellOutLaws(null, { laws })).toBe('')
})
