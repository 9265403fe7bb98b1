import { describe, expect, test } from 'vitest'
import { explainAll, planOf } from './engines/assess.ts'
import { ENGINES, fill } from './engines/engine.ts'
import { TODAY, daysAgo, rowsOf } from './registers/index.ts'
import { PUBLIC_SCHEMES, recordsOf } from './schemes/index.ts'
import type { SchemeCase } from './schemes/index.ts'

const engine = await (ENGINES['duckdb'] as (typeof ENGINES)[string])()
const newYork = PUBLIC_SCHEMES.find(({ file }) => file === 'new-york.yaml')
const plan = planOf(newYork?.text)

type Inspections = SchemeCase['inspections']

const FIRST = {
  id: 'I-1',
  daysAgo: 90,
  rows: [['NYC-CRITICAL', 280]],
} satisfies Inspections[number]
const SECOND = {
  id: 'I-2',
  daysAgo: 20,
  rows: [['NYC-CRITICAL', 60]],
} satisfies Inspections[number]

async function lineOf(code: string, inspections: Inspections) {
  const expected = { score: 0, grade: '', decidedBy: '', decidedCode: null }
  const records = recordsOf({ name: code, inspections, expect: expected })
  await fill(engine, rowsOf(records).rows)
  const lines = (await explainAll(engine, { plan, records, feeds: {} }, TODAY)).get(1)
  const line = lines?.find((one) => one.code === code)
  if (!line) throw new Error(`no line ${code}`)
  return line
}

describe('the latest inspection only', () => {
  test('what an older one found is shown, and ends on the day on which the newer one began', async () => {
    const { items, afterCap } = await lineOf('NYC-CRITICAL', [FIRST, SECOND])
    expect(items.map(({ counts, to, reason }) => [counts, to, reason?.code ?? null])).toEqual([
      [false, daysAgo(20), 'olderInspection'],
      [true, null, null],
    ])
    expect(afterCap).toBe(60)
  })

  test('a row of no points is shown with why', async () => {
    const { items } = await lineOf('NYC-GENERAL', [{ ...SECOND, rows: [['NYC-GENERAL', 0]] }])
    expect(items.map(({ counts, reason }) => [counts, reason?.code])).toEqual([[true, 'noPoints']])
  })
})

describe('a state by inspections says why it holds or not', () => {
  const STATES: [what: string, code: string, inspections: Inspections, says: unknown[]][] = [
    ['none so far', 'NYC-NONE', [], [true, null]],
    ['one is enough', 'NYC-NONE', [FIRST], [false, 'enoughInspections']],
    ['the first, and short of an A', 'NYC-FIRST', [FIRST], [true, null]],
    ['the first, and an A', 'NYC-FIRST', [SECOND], [false, 'goodEnough']],
    ['the second', 'NYC-FIRST', [FIRST, SECOND], [false, 'enoughInspections']],
  ]
  test.each(STATES)('%s', async (...state) => {
    const [, code, inspections, says] = state
    const line = await lineOf(code, inspections)
    expect([line.fired, line.reason?.code ?? null]).toEqual(says)
  })
})
