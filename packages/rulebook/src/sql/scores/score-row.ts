import { slotOf } from '../../plan/plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { DECIDED_BY } from './verdict.ts'

/** A row of the statement `scores`. Points in tenths, grades as places in `Plan.grades`. */
export interface ScoreRow {
  subject_id: number
  as_of_day: number
  score: number
  grade: number
  /** Place in DECIDED_BY. */
  decided: number
  /** The slot that decided; for `component` the place of the group, from 1; else 0. */
  decided_slot: number
  /** Tenths of the caps of indicators with data. */
  coverage: number
  /** 1 when online for as long as a rating asks. */
  online: number
  bonus: number
  statutory: number
  /** Vetoes, ceilings and states of records that hold: bit 0 is the first veto. */
  signs: number
  /** How many inspections have begun, where a state asks for it. */
  inspections?: number
  /** Capped sum of the group at this place, from 1. */
  [group: `group_${number}`]: number
}

/** The capped sums of the groups, in their order. */
export function groupsOf({ groups }: Plan, row: ScoreRow): number[] {
  return groups.map((_, i) => row[`group_${i + 1}`] ?? 0)
}

/** The code of what decided: a veto, a ceiling, a state, a group; null where it was none of these. */
export function decidedCode(plan: Plan, { decided, decided_slot: place }: ScoreRow): string | null {
  if (place === 0) return null
  if (DECIDED_BY[decided] === 'component') return plan.groups[place - 1]?.code ?? null
  return slotOf(plan, place).code
}
