/** Every figure by which the fictional city is tuned: shares, costs and dirt all follow from here. */

/** How a platform behaves. It is never written into a file; everything else follows from it. */
export type Conduct = 'exemplary' | 'good' | 'fair' | 'bad' | 'new' | 'undated'

/**
 * Exact shares of platforms. Blue comes from exemplary and good, yellow from fair, red from bad,
 * not rated from new (under 90 days online) and undated (上线日期 empty).
 */
export const CONDUCT_SHARES: Record<Conduct, number> = {
  bad: 0.028,
  fair: 0.138,
  new: 0.028,
  undated: 0.009,
  good: 0.447,
  exemplary: 0.35,
}

export interface Behaviour {
  /** Tenths of a point that current findings, cases and metrics cost, least and most. */
  lossTenths: readonly [number, number]
  /** How many old, expired or cured findings and cases. */
  oldFindings: readonly [number, number]
  oldCases: readonly [number, number]
  /** Share of complaints answered in time, and of those where it takes part in mediation. */
  onTime: number
  mediated: number
  /** Complaints per order against the average platform. */
  complaintFactor: number
  /** Chance of each bonus B1–B6 and B8. */
  bonus: number
}

const QUIET = {
  lossTenths: [0, 0],
  oldFindings: [0, 0],
  oldCases: [0, 0],
  onTime: 0.97,
  mediated: 0.8,
  complaintFactor: 0.9,
  bonus: 0,
} as const satisfies Behaviour

export const BEHAVIOUR: Record<Conduct, Behaviour> = {
  exemplary: { ...QUIET, oldFindings: [0, 1], onTime: 0.99, complaintFactor: 0.8, bonus: 0.3 },
  good: { ...QUIET, lossTenths: [10, 90], oldFindings: [0, 3], oldCases: [0, 2], bonus: 0.12 },
  fair: {
    lossTenths: [190, 340],
    oldFindings: [1, 5],
    oldCases: [1, 4],
    onTime: 0.91,
    mediated: 0.62,
    complaintFactor: 1.4,
    bonus: 0.03,
  },
  bad: {
    lossTenths: [520, 680],
    oldFindings: [3, 8],
    oldCases: [2, 6],
    onTime: 0.72,
    mediated: 0.45,
    complaintFactor: 2.4,
    bonus: 0,
  },
  new: QUIET,
  undated: { ...QUIET, lossTenths: [0, 60], oldFindings: [0, 2] },
}

/** What brings a fair platform to yellow, in turn. */
export const FAIR_TURNS = [
  'loss',
  'loss',
  'abnormalListing',
  'seriousCase',
  'loss',
  'overdueOrder',
  'pastDeadline',
] as const

/** What brings a bad platform to red, in turn. */
export const BAD_TURNS = [
  'loss',
  'seriousListing',
  'loss',
  'V2',
  'V4',
  'loss',
  'V7',
  'V5',
  'V3',
  'seriousListing',
  'V6',
  'loss',
] as const

/** Losses in tenths beside a ceiling or a veto. */
export const SIDE_LOSS_TENTHS: readonly [number, number] = [10, 60]

export const YEARS = 3
export const DAYS_OF_HISTORY = 1095
export const MERCHANT_CASES_PER_MERCHANT = 0.12
export const MERCHANT_FINDINGS_PER_MERCHANT = 0.02
export const MERCHANT_LISTINGS_PER_MERCHANT = 0.008
export const UNREGISTERED_SHARE = 0.12
/** Annual orders are lognormal: median e^11.5, about 100 000. */
export const ORDERS = { logMean: 11.5, logSpread: 1.7, least: 300, most: 200_000_000 }
export const COMPLAINTS_BY_ORDERS_EXPONENT = 0.8
export const MERCHANTS_BY_ORDERS_EXPONENT = 0.5
export const SHARES = {
  findingUnfounded: 0.12,
  findingAnnulled: 0.04,
  caseAnnulled: 0.05,
  caseWithFinding: 0.55,
  staleMetric: 0.05,
  smallSample: 0.06,
  ordersUnknown: 0.02,
  complaintRefused: 0.08,
  complaintNonConsumer: 0.025,
  complaintIsReport: 0.15,
  complaintAgainstPlatform: 0.15,
  leftBetween: 0.05,
  joinedBetween: 0.08,
} as const
