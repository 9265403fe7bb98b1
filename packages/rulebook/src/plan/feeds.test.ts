import { dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { isFeedFresh } from './feeds.ts'

const day = dayOf('2026-11-23')

test('a feed is fresh up to its cadence, always without one, and never before it came', () => {
  const plan = planOf()
  const isFresh = (kind: 'complaints' | 'metrics', age: number) =>
    isFeedFresh(plan, { [kind]: day - age }, { kind, day })
  expect([isFresh('complaints', 0), isFresh('complaints', 3), isFresh('complaints', 4)]).toEqual([
    true,
    true,
    false,
  ])
  expect(isFresh('metrics', 4_000)).toBe(true)
  expect(isFeedFresh(plan, { findings: day }, { kind: 'metrics', day })).toBe(false)
})
