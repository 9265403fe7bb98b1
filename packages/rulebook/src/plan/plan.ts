import type {
  ComplaintResult,
  ComplaintType,
  ListName,
  Severity,
  SourceKind,
  Words,
} from '@liangma/contracts'

export type SlotRole = 'indicator' | 'statutory' | 'bonus' | 'veto' | 'ceiling'

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
  /** `each`: charged by records; the others are judged from figures. */
  shape: 'each' | 'metric' | 'complaints' | 'peerRatio'
  /** The grade that a veto forces or a ceiling allows, as place in `Plan.grades`. */
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

/** A rulebook made ready for statements; plain data. Points in tenths, fractions in millionths. */
export interface Plan {
  id: string
  version: string
  score: { base: number; min: number; max: number }
  /** Best first; `atLeast` null: a state, not a grade. */
  grades: (Words & { key: string; atLeast: number | null })[]
  coverage: { minShare: number; minDaysOnline: number; grade: number } & Words
  bonusCap: number
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
