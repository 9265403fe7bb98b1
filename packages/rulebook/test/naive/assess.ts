import type { CreditRecord, Day } from '@liangma/contracts'
import { chargesOf, countEventsOnce } from './charges.ts'
import type { Charge } from './charges.ts'
import { colourOf, coverageOf, holding } from './colour.ts'
import type { Colour, Coverage, Feeds } from './colour.ts'
import { holdsOn } from './intervals.ts'
import { inspectionsBy } from './inspections.ts'
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
  states: string[]
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
 * Assesses every registered platform, or every merchant, as the text of the semantics says, step after step and
 * without regard to speed. It shares nothing with the compiler, which is tested against it.
 */
export function assessNaively(
  model: Model,
  register: NaiveRegister,
  asOf: Day,
): Map<number, NaiveAssessment> {
  for (const record of register.records) refuseUnknown(model, record)
  const confirmed = register.records.filter(({ status }) => status === 'confirmed')
  const platforms = listSubjects(model, confirmed)
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

const REGISTERED_BY = { platform: 'registration', merchant: 'merchant' }

function listSubjects({ appliesTo }: Model, confirmed: CreditRecord[]): Platform[] {
  return confirmed
    .filter(({ term }) => term.kind === REGISTERED_BY[appliesTo])
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
  const subject = { model, records, charges }
  const ofRecords = (model.states ?? []).filter((state) => state.from !== 'inspections')
  const facts = {
    score: scoreOf(model, sum([...groups.values()]) + statutory, bonus),
    coverage: coverageOf(model, { records, feeds }, day),
    vetoes: holding(model.vetoes, subject, day),
    ceilings: holding(model.ceilings, subject, day),
    states: holding(ofRecords, subject, day),
  }
  const colour = colourOf(model, {
    ...facts,
    groups,
    inspections: inspectionsBy(model, records, day).length,
    daysOnline: day - registration.occurred,
  })
  return { ...facts, ...colour, bonus, statutory, indicators, groups, charges }
}

/** Section 7, step 4: clamped once, at the end; a bonus moves the score to the better. */
function scoreOf({ score }: Model, points: number, bonus: number): number {
  let total = score.base
  if (score.direction === 'add') total += points
  else total -= points
  if (score.better === 'higher') total += bonus
  else total -= bonus
  if (score.min !== undefined && total < score.min) return score.min
  return score.max !== undefined && total > score.max ? score.max : total
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

/** Indicators of no group are summed up under this name. */
const WITHOUT_GROUP = '-'

/** Section 7, step 2; what the cap of a group leaves goes to its indicators in rulebook order. */
function capGroups(model: Model, lines: Map<string, NaivePoints>): Map<string, number> {
  const groups = new Map<string, number>()
  const alone = model.indicators.some(({ group }) => group === undefined)
  for (const group of [...model.groups, ...(alone ? [{ code: WITHOUT_GROUP }] : [])]) {
    let left = ('cap' in group ? group.cap : undefined) ?? Infinity
    for (const indicator of model.indicators) {
      const line = lines.get(indicator.code)
      if ((indicator.group ?? WITHOUT_GROUP) !== group.code || line === undefined) continue
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
  return Math.min(model.bonusCap ?? Infinity, total)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
