import type { Plan, Slot } from '../plan/plan.ts'

/** How a sum over slots is read back out of the packed columns. */
export interface Lane {
  column: string
  /** The sum stands above this power of two … */
  offset: bigint
  /** … and below this many steps of it; null: it has the column to itself. */
  modulus: bigint | null
}

/** Sums over slots that share 64-bit columns, so that one aggregation carries few of them. */
export interface Lanes {
  columns: string[]
  /** By group place, and of all statutory rows and bonuses. */
  groups: Lane[]
  statutory: Lane
  bonus: Lane
  /** Vetoes and ceilings that hold, one bit each from the lowest, in rulebook order. */
  signs: Lane
  /** Column and factor by which a slot's points enter. */
  entry: (slot: Slot) => { column: string; factor: bigint }
}

const WIDTH = 62

/**
 * A sum whose caps bound it shares a column with others; one without a bound has its own. All are
 * sums of what stays after the caps of the slots, so the bounds cannot be passed.
 */
export function packLanes(plan: Plan): Lanes {
  const place = laneMaker()
  const groups = plan.groups.map((_, i) => place(boundOf(plan.slots.filter((s) => s.group === i))))
  const bonus = place(boundOf(plan.slots.filter(({ role }) => role === 'bonus')))
  const signs = plan.slots.filter(({ role }) => role === 'veto' || role === 'ceiling')
  const statutory = place(null)
  const signLane = place(null)
  const lanes = { groups, bonus, statutory, signs: signLane }
  const used = [...groups, bonus, statutory, signLane].map(({ column }) => column)
  return {
    ...lanes,
    columns: [...new Set(used)],
    entry: (slot) => {
      const bit = signs.indexOf(slot)
      if (bit >= 0) return { column: signLane.column, factor: 1n << BigInt(bit) }
      const lane = laneOf(lanes, slot)
      return { column: lane.column, factor: lane.offset }
    },
  }
}

function laneOf(lanes: Pick<Lanes, 'groups' | 'bonus' | 'statutory'>, slot: Slot): Lane {
  if (slot.role === 'bonus') return lanes.bonus
  if (slot.role === 'statutory') return lanes.statutory
  const lane = lanes.groups[slot.group ?? -1]
  if (!lane) throw new Error(`no group for ${slot.code}`)
  return lane
}

/** Bits for the largest possible sum; null where a slot has no cap. */
function boundOf(slots: Slot[]): number | null {
  let sum = 0
  for (const { cap } of slots) {
    if (cap === null) return null
    sum += cap
  }
  return sum.toString(2).length
}

function laneMaker(): (bits: number | null) => Lane {
  let columns = 0
  let shared = { column: '', used: WIDTH }
  const next = () => {
    columns += 1
    return `packed_${columns}`
  }
  return (bits) => {
    if (bits === null) return { column: next(), offset: 1n, modulus: null }
    if (shared.used + bits > WIDTH) shared = { column: next(), used: 0 }
    const offset = 1n << BigInt(shared.used)
    shared.used += bits
    return { column: shared.column, offset, modulus: 1n << BigInt(bits) }
  }
}
