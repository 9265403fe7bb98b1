import type { Day, ListName, Severity } from '@liangma/contracts'
import type { MetricCode } from './indicators.ts'

export interface FindingFact {
  code: string
  /** As the file spells it: the tier's key or its Chinese label; empty without tiers. */
  tier: string
  found: Day
  upheld: boolean
  annulled: boolean
  cured: Day | null
  deadline: Day | null
  event: string
  inspection: string
}

export interface CaseFact {
  severity: Severity
  decided: Day
  published: boolean
  annulled: boolean
  repaired: Day | null
  event: string
  mark: string
}

export interface ListingFact {
  list: ListName
  reason: string
  from: Day
  to: Day | null
  event: string
}

interface BonusFact {
  code: string
  from: Day
  to: Day | null
}

interface ReportFact {
  year: number
  filed: Day | null
}

/** All that ever happened to one platform, as the files will tell it. */
export interface History {
  findings: FindingFact[]
  cases: CaseFact[]
  listings: ListingFact[]
  bonuses: BonusFact[]
  reports: ReportFact[]
  /** Band in which each metric stands now, 0 the best. */
  metricBands: Record<MetricCode, number>
}
