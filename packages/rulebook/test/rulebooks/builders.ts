import type { z } from 'zod'
import { rulebookSchema } from '../../src/language/schema/index.ts'
import type { Rulebook } from '../../src/language/schema/index.ts'

/** A rulebook as its file says it: fractions as decimals, what has a default left out. */
export type SaidRulebook = z.input<typeof rulebookSchema>

type Section = 'statutory' | 'bonuses' | 'vetoes' | 'ceilings' | 'states'
type SaidRow<S extends Section> = NonNullable<SaidRulebook[S]>[number]
type SaidIndicator<S> = Extract<SaidRulebook['indicators'][number], { shape: S }>

/** What must be said of a row, and what may be said otherwise than the builder has it. */
type Said<Row, Known extends PropertyKey> = Row extends unknown
  ? Omit<Row, Known> & Partial<Pick<Row, Known & keyof Row>>
  : never

/** 100 less what is charged; blue, yellow, red and one state; nothing costs anything yet. */
const PLAIN: SaidRulebook = {
  id: 'plain',
  version: '1',
  appliesTo: 'platform',
  unit: 'tenths of a point',
  score: { base: 1_000, direction: 'subtract', min: 0, max: 1_000, better: 'higher' },
  grades: [
    { key: 'blue', zh: '蓝', en: 'blue', atLeast: 850 },
    { key: 'yellow', zh: '黄', en: 'yellow', atLeast: 600 },
    { key: 'red', zh: '红', en: 'red', atLeast: 0 },
    { key: 'unrated', zh: '未评级', en: 'not rated' },
  ],
  indicators: [],
  laws: { ECL: { zh: '电子商务法', from: '2019-01-01', text: '主席令第七号' } },
}

/** A rulebook without a fault, but for the parts said. */
export function aRulebook(parts: Partial<SaidRulebook> = {}): Rulebook {
  return rulebookSchema.parse({ ...PLAIN, ...parts })
}

type SaidGrades = Record<string, Omit<SaidRulebook['grades'][number], 'key' | 'zh' | 'en'>>

/** Grades by their keys; one of which nothing is said is a state. */
export function someGrades(rows: SaidGrades): SaidRulebook['grades'] {
  return Object.entries(rows).map(([key, asked]) => ({ key, zh: key, en: key, ...asked }))
}

/** Grades of scores from 100 down to 0. */
export function higherIsBetter(rows: SaidGrades) {
  const score = { base: 1_000, direction: 'subtract', min: 0, better: 'higher' } as const
  return { score, grades: someGrades(rows) }
}

/** Grades of scores from 0 up to 30. */
export function lowerIsBetter(rows: SaidGrades) {
  const score = { base: 0, direction: 'add', min: 0, max: 300, better: 'lower' } as const
  return { score, grades: someGrades(rows) }
}

export function aGroup(code: string, cap?: number) {
  return { code, zh: code, ...(cap === undefined ? {} : { cap }) }
}

/** An indicator of which each record costs a point, unless said what it costs. */
export function anEach(
  code: string,
  { points, tiers, ...said }: Partial<SaidIndicator<'each'>> = {},
): SaidIndicator<'each'> {
  const charge = { ...(points === undefined ? {} : { points }), ...(tiers ? { tiers } : {}) }
  return {
    ...head(code),
    shape: 'each',
    validity: { days: 365 },
    ...(Object.keys(charge).length > 0 ? charge : { points: 10 }),
    ...said,
  }
}

/** A share that costs nothing from 95 % and two points below. */
export function aRate(
  code: string,
  said: Partial<SaidIndicator<'rate'>> = {},
): SaidIndicator<'rate'> {
  return {
    ...head(code),
    shape: 'rate',
    better: 'higher',
    bands: [
      { bound: 0.95, points: 0 },
      { bound: 0, points: 20 },
    ],
    minSample: 100,
    freshDays: 180,
    source: 'metric',
    ...said,
  }
}

/** Complaints against those of the peers: nothing up to half as many again, three points beyond. */
export function aComparison(
  code: string,
  said: Partial<SaidIndicator<'peerRatio'>> = {},
): SaidIndicator<'peerRatio'> {
  return {
    ...head(code),
    shape: 'peerRatio',
    windowDays: 365,
    minComplaints: 5,
    bands: [
      { upTo: 1.5, points: 0 },
      { upTo: null, points: 30 },
    ],
    types: ['投诉'],
    results: ['属实'],
    ...said,
  }
}

/** Whom a comparison is with. */
export const PEERS: NonNullable<SaidRulebook['peers']> = {
  by: ['platformType', 'sizeBand'],
  minPeers: 5,
  sizeBands: [100_000, 1_000_000],
  sizeBandsAre: 'lower bound inclusive',
}

/** What statutory rows and signs may go by, with how long it counts. */
export const LISTED = { from: 'listing', list: 'serious', validity: 'whileListed' } as const
export const OF_CASES = { from: 'case', validity: { days: 365 } } as const
export const OF_FINDINGS = { from: 'finding', validity: { days: 365 } } as const
export const OF_REPORTS = {
  from: 'annualReport',
  validity: 'fromOverdueToFiledOrListed',
  due: '07-01',
  endedByList: 'abnormal',
} as const

export function aCharge(
  code: string,
  said: Said<SaidRow<'statutory'>, Named | 'points'>,
): SaidRow<'statutory'> {
  return { ...head(code), points: 50, ...said }
}

export function aBonus(code: string, points: number): SaidRow<'bonuses'> {
  return { ...head(code), points, from: 'bonus' }
}

export function aVeto(
  code: string,
  said: Said<SaidRow<'vetoes'>, Named | 'grade'>,
): SaidRow<'vetoes'> {
  return { ...head(code), grade: 'red', ...said }
}

export function aCeiling(
  code: string,
  said: Said<SaidRow<'ceilings'>, Named | 'atMost'>,
): SaidRow<'ceilings'> {
  return { ...head(code), atMost: 'yellow', ...said }
}

export function aState(
  code: string,
  said: Said<SaidRow<'states'>, Named | 'state'>,
): SaidRow<'states'> {
  return { ...head(code), state: 'unrated', ...said }
}

type Named = 'code' | 'zh' | 'basis'

function head(code: string) {
  return { code, zh: code, basis: 'ECL 15' }
}
