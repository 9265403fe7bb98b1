import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { aSide } from '../../test/explained/sides.ts'
import { aBoundRule, anItemRow, boundBy } from '../../test/explained/rows.ts'
import { TODAY, daysAgo } from '../../test/registers/index.ts'
import { PUBLIC_SCHEMES } from '../../test/schemes/index.ts'
import { slotOf } from '../plan/plan.ts'
import type { ItemRow } from '../sql/items.ts'
import { inspectionLine, inspectionsOf, newerSince } from './inspections.ts'

const newYork = planOf(PUBLIC_SCHEMES.find(({ file }) => file === 'new-york.yaml')?.text)

/** The first rule looks at inspections, the second does not. */
const bound = boundBy(newYork, [aBoundRule({ latestInspection: true }), aBoundRule()])

function inspected(inspection: string, ago: number, said: Parameters<typeof anItemRow>[0] = {}) {
  return anItemRow({ inspection, occurred_day: daysAgo(ago), ...said })
}

test('an inspection begins with the first of its confirmed records, by the day', () => {
  const rows = [
    inspected('I-1', 20),
    inspected('I-1', 30),
    inspected('I-1', 25),
    inspected('I-1', 90, { status: 'lead' }),
    inspected('I-2', 0),
    inspected('I-3', -1),
    inspected('I-4', 5, { status: 'annulled' }),
    inspected('I-5', 5, { rule: 1 }),
    inspected('I-6', 5, { rule: -1 }),
    anItemRow({ inspection: null, occurred_day: daysAgo(3) }),
    anItemRow({ occurred_day: daysAgo(4) }),
  ]
  expect([...inspectionsOf(bound, rows)]).toEqual([
    ['I-1', { id: 'I-1', begun: daysAgo(30) }],
    ['I-2', { id: 'I-2', begun: TODAY }],
    ['', { id: '', begun: daysAgo(4) }],
  ])
})

test('a newer one begins later, or on the same day with the greater id', () => {
  const since = (id: string | null | undefined, rows: ItemRow[]) =>
    newerSince(id, inspectionsOf(bound, rows))
  const three = [inspected('I-1', 30), inspected('I-2', 10), inspected('I-3', 20)]
  expect(since('I-1', three)).toBe(daysAgo(20))
  expect(since('I-3', three)).toBe(daysAgo(10))
  expect(since('I-2', three)).toBeUndefined()
  expect(since('I-9', three)).toBeUndefined()
  const sameDay = [inspected('I-1', 10), inspected('I-2', 10)]
  expect(since('I-1', sameDay)).toBe(daysAgo(10))
  expect(since('I-2', sameDay)).toBeUndefined()
  const unnamed = [anItemRow({ inspection: null, occurred_day: daysAgo(9) }), inspected('I-1', 3)]
  expect([since(null, unnamed), since(undefined, unnamed)]).toEqual([daysAgo(3), daysAgo(3)])
})

test('a state of few inspections holds below its number, and while the grade is below its own', () => {
  const { score } = aSide({ plan: newYork })
  const told = (code: string, points: number, ...ids: string[]) => {
    const slot = newYork.slots.find((own) => own.code === code) ?? slotOf(newYork, 1)
    const items = ids.map((id, i) => inspected(id, 10 + i))
    return inspectionLine(bound, slot, { items, score: { ...score, score: points } })
  }
  const holds = { fired: true, reason: null }
  const enough = {
    code: 'enoughInspections',
    zh: '检查次数已足够',
    en: 'there were enough inspections',
  }
  const good = { code: 'goodEnough', zh: '得分已达到所需等级', en: 'the score is good enough' }
  expect(told('NYC-NONE', 0)).toEqual(holds)
  expect(told('NYC-NONE', 0, 'I-1')).toEqual({ fired: false, reason: enough })
  expect(told('NYC-FIRST', 140, 'I-1')).toEqual(holds)
  expect(told('NYC-FIRST', 130, 'I-1')).toEqual({ fired: false, reason: good })
  expect(told('NYC-FIRST', 140, 'I-1', 'I-2')).toEqual({ fired: false, reason: enough })
  expect(() => told('NYC-CRITICAL', 0)).toThrow('no state for NYC-CRITICAL')
})
