import { dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { SHIPPED_TEXT, planOf } from '../../../test/engines/assess.ts'
import { bindTerms } from '../../plan/bind.ts'
import { statements } from '../statements.ts'
import { coverageTotal, requiredCoverage } from './verdict.ts'

/** The statement of the scores by the shipped rulebook, changed. */
function scoresOf(changed: (text: string) => string): string {
  const bound = bindTerms(planOf(changed(SHIPPED_TEXT)), new Map())
  const day = dayOf('2026-11-23')
  const options = { dialect: 'duckdb', records: 'records', asOf: { day }, feeds: {} } as const
  return statements(bound, options).scores
}

/** The CASE that answers as this column. */
function answering(column: string, text: string): string {
  return text.split('\n').find((line) => /END AS (\w+)/.exec(line)?.[1] === column) ?? ''
}

/** The rulebook's own ceilings all allow yellow; here C2 allows only red, and so does C3. */
function withRedCeilings(text: string): string {
  const [before, after] = text.split('\nceilings:\n')
  const [c1, ...others] = (after ?? '').split('atMost: yellow')
  return `${before}\nceilings:\n${c1}atMost: yellow${others.join('atMost: red')}`
}

test('of ceilings the one that allows least is asked first, of equal ones the first in the rulebook', () => {
  const order = (text: string, column: string) =>
    [...answering(column, text).matchAll(/THEN (\d+)/g)].map(([, then]) => Number(then))
  const slotsOf = (text: string) => order(text, 'ceiling_slot').slice(1)
  const [c1, c2, c3] = slotsOf(scoresOf((text) => text))
  expect([c1, c2, c3]).toEqual([c1, Number(c1) + 1, Number(c1) + 2])
  const changed = scoresOf(withRedCeilings)
  expect(slotsOf(changed)).toEqual([c2, c3, c1])
  expect(order(changed, 'ceiling_grade')).toEqual([0, 2, 2, 1])
})

test('a score is held within the bounds that the rulebook has, and within no others', () => {
  expect(
    answering(
      'score',
      scoresOf((text) => text),
    ),
  ).toBe('  CASE WHEN total < 0 THEN 0 WHEN total > 1000 THEN 1000 ELSE total END AS score')
  const withoutMax = scoresOf((text) => text.replace('  max: 1000\n', ''))
  expect(answering('score', withoutMax)).toBe(
    '  CASE WHEN total < 0 THEN 0 ELSE total END AS score',
  )
})

test('coverage is asked of whole tenths, rounded up; of nothing where the rulebook asks for none', () => {
  const plan = planOf()
  expect(coverageTotal(plan)).toBe(2690)
  expect(requiredCoverage(plan)).toBe(1614)
  expect(
    requiredCoverage({
      ...plan,
      coverage: plan.coverage && { ...plan.coverage, minShare: 600_001 },
    }),
  ).toBe(1615)
  expect(requiredCoverage({ ...plan, coverage: null })).toBe(0)
})
