import type { CreditRecord } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { lineOf } from '../../test/explained/assessed.ts'
import { aBoundRule, anItemRow, boundBy } from '../../test/explained/rows.ts'
import {
  TODAY,
  aBonus,
  aCase,
  aFinding,
  aListing,
  anAnnualReport,
  daysAgo,
} from '../../test/registers/index.ts'
import { explainItems } from './items.ts'

const shipped = planOf()
const NO_REMEDY = { curedPlusDays: null, repairFrom: null, untilEnded: false }

test('tells everything of a record that counts', async () => {
  const record = aCase('general', { id: 'K', event: 'E', on: daysAgo(20) })
  expect((await lineOf('S-02', [record])).items).toEqual([
    {
      sourceKey: 'bureau:K',
      eventKey: 'E',
      from: daysAgo(20),
      to: daysAgo(20) + 365,
      counts: true,
      points: 50,
      pointsAfterEvent: 50,
      reason: null,
      remedies: { ...NO_REMEDY, repairFrom: daysAgo(20) + 90 },
    },
  ])
})

test('tells everything of a record that does not, its points among it', async () => {
  const record = aFinding('G1-01:first', { id: 'F', on: daysAgo(20), status: 'lead' })
  expect((await lineOf('G1-01', [record])).items).toEqual([
    {
      sourceKey: 'bureau:F',
      eventKey: null,
      from: daysAgo(20),
      to: null,
      counts: false,
      points: 40,
      pointsAfterEvent: 0,
      reason: { code: 'lead', zh: '仅为线索，未经确认，不计分', en: 'a lead only, not confirmed' },
      remedies: { ...NO_REMEDY, curedPlusDays: 90 },
    },
  ])
})

const FIRST_AND_LAST: [what: string, code: string, record: CreditRecord, says: unknown[]][] = [
  ['on its own day', 'G2-02', aFinding('G2-02', { on: TODAY }), [true, undefined]],
  ['not the day before', 'G2-02', aFinding('G2-02', { on: TODAY + 1 }), [false, 'notYet']],
  ['on its last day', 'G2-02', aFinding('G2-02', { on: daysAgo(179) }), [true, undefined]],
  ['not the day after', 'G2-02', aFinding('G2-02', { on: daysAgo(180) }), [false, 'expired']],
  [
    'for its status first, though it is not begun either',
    'G2-02',
    aFinding('G2-02', { on: TODAY + 1, status: 'withdrawn' }),
    [false, 'withdrawn'],
  ],
  [
    'not where it is cured on its own day, which is today',
    'G1-01',
    aFinding('G1-01:first', { on: TODAY, cured: TODAY }),
    [false, 'curedAtOnce'],
  ],
  ['with the reason of no points', 'S-08', aFinding('S-08'), [true, 'noPoints']],
  ['as a veto, which costs none', 'V1', aListing('serious'), [true, undefined]],
  ['as a bonus', 'B1', aBonus('B1'), [true, undefined]],
]

test.each(FIRST_AND_LAST)('counts, or not: %s', async (...[, code, record, says]) => {
  const { items } = await lineOf(code, [record])
  expect(items.map(({ counts, reason }) => [counts, reason?.code])).toEqual([says])
})

test('items stand in the order of their days, of one day by their source', async () => {
  const records = [
    aFinding('G2-02', { id: 'b', on: daysAgo(5) }),
    aFinding('G2-02', { id: 'c', on: daysAgo(9) }),
    aFinding('G2-02', { id: 'a', on: daysAgo(5) }),
  ]
  const { items } = await lineOf('G2-02', records)
  expect(items.map(({ sourceKey }) => sourceKey)).toEqual(['bureau:c', 'bureau:a', 'bureau:b'])
})

describe('a ceiling of orders past their deadline', () => {
  const order = (said: object) => aFinding('G9-04', { id: 'F', on: daysAgo(20), ...said })

  test('shows a record once, counting where either of its rules counts', async () => {
    const { items } = await lineOf('C2', [order({ deadline: daysAgo(2) })])
    expect(items).toMatchObject([{ sourceKey: 'bureau:F', counts: true, from: daysAgo(20) }])
    const bound = boundBy(shipped, [aBoundRule({ days: 5 }), aBoundRule()])
    const rows = [anItemRow({ counts: 0 }), anItemRow({ rule: 1 })]
    expect(explainItems(bound, rows)).toMatchObject([{ slot: 1, counts: true, to: null }])
    expect(explainItems(bound, rows.toReversed())).toMatchObject([{ counts: true, to: null }])
    const others = [anItemRow({ source_key: 'bureau:L' }), anItemRow({ rule: 1, slot: 2 })]
    expect(explainItems(boundBy(shipped, [aBoundRule(), aBoundRule()]), others)).toHaveLength(2)
  })

  test('shows a record that counts by neither rule once, too', async () => {
    const cured = order({ deadline: daysAgo(9), cured: daysAgo(5) })
    expect((await lineOf('C2', [cured])).items).toMatchObject([
      { sourceKey: 'bureau:F', counts: false, reason: { code: 'cured' } },
    ])
  })

  test('says nothing of a finding without one', async () => {
    const other = (said: object) => aFinding('G2-02', { id: 'F', ...said })
    expect((await lineOf('C2', [other({})])).items).toEqual([])
    expect((await lineOf('C2', [other({ deadline: TODAY })])).items).toMatchObject([
      { counts: false, reason: { code: 'notYet' }, from: TODAY + 1 },
    ])
    expect((await lineOf('C2', [other({ deadline: daysAgo(1) })])).items).toMatchObject([
      { counts: true, from: TODAY, remedies: { ...NO_REMEDY, curedPlusDays: 0 } },
    ])
  })
})

describe('what the engine says of the same record', () => {
  const explained = (interval: Parameters<typeof aBoundRule>[0], row: object, rows = [{}]) =>
    explainItems(
      boundBy(shipped, [aBoundRule(interval)]),
      rows.map((own) => anItemRow({ ...row, ...own })),
    )

  test('has to agree, whichever way', () => {
    const said = 'the engine and the explanation differ on bureau:K, slot 1'
    expect(explained({ days: 11 }, {})).toMatchObject([{ counts: true }])
    expect(() => explained({ days: 11 }, { counts: 0 })).toThrow(said)
    expect(() => explained({ days: 10 }, { counts: 1 })).toThrow(said)
    expect(explained({ days: 10 }, { counts: 0 })).toMatchObject([{ counts: false }])
  })

  test('may still be that it counts, where a listing or a newer inspection ends it', async () => {
    const report = anAnnualReport(2025, { id: 'R' })
    const { items } = await lineOf('S-05', [report, aListing('abnormal', { on: daysAgo(9) })])
    expect(items).toMatchObject([{ counts: false, reason: { code: 'listed' } }])
    const inspections = [
      { source_key: 'a', inspection: 'I-1', occurred_day: daysAgo(9) },
      { source_key: 'b', inspection: 'I-2', occurred_day: daysAgo(2) },
    ]
    expect(explained({ latestInspection: true }, {}, inspections)).toMatchObject([
      { sourceKey: 'a', counts: false, reason: { code: 'olderInspection' } },
      { sourceKey: 'b', counts: true },
    ])
  })

  test('is of no item where no rule is: metrics and registrations', () => {
    expect(explained({}, { rule: -1 })).toEqual([])
    expect(() => explained({}, { rule: 7 })).toThrow('no rule 7')
  })
})
