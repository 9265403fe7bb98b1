import { isSignRole } from '../../plan/plan.ts'
import type { Plan, Slot } from '../../plan/plan.ts'

/** How a sum over slots is read back out of the packed columns. */
export interface Lane {
  column: string
  /** The lowest bit of the sum. */
  from: number
  /** How many bits; null: all above. */
  count: number | null
}

/** Sums over slots that share 64-bit columns, so that one aggregation carries few of them. */
export interface Lanes {
  columns: string[]
  /** By group place, and of all statutory rows and bonuses. */
  groups: Lane[]
  statutory: Lane
  bonus: Lane
  /** Vetoes, ceilings and states of records that hold, one bit each from the lowest, in that order. */
  signs: Lane
  /** Column and factor by which a slot's points enter. */
  entry: (slot: Slot) => { column: string; factor: bigint }
}

/** Bits that lanes may share; above the latter a sum without a bound has room for 2^29 tenths. */
const SHARED_BITS = 62
const BELOW_UNBOUND = 34

/**
 * Sums that are bounded by caps share columns; of those without a bound each stands on top of a column
 * of its own, above at most 34 bits (were a sum ever to pass the rest, the engine refuses: 64 bits). All
 * are sums of what stays after the caps of the slots, so no bound can be passed.
 */
export function packLanes(plan: Plan): Lanes {
  const signs = plan.slots.filter(isSign)
  const sums: { key: string; slots: Slot[]; bits: number | null }[] = [
    ...plan.groups.map((_, i) =>
      laneFor(
        `${i}`,
        plan.slots.filter((s) => s.group === i),
      ),
    ),
    laneFor(
      'bonus',
      plan.slots.filter(({ role }) => role === 'bonus'),
    ),
    { key: 'signs', slots: signs, bits: signs.length },
    {
      ...laneFor(
        'statutory',
        plan.slots.filter(({ role }) => role === 'statutory'),
      ),
      bits: null,
    },
  ]
  const lanes = layOut(sums)
  const lane = (key: string) => lanes.get(key) as Lane
  const bySlot = new Map(sums.flatMap(({ key, slots }) => slots.map((slot) => [slot, lane(key)])))
  return {
    columns: [...new Set([...lanes.values()].map(({ column }) => column))].toSorted(),
    groups: plan.groups.map((_, i) => lane(`${i}`)),
    statutory: lane('statutory'),
    bonus: lane('bonus'),
    signs: lane('signs'),
    entry: (slot) => {
      const { column, from } = bySlot.get(slot) as Lane
      return { column, factor: 1n << BigInt(isSign(slot) ? from + signs.indexOf(slot) : from) }
    },
  }
}

/** Whether a slot holds by its records, so that it has a bit. */
export function isSign({ role, shape }: Slot): boolean {
  return isSignRole(role) && shape === 'each'
}

/** Bits for the largest possible sum; null where a slot has no cap. */
function laneFor(key: string, slots: Slot[]): { key: string; slots: Slot[]; bits: number | null } {
  const caps = slots.map(({ cap }) => cap)
  const sum = caps.reduce<number>((total, cap) => total + (cap ?? 0), 0)
  return { key, slots, bits: caps.includes(null) ? null : sum.toString(2).length }
}

/** Bounded sums one after another into the first column that has room; the others on top. */
function layOut(sums: { key: string; bits: number | null }[]): Map<string, Lane> {
  const unbound = sums.filter(({ bits }) => bits === null)
  const columns = unbound.map((_, i) => ({ name: `packed_${i + 1}`, used: 0, room: BELOW_UNBOUND }))
  const lanes = new Map<string, Lane>()
  for (const { key, bits } of sums) {
    if (bits === null) continue
    let column = columns.find(({ used, room }) => used + bits <= room)
    if (!column) {
      column = { name: `packed_${columns.length + 1}`, used: 0, room: SHARED_BITS }
      columns.push(column)
    }
    lanes.set(key, { column: column.name, from: column.used, count: bits })
    column.used += bits
  }
  for (const [i, { key }] of unbound.entries()) {
    const column = columns[i] as (typeof columns)[number]
    lanes.set(key, { column: column.name, from: column.used, count: null })
  }
  return lanes
}
