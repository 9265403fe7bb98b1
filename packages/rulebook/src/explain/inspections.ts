import type { Day } from '@liangma/contracts'
import type { BoundPlan } from '../plan/bind.ts'
import { gradeOfScore } from '../plan/grades.ts'
import type { Slot } from '../plan/plan.ts'
import type { ItemRow } from '../sql/items.ts'
import { groupsOf } from '../sql/scores/score-row.ts'
import type { ScoreRow } from '../sql/scores/score-row.ts'
import { compareCodePoints } from './code-points.ts'
import { isConfirmed } from './confirmed.ts'
import type { ExplanationLine } from './explanation.ts'
import { because } from './reasons.ts'

/** One inspection (检查编号) of the subject; it begins with its first confirmed record. */
export interface Inspection {
  id: string
  begun: Day
}

/** Every inspection begun by the day, by id. */
export function inspectionsOf(bound: BoundPlan, rows: readonly ItemRow[]): Map<string, Inspection> {
  const found = new Map<string, Inspection>()
  for (const row of rows) {
    const isInspected = bound.rules[row.rule]?.rule.interval.latestInspection
    if (!isInspected || !isConfirmed(row) || row.occurred_day > row.as_of_day) continue
    const id = row.inspection ?? ''
    const begun = Math.min(found.get(id)?.begun ?? row.occurred_day, row.occurred_day)
    found.set(id, { id, begun })
  }
  return found
}

/** The day on which the first newer inspection than this one begins; undefined: it is the newest. */
export function newerSince(
  id: string | null | undefined,
  inspections: ReadonlyMap<string, Inspection>,
): Day | undefined {
  const own = inspections.get(id ?? '')
  if (!own) return undefined
  const newer = [...inspections.values()].filter((other) => isNewer(other, own))
  return newer.length === 0 ? undefined : Math.min(...newer.map(({ begun }) => begun))
}

function isNewer(one: Inspection, other: Inspection): boolean {
  return (one.begun - other.begun || compareCodePoints(one.id, other.id)) > 0
}

/** A state that depends on how many inspections there were, and perhaps on what the score comes to. */
export function inspectionLine(
  bound: BoundPlan,
  slot: Slot,
  facts: { items: ItemRow[]; score: ScoreRow },
): Pick<ExplanationLine, 'fired' | 'reason'> {
  const { plan } = bound
  const state = plan.inspectionStates.find((own) => own.slot === slot.slot)
  if (!state) throw new Error(`no state for ${slot.code}`)
  if (inspectionsOf(bound, facts.items).size >= state.fewerThan) {
    return { fired: false, reason: because('enoughInspections') }
  }
  const { score } = facts
  const grade = gradeOfScore(plan, { score: score.score, groups: groupsOf(plan, score) })
  const isWorse = state.worseThan === null || grade > state.worseThan
  return { fired: isWorse, reason: isWorse ? null : because('goodEnough') }
}
