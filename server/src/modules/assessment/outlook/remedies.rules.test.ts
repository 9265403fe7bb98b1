import { dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { remedyOf } from './remedies.rules.ts'

const ASOF = dayOf('2026-11-25')
const NONE = { curedPlusDays: null, repairFrom: null, untilEnded: false }

test.each([
  {
    what: 'a listing ends by removal, at once',
    item: { remedies: { ...NONE, untilEnded: true }, to: null },
    remedy: { action: 'delist', earliest: ASOF, freeFrom: ASOF },
  },
  {
    what: 'a finding that was not cured counts some days more',
    item: { remedies: { ...NONE, curedPlusDays: 90 }, to: null },
    remedy: { action: 'cure', earliest: ASOF, freeFrom: ASOF + 90 },
  },
  {
    what: 'what a cure ends at once can be cured although its end is known',
    item: { remedies: { ...NONE, curedPlusDays: 0 }, to: ASOF + 30 },
    remedy: { action: 'cure', earliest: ASOF, freeFrom: ASOF },
  },
  {
    what: 'what was cured already only has to wait',
    item: { remedies: { ...NONE, curedPlusDays: 90 }, to: ASOF + 30 },
    remedy: undefined,
  },
  {
    what: 'a repair waits for its first lawful day',
    item: { remedies: { ...NONE, repairFrom: ASOF + 60 }, to: ASOF + 300 },
    remedy: { action: 'repair', earliest: ASOF + 60, freeFrom: ASOF + 60 },
  },
  {
    what: 'a repair whose day has come is lawful today',
    item: { remedies: { ...NONE, repairFrom: ASOF - 5 }, to: ASOF + 300 },
    remedy: { action: 'repair', earliest: ASOF, freeFrom: ASOF },
  },
  {
    what: 'nothing but time ends the rest',
    item: { remedies: NONE, to: ASOF + 300 },
    remedy: undefined,
  },
] as const)('$what', ({ item, remedy }) => {
  expect(remedyOf(item, { asOf: ASOF, isReport: false })).toEqual(remedy)
})

test('a report that was not filed is filed', () => {
  const item = { remedies: { ...NONE, untilEnded: true }, to: null }
  expect(remedyOf(item, { asOf: ASOF, isReport: true })?.action).toBe('file')
})
