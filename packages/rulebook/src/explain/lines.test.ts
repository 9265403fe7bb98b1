import { describe, expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { lineOf } from '../../test/explained/assessed.ts'
import { boundBy } from '../../test/explained/rows.ts'
import { aSide } from '../../test/explained/sides.ts'
import {
  TODAY,
  aBonus,
  aCase,
  aFinding,
  aListing,
  aMetric,
  complaints,
  daysAgo,
} from '../../test/registers/index.ts'
import { PUBLIC_SCHEMES } from '../../test/schemes/index.ts'
import { explainLines } from './lines.ts'
import { REASONS } from './reasons.ts'
import type { ReasonCode } from './reasons.ts'

const shipped = planOf()
const because = (code: ReasonCode) => ({ code, ...REASONS[code] })
const slotOf = (code: string) => shipped.slots.find((own) => own.code === code)?.slot

describe('a line as a whole', () => {
  test('of records of an indicator', async () => {
    const found = [1, 2, 3, 4, 5].map((n) => aFinding('G2-02', { id: `F${n}`, on: daysAgo(n) }))
    const line = await lineOf('G2-02', found)
    expect(line).toEqual({
      slot: slotOf('G2-02'),
      code: 'G2-02',
      role: 'indicator',
      group: 'G2',
      basis: expect.stringMatching(/ECL/),
      zh: '禁限售商品上架查实',
      en: 'Prohibited goods listed (confirmed)',
      hasData: true,
      fired: true,
      items: expect.any(Array),
      figure: null,
      before: 100,
      afterEventOnce: 100,
      afterCap: 80,
      afterGroupCap: 80,
      nextEnd: daysAgo(5) + 180,
      reason: null,
    })
    expect(line.items.map((item) => Object.keys(item).includes('slot'))).not.toContain(true)
  })

  test('of a metric', async () => {
    const metric = aMetric('G1-03', [450, 500], { id: 'M', on: daysAgo(3) })
    expect(await lineOf('G1-03', [metric])).toMatchObject({
      code: 'G1-03',
      role: 'indicator',
      group: 'G1',
      hasData: true,
      fired: true,
      before: 30,
      afterEventOnce: 30,
      afterCap: 30,
      afterGroupCap: 30,
      figure: { sourceKey: 'bureau:M', k: 450, n: 500, periodEnd: daysAgo(3) },
      items: [{ sourceKey: 'bureau:M', counts: true }],
      nextEnd: daysAgo(3) + 181,
      reason: null,
    })
    expect(await lineOf('G1-03', [])).toMatchObject({
      hasData: false,
      fired: false,
      figure: null,
      items: [],
      before: 0,
      nextEnd: null,
      reason: because('noData'),
    })
  })

  test('of complaints', async () => {
    const late = complaints(20, { onTime: false })
    expect(await lineOf('G8-02', late)).toMatchObject({
      code: 'G8-02',
      role: 'indicator',
      group: 'G8',
      hasData: true,
      fired: true,
      items: [],
      nextEnd: null,
      reason: null,
      figure: { slot: slotOf('G8-02'), k: 0, n: 20, state: 'counted', peerGroup: null },
    })
  })

  test('of a veto', async () => {
    expect(await lineOf('V1', [aListing('serious', { id: 'L', on: daysAgo(4) })])).toMatchObject({
      role: 'veto',
      group: null,
      hasData: null,
      fired: true,
      before: 0,
      afterGroupCap: 0,
      items: [{ sourceKey: 'bureau:L', counts: true }],
      nextEnd: null,
      reason: null,
    })
    expect(await lineOf('V1', [])).toMatchObject({ fired: false, reason: because('none') })
    const over = aListing('serious', { removed: daysAgo(2) })
    expect(await lineOf('V1', [over])).toMatchObject({
      fired: false,
      items: [{ counts: false }],
      reason: because('noneCounts'),
    })
  })

  test('of a statutory row and of a bonus, which no feed makes fresh', async () => {
    const penalty = aCase('general')
    expect(await lineOf('S-02', [penalty])).toMatchObject({
      role: 'statutory',
      group: null,
      hasData: null,
      fired: true,
      before: 50,
    })
    expect(await lineOf('B1', [aBonus('B1'), penalty])).toMatchObject({
      role: 'bonus',
      group: null,
      hasData: null,
      fired: true,
      afterGroupCap: 20,
    })
  })

  test('of a state that inspections give', async () => {
    const plan = planOf(PUBLIC_SCHEMES.find(({ file }) => file === 'new-york.yaml')?.text)
    expect(await lineOf('NYC-NONE', [], { plan, feeds: {} })).toEqual({
      slot: 3,
      code: 'NYC-NONE',
      role: 'state',
      group: null,
      basis: null,
      zh: '尚未检查',
      en: 'Not inspected yet',
      hasData: null,
      fired: true,
      items: [],
      figure: null,
      before: 0,
      afterEventOnce: 0,
      afterCap: 0,
      afterGroupCap: 0,
      nextEnd: null,
      reason: null,
    })
  })
})

test('refuses a line of figures without its figure, by name', () => {
  const { score } = aSide()
  const facts = { items: [], figures: [], feeds: {}, day: TODAY, score }
  expect(() => explainLines(boundBy(shipped, []), facts)).toThrow(/^no figure for G8-0/)
  const unread = { ...shipped, metricRates: [] }
  expect(() => explainLines(boundBy(unread, []), facts)).toThrow('no metric for G1-03')
})

describe('has data while its feed is fresh', () => {
  const fresh = async (code: string, feeds: object) => (await lineOf(code, [], { feeds })).hasData

  test('of findings for 31 days', async () => {
    expect(await fresh('G2-02', { findings: daysAgo(31) })).toBe(true)
    expect(await fresh('G2-02', { findings: daysAgo(32), complaints: TODAY })).toBe(false)
    expect(await fresh('S-02', { findings: TODAY })).toBeNull()
  })

  test('of complaints for 3', async () => {
    expect(await fresh('G8-02', { complaints: daysAgo(3) })).toBe(true)
    expect(await fresh('G8-02', { complaints: daysAgo(4), findings: TODAY })).toBe(false)
  })
})

describe('says why it costs nothing', () => {
  test.each<[what: string, code: string, records: Parameters<typeof lineOf>[1], ReasonCode]>([
    ['nothing is on record', 'S-02', [], 'none'],
    [
      'of two records none costs anything',
      'S-08',
      [aFinding('S-08'), aFinding('S-08')],
      'noneCounts',
    ],
    ['the only record that counts costs nothing', 'S-08', [aFinding('S-08')], 'noPoints'],
    [
      'of its records the only one that counts costs nothing',
      'S-08',
      [aFinding('S-08', { status: 'lead' }), aFinding('S-08')],
      'noPoints',
    ],
    [
      'the only record that counts is of another event',
      'G2-02',
      [aFinding('G2-02', { event: 'E' }), aCase('general', { event: 'E', id: 'K' })],
      'absorbed',
    ],
    ['complaints are answered well', 'G8-02', complaints(20, { onTime: true }), 'goodBand'],
    ['complaints are too few', 'G8-02', complaints(9, { onTime: false }), 'sampleTooSmall'],
  ])('%s', async (...[, code, records, reason]) => {
    const line = await lineOf(code, records)
    expect([line.fired, line.afterCap, line.reason?.code]).toEqual([false, 0, reason])
  })
})
