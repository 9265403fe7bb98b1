import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The parts of a rulebook file that the naive interpreter reads; points in tenths. */
export interface Model {
  appliesTo: 'platform' | 'merchant'
  score: {
    base: number
    direction: 'subtract' | 'add'
    min?: number
    max?: number
    better: 'higher' | 'lower'
  }
  grades: GradeRow[]
  states?: State[]
  coverage?: { minShare: number; minDaysOnline: number; grade: string }
  bonusCap?: number
  peers: { minPeers: number; sizeBands: number[] }
  feeds: Record<string, number | null>
  groups: { code: string; cap?: number }[]
  indicators: Indicator[]
  statutory: Statutory[]
  vetoes: (Sign & { grade: string })[]
  ceilings: (Sign & { atMost: string })[]
  bonuses: { code: string; points: number }[]
}

export interface GradeRow {
  key: string
  atLeast?: number
  atMost?: number
  eachAtMost?: number
  otherwise?: true
}

export type Validity =
  | 'whileListed'
  | 'fromOverdueToFiledOrListed'
  | 'latestInspection'
  | { untilCuredPlusDays: number }
  | { days: number; endsOnRepair?: boolean; endsOnCure?: boolean }

export type Indicator = EachIndicator | RateIndicator | PeerIndicator

interface AnyIndicator {
  code: string
  group?: string
  cap?: number
}

/** Points of the rulebook, or those that come with the record: any, or one of these. */
export type Points = number | 'fromRecord' | { fromRecord: number[] }

export interface EachIndicator extends AnyIndicator {
  shape: 'each'
  points?: Points
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
  points: Points
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

/** What puts a subject into a state: a record, or fewer inspections than so many. */
export type State =
  | (Sign & { state: string })
  | { code: string; from: 'inspections'; state: string; fewerThan: number; worseThan?: string }

const RULEBOOK = new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url)

/** The rulebook 2026.1 as plain data, read anew at each call so that a test may change its copy. */
export function loadModel(): Model {
  return modelOf(readFileSync(RULEBOOK, 'utf8'))
}

const LEFT_OUT = {
  peers: { minPeers: 0, sizeBands: [] },
  feeds: {},
  groups: [],
  statutory: [],
  vetoes: [],
  ceilings: [],
  bonuses: [],
}

/** Any rulebook as plain data; sections that a file may leave out are empty. */
export function modelOf(text: string): Model {
  return { ...LEFT_OUT, ...(parse(text) as object) } as unknown as Model
}
