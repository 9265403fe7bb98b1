import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The parts of a rulebook file that the naive interpreter reads; points in tenths. */
export interface Model {
  score: { base: number; min: number; max: number }
  grades: { key: Grade; atLeast?: number }[]
  coverage: { minShare: number; minDaysOnline: number; grade: Grade }
  bonusCap: number
  peers: { minPeers: number; sizeBands: number[] }
  feeds: Record<string, number | null>
  groups: { code: string; cap?: number }[]
  indicators: Indicator[]
  statutory: Statutory[]
  vetoes: (Sign & { grade: Grade })[]
  ceilings: (Sign & { atMost: Grade })[]
  bonuses: { code: string; points: number }[]
}

export type Grade = 'blue' | 'yellow' | 'red' | 'unrated'

export type Validity =
  | 'whileListed'
  | 'fromOverdueToFiledOrListed'
  | { untilCuredPlusDays: number }
  | { days: number; endsOnRepair?: boolean; endsOnCure?: boolean }

export type Indicator = EachIndicator | RateIndicator | PeerIndicator

interface AnyIndicator {
  code: string
  group: string
  cap?: number
}

export interface EachIndicator extends AnyIndicator {
  shape: 'each'
  points?: number
  tiers?: Record<string, number>
  validity: Validity
}

export interface RateIndicator extends AnyIndicator {
  shape: 'rate'
  better: 'higher' | 'lower'
  bands: { bound: number; points: number }[]
  minSample: number
  freshDays: number
  source: 'metric' | 'complaints:onTime' | 'complaints:mediated'
}

export interface PeerIndicator extends AnyIndicator {
  shape: 'peerRatio'
  windowDays: number
  minComplaints: number
  bands: { upTo: number | null; points: number }[]
  types: string[]
  results: string[]
}

export interface Statutory {
  code: string
  from: 'case' | 'listing' | 'annualReport' | 'finding'
  severity?: string
  list?: string
  points: number
  pointsIfPublished?: number
  validity: Validity
  due?: string
  endedByList?: string
}

/** What a veto or a ceiling looks for. */
export interface Sign {
  code: string
  from: 'case' | 'listing' | 'finding'
  list?: string
  mark?: string
  severity?: string
  indicator?: string
  validity?: Validity
  counting?: string[]
  pastDeadline?: string
}

const RULEBOOK = new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url)

/** The rulebook 2026.1 as plain data, read anew at each call so that a test may change its copy. */
export function loadModel(): Model {
  return parse(readFileSync(RULEBOOK, 'utf8')) as Model
}
