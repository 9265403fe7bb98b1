import type { CreditRecord, Day } from '@liangma/contracts'
import { chargesOf, countEventsOnce } from './charges.ts'
import type { Charge } from './charges.ts'
import { colourOf, coverageOf, holding } from './colour.ts'
import type { Colour, Coverage, Feeds } from './colour.ts'
import { holdsOn } from './intervals.ts'
import { refuseUnknown } from './known.ts'
import type { Model } from './model.ts'
import { peerRatioOf } from './peers.ts'
import type { Platform } from './peers.ts'
import { rateOf } from './rates.ts'

export interface NaiveRegister {
  records: CreditRecord[]
  feeds: Feeds
}

/** Points of one indicator or statutory row, in tenths, step by step. */
export interface NaivePoints {
  before: number
  afterEventOnce: number
  afterCap: number
  /** The group cap is used up in rulebook order. */
  afterGroupCap: number
  /** Why a rate or a peer ratio cost nothing without being judged. */
  reason: string | null
}

export interface NaiveAssessment extends Colour {
  /** Tenths of a point. */
  score: number
  vetoes: string[]
  ceilings: string[]
  /** Tenths of caps. */
  coverage: Coverage
  bonus: number
  statutory: number
  indicators: Map<string, NaivePoints>
  groups: Map<string, number>
  /** The records that count on the day, with what became of each. */
  charges: Charge[]
}

/**
 * Assesses every registered platform as the text of the semantics says, step after step and
 * without regard to speed. It shares nothing with the compiler, which is tested against it.
 */
export function assessNaively(
  model: Model,
  register: NaiveRegister,
  asOf: Day,
): Map<number, NaiveAssessment> {
  for (const record of register.records) refuseUnknown(model, record)
  const platforms = listPlatforms(register.records.filter(({ status }) => status === 'confirmed'))
  const assessments = new Map<number, NaiveAssessment>()
  for (const platform of platforms) {
    const context = { model, platforms, feeds: register.feeds, day: asOf }
    assessments.set(platform.subjectId, assessOne(context, platform))
  }
  return assessments
}

/** The subject that a record is about: for a complaint the platform that it names. */
export function subjectOf(record: CreditRecord): number {
  return record.term.kind === 'complaint'
    ? (record.platformId ?? record.subjectId)
    : record.subjectId
}

function listPlatforms(confirmed: CreditRecord[]): Platform[] {
  return confirmed
    .filter(({ term }) => term.kind === 'registration')
    .map((registration) => ({
      subjectId: registration.subjectId,
      registration,
      records: confirmed.filter((record) => subjectOf(record) === registration.subjectId),
    }))
}

interface Context {
  model: Model
  platforms: Platform[]
  feeds: Feeds
  day: Day
}

function assessOne(context: Context, platform: Platform): NaiveAssessment {
  const { model, feeds, day } = context
  const { records, registration } = platform
  const charges = chargesOf(model, records, day)
  countEventsOnce(charges)
  const indicators = addUp(context, platform, charges)
  const groups = capGroups(model, indicators)
  const statutory = sum(model.statutory.map(({ code }) => indicators.get(code)?.afterCap ?? 0))
  const bonus = bonusOf(model, records, day)
  const { base, min, max } = model.score
  const total = base - sum([...groups.values()]) - statutory + bonus
  const score = Math.min(max, Math.max(min, total))
  const facts = {
    score,
    coverage: coverageOf(model, { records, feeds }, day),
    vetoes: holding(model.vetoes, { records, charges }, day),
    ceilings: holding(model.ceilings, { records, charges }, day),
  }
  const colour = colourOf(model, { ...facts, daysOnline: day - registration.occurred })
  return { ...facts, ...colour, bonus, statutory, indicators, groups, charges }
}

/** Section 7, step 1, for every indicator and every statutory row. */
function addUp(context: Context, platform: Platform, charges: Charge[]): Map<string, NaivePoints> {
  const { model, day } = context
  const lines = new Map<string, NaivePoints>()
  for (const row of [...model.indicators, ...model.statutory]) {
    const own = charges.filter(({ code }) => code === row.code)
    let figure: { points: number; reason: string | null } = { points: 0, reason: null }
    if ('shape' in row && row.shape === 'rate') figure = rateOf(row, platform.records, day)
    if ('shape' in row && row.shape === 'peerRatio') {
      figure = peerRatioOf({ ...context, indicator: row }, platform)
    }
    const afterEventOnce = figure.points + sum(own.map(({ pointsAfterEvent }) => pointsAfterEvent))
    const cap = 'cap' in row && row.cap !== undefined ? row.cap : Infinity
    const afterCap = Math.min(cap, afterEventOnce)
    lines.set(row.code, {
      before: figure.points + sum(own.map(({ points }) => points)),
      afterEventOnce,
      afterCap,
      afterGroupCap: afterCap,
      reason: figure.reason,
    })
  }
  return lines
}

/** Section 7, step 2; what the cap of a group leaves goes to its indicators in rulebook order. */
function capGroups(model: Model, lines: Map<string, NaivePoints>): Map<string, number> {
  const groups = new Map<string, number>()
  for (const group of model.groups) {
    let left = group.cap ?? Infinity
    for (const indicator of model.indicators) {
      const line = lines.get(indicator.code)
      if (indicator.group !== group.code || line === undefined) continue
      line.afterGroupCap = Math.min(left, line.afterCap)
      left -= line.afterGroupCap
      groups.set(group.code, (groups.get(group.code) ?? 0) + line.afterGroupCap)
    }
  }
  return groups
}

/** Section 7, step 3: each code once, however many rows hold. */
function bonusOf(model: Model, records: CreditRecord[], day: Day): number {
  let total = 0
  for (const bonus of model.bonuses) {
    const met = records.some(
      ({ term, occurred, ended }) =>
        term.kind === 'bonus' &&
        term.code === bonus.code &&
        holdsOn({ from: occurred, to: ended }, day),
    )
    if (met) total += bonus.points
  }
  return Math.min(model.bonusCap, total)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
