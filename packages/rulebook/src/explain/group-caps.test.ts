import { describe, expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { lineOf, linesOf } from '../../test/explained/assessed.ts'
import { aCase, aFinding } from '../../test/registers/index.ts'
import { PUBLIC_SCHEMES } from '../../test/schemes/index.ts'
import type { Plan } from '../plan/plan.ts'

const shipped = planOf()

describe('the cap of a group', () => {
  const charged = [
    ...[1, 2, 3, 4].map(() => aFinding('G2-02')),
    ...[1, 2, 3].map(() => aFinding('G2-04')),
    aFinding('G2-03:other'),
    aFinding('G1-02'),
    aCase('general'),
  ]

  async function keptBy(plan: Plan) {
    const lines = await linesOf(charged, { plan })
    return lines
      .filter(({ fired }) => fired)
      .map(({ code, afterCap, afterGroupCap, reason }) => {
        return [code, afterCap, afterGroupCap, reason?.code ?? null]
      })
  }

  const withGroup = (cap: number | null): Plan => ({
    ...shipped,
    groups: shipped.groups.map((own) => (own.code === 'G2' ? { ...own, cap } : own)),
  })

  test('is used up in the order of the rulebook, by its own lines alone', async () => {
    expect(await keptBy(withGroup(80))).toEqual([
      ['G1-02', 30, 30, null],
      ['G2-02', 80, 80, null],
      ['G2-03', 20, 0, 'groupCapReached'],
      ['G2-04', 90, 0, 'groupCapReached'],
      ['S-02', 50, 50, null],
    ])
    expect(await keptBy(withGroup(101))).toMatchObject([
      ['G1-02', 30, 30, null],
      ['G2-02', 80, 80, null],
      ['G2-03', 20, 20, null],
      ['G2-04', 90, 1, null],
      ['S-02', 50, 50, null],
    ])
  })

  test('takes nothing where there is none', async () => {
    const kept = await keptBy(withGroup(null))
    expect(
      kept.map(([code, afterCap, afterGroupCap]) => [code, afterCap === afterGroupCap]),
    ).toEqual(kept.map(([code]) => [code, true]))
  })
})

test('an indicator without a group stands in one of its own, without a cap', async () => {
  const plan = planOf(PUBLIC_SCHEMES.find(({ file }) => file === 'los-angeles.yaml')?.text)
  const records = [{ ...aFinding('LA-RISK', { points: 40 }), inspection: 'I-1' }]
  expect(await lineOf('LA-RISK', records, { plan, feeds: {} })).toMatchObject({
    group: '-',
    hasData: false,
    before: 40,
    afterCap: 40,
    afterGroupCap: 40,
    reason: null,
  })
})
