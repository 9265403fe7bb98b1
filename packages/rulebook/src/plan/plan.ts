import type {
  ComplaintResult,
  ComplaintType,
  ListName,
  Severity,
  SourceKind,
  Words,
} from '@liangma/contracts'
import type { SubjectKind } from '../language/schema/index.ts'

export type SlotRole = 'indicator' | 'statutory' | 'bonus' | 'veto' | 'ceiling' | 'state'

/** Whether lines of a role hold or do not, in place of costing points. */
export function isSignRole(role: SlotRole): boolean {
  return role === 'veto' || role === 'ceiling' || role === 'state'
}

/** One line of the rulebook; `slot` is its ordinal, from 1, in the order in which ties are broken. */
export interface Slot extends Words {
  slot: number
  code: string
  role: SlotRole
  /** Place in `Plan.groups`, for an indicator. */
  group: number | null
  /** Tenths; null: none. */
  cap: number | null
  basis: string | null
  /** `each`: charged by records; `inspections`: by how many there were; the others from figures. */
  shape: 'each' | 'metric' | 'complaints' | 'peerRatio' | 'inspections'
  /** What a veto forces, a ceiling allows or a state is, as place in `Plan.grades`. */
  grade: number | null
}

/** Which terms a rule is about; null: any. */
export type TermMatch =
  | { kind: 'finding'; code: string | null; tier: string | null }
  | { kind: 'case'; severity: Severity | null; mark: string | null; published: boolean | null }
  | { kind: 'listing'; list: ListName }
  | { kind: 'annualReport' }
  | { kind: 'bonus'; code: string }

/** When a record counts under a rule: `[from, to)`, `to` the earliest of those that apply. */
export interface Interval {
  /** `from` + this. */
  days: number | null
  /** curedOn + this; a record cured on or before `from` never counts. */
  curedPlusDays: number | null
  endsOnCure: boolean
  endsOnRepair: boolean
  /** At removal, end or filing. */
  endsOnEnd: boolean
  /** Counts only while the deadline is past. */
  pastDeadline: boolean
  /** `MM-DD` of the year after the report year, in place of occurredOn. */
  due: string | null
  /** Also ends on the first day from `from` on which the subject stands on this list. */
  endedByList: ListName | null
  /** Counts only while no newer inspection of the subject is on record. */
  latestInspection: boolean
}

/** A number of tenths, or those that the record carries (null: any; else one of `allowed`). */
export type Points = number | { allowed: number[] | null }

export interface Rule {
  slot: number
  match: TermMatch
  points: Points
  interval: Interval
  /** Whether knowing this rule is knowing the term: false for a ceiling that looks at all findings. */
  knows: boolean
  repairFromDay: number | null
}

interface Judged {
  slot: number
  /** Best first; `bound` in millionths, null: the rest. */
  bands: { bound: number | null; points: number }[]
}

export interface MetricRate extends Judged {
  code: string
  better: 'higher' | 'lower'
  minSample: number
  freshDays: number
}

export interface ComplaintRate extends Judged {
  better: 'higher' | 'lower'
  minSample: number
  windowDays: number
  answer: 'onTime' | 'mediated'
}

export interface PeerRatio extends Judged {
  windowDays: number
  minComplaints: number
  types: ComplaintType[]
  results: ComplaintResult[]
}

/** A row of the grades, best first; the first that holds. `isState`: none of its own, records give it. */
export interface PlanGrade extends Words {
  key: string
  atLeast: number | null
  atMost: number | null
  /** What every group, after its cap, may come to at most. */
  eachAtMost: number | null
  isState: boolean
}

/** A state of subjects with fewer inspections so far; `worseThan`: only of those graded below that place. */
export interface InspectionState {
  slot: number
  fewerThan: number
  worseThan: number | null
}

/** A rulebook made ready for statements; plain data. Points in tenths, fractions in millionths. */
export interface Plan {
  id: string
  version: string
  appliesTo: SubjectKind
  /** `min` and `max` null: no bound. */
  score: {
    base: number
    direction: 'subtract' | 'add'
    min: number | null
    max: number | null
    better: 'higher' | 'lower'
  }
  grades: PlanGrade[]
  inspectionStates: InspectionState[]
  /** Null: every subject is rated, whatever data there are. */
  coverage: ({ minShare: number; minDaysOnline: number; grade: number } & Words) | null
  bonusCap: number
  /** Indicators without a group stand together in one of their own, `-`, without a cap. */
  groups: (Words & { code: string; cap: number | null })[]
  slots: Slot[]
  rules: Rule[]
  metricRates: MetricRate[]
  complaintRates: ComplaintRate[]
  peerRatios: PeerRatio[]
  peers: { byType: boolean; bySizeBand: boolean; minPeers: number; sizeBands: number[] }
  /** Cadence in days; null: never late once imported; absent: not used. */
  feeds: Partial<Record<SourceKind, number | null>>
  laws: Record<string, string>
}

/** The slot with this ordinal; throws a plain Error where there is none. */
export function slotOf(plan: Plan, slot: number): Slot {
  const found = plan.slots[slot - 1]
  if (!found) throw new Error(`no slot ${slot}`)
  return found
}
