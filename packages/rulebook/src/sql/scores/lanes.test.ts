import { expect, test } from 'vitest'
import { planOf } from '../../../test/engines/assess.ts'
import type { Plan } from '../../plan/plan.ts'
import { packLanes } from './lanes.ts'
import type { Lane } from './lanes.ts'

/** Packs the largest points that the caps allow and reads every sum back. */
function roundTrip(plan: Plan, statutory: bigint): bigint[] {
  const lanes = packLanes(plan)
  const columns = new Map(lanes.columns.map((column) => [column, 0n]))
  for (const slot of plan.slots) {
    const { column, factor } = lanes.entry(slot)
    const sign = slot.role === 'veto' || slot.role === 'ceiling'
    const own = slot.role === 'statutory' ? statutory : BigInt(sign ? 1 : (slot.cap ?? 7_000))
    columns.set(column, (columns.get(column) ?? 0n) + own * factor)
  }
  for (const sum of columns.values()) expect(sum).toBeLessThan(2n ** 63n)
  const read = ({ column, from, count }: Lane) => {
    const shifted = (columns.get(column) ?? 0n) >> BigInt(from)
    return count === null ? shifted : BigInt.asUintN(count, shifted)
  }
  return [...lanes.groups, lanes.bonus, lanes.statutory, lanes.signs].map(read)
}

test('sums at their caps do not touch each other', () => {
  const plan = planOf()
  const capsOf = (group: number) =>
    plan.slots
      .filter((slot) => slot.group === group)
      .reduce((sum, { cap }) => sum + BigInt(cap ?? 0), 0n)
  const statutory =
    BigInt(plan.slots.filter(({ role }) => role === 'statutory').length) * 10_000_000n
  expect(roundTrip(plan, 10_000_000n)).toEqual([
    ...plan.groups.map((_, i) => capsOf(i)),
    120n,
    statutory,
    2n ** 10n - 1n,
  ])
})

test('a group in which a cap is absent has a column on top of which it may grow', () => {
  const plan = planOf()
  const open: Plan = {
    ...plan,
    slots: plan.slots.map((slot) => (slot.code === 'G4-01' ? { ...slot, cap: null } : slot)),
  }
  const before = plan.slots
    .filter(({ group }) => group === 3)
    .reduce((sum, { cap }) => sum + BigInt(cap ?? 0), 0n)
  expect(roundTrip(open, 1n)[3]).toBe(before - 60n + 7_000n)
})

test('the shipped rulebook needs two columns', () => {
  expect(packLanes(planOf()).columns).toHaveLength(2)
})
