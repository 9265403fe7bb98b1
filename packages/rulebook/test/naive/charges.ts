import type { CreditRecord, Day } from '@liangma/contracts'
import { comesBefore } from './code-points.ts'
import { inspectionsBy } from './inspections.ts'
import { holdsOn, intervalOf, overdueInterval } from './intervals.ts'
import type { Interval } from './intervals.ts'
import type { EachIndicator, Model, Statutory } from './model.ts'

/** A record that counts on the day, against one indicator or statutory row. */
export interface Charge extends Interval {
  record: CreditRecord
  /** `source:id` */
  key: string
  code: string
  /** Where the row stands in the rulebook: indicators first, then statutory. */
  place: number
  points: number
  /** 0 where another record of the same event costs more. */
  pointsAfterEvent: number
}

export function keyOf(record: CreditRecord): string {
  return `${record.source}:${record.sourceId}`
}

/** Sections 3 and 4: every charge of one subject that counts on the day, before "one event once". */
export function chargesOf(model: Model, records: CreditRecord[], day: Day): Charge[] {
  const charges: Charge[] = []
  const newest = inspectionsBy(model, records, day).at(-1)
  for (const record of records) {
    const row = rowFor(model, record)
    if (row === undefined) continue
    const interval =
      row.validity === 'fromOverdueToFiledOrListed'
        ? overdueInterval(record, (row as Statutory).due ?? '', listingsEnding(row, records))
        : intervalOf(row.validity, record)
    if (!holdsOn(interval, day)) continue
    if (row.validity === 'latestInspection' && record.inspection !== newest) continue
    const points = pointsOf(row, record)
    if (points === undefined) throw new Error(`no points for ${keyOf(record)}`)
    charges.push({
      ...interval,
      record,
      key: keyOf(record),
      code: row.code,
      place: placeOf(model, row.code),
      points,
      pointsAfterEvent: points,
    })
  }
  return charges
}

/** Section 5: all charges of an event but the winner get 0. */
export function countEventsOnce(charges: Charge[]): void {
  for (const charge of charges) {
    for (const other of charges) {
      const sameEvent =
        charge.record.eventKey !== null && charge.record.eventKey === other.record.eventKey
      if (sameEvent && beats(other, charge)) charge.pointsAfterEvent = 0
    }
  }
}

function beats(a: Charge, b: Charge): boolean {
  if (a.points !== b.points) return a.points > b.points
  if (a.place !== b.place) return a.place < b.place
  return comesBefore(a.key, b.key)
}

type Row = EachIndicator | Statutory

/** The one row that a record is charged under, if any. */
function rowFor(model: Model, record: CreditRecord): Row | undefined {
  const { term } = record
  switch (term.kind) {
    case 'case':
      return model.statutory.find((row) => row.from === 'case' && row.severity === term.severity)
    case 'listing':
      return model.statutory.find((row) => row.from === 'listing' && row.list === term.list)
    case 'annualReport':
      return model.statutory.find((row) => row.from === 'annualReport')
    case 'finding':
      return findingRow(model, term.code)
    default:
      return undefined
  }
}

export function findingRow(model: Model, code: string): Row | undefined {
  const indicator = model.indicators.find((row) => row.code === code)
  if (indicator?.shape === 'each') return indicator
  return model.statutory.find((row) => row.from === 'finding' && row.code === code)
}

function pointsOf(row: Row, record: CreditRecord): number | undefined {
  const { term } = record
  if (term.kind === 'finding' && 'tiers' in row) return row.tiers?.[term.tier ?? '']
  const published = term.kind === 'case' && term.published
  if (published && 'pointsIfPublished' in row) return row.pointsIfPublished
  return carriedOr(row.points, record)
}

function carriedOr(points: Row['points'], record: CreditRecord): number | undefined {
  return typeof points === 'object' || points === 'fromRecord'
    ? (record.points ?? undefined)
    : points
}

function listingsEnding(row: Row, records: CreditRecord[]): CreditRecord[] {
  const list = 'endedByList' in row ? row.endedByList : undefined
  return records.filter(({ term }) => term.kind === 'listing' && term.list === list)
}

function placeOf(model: Model, code: string): number {
  const codes = [...model.indicators, ...model.statutory].map((row) => row.code)
  return codes.indexOf(code)
}
