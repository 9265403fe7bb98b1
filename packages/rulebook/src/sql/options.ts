import type { Day } from '@liangma/contracts'
import type { BoundPlan } from '../plan/bind.ts'
import type { Feeds } from '../plan/feeds.ts'
import { isOneOf } from './constants.ts'
import { DIALECTS } from './dialect.ts'
import type { Dialect, DialectName } from './dialect.ts'
import type { PeerCell } from './peers.ts'

/** The as-of day: one for all, or the column `as_of_day` of the records (one value a subject). */
export type AsOf = { day: Day } | { column: 'as_of_day' }

export interface StatementOptions {
  dialect: DialectName
  /** Relation of records as SQL text: a table's name or a subquery in parentheses. */
  records: string
  asOf: AsOf
  feeds: Feeds
  /** Relation (subject_id, slot, points) of judged figures; without it, no figure costs points. */
  figures?: string | undefined
  /** Only these subjects; default: all. */
  subjects?: readonly number[] | undefined
  /** Of `peers` only the complaints of these cells; default: all platforms, without complaints too. */
  peersOf?: readonly PeerCell[] | undefined
}

/** All that the makers of a statement need. */
export interface StatementContext {
  bound: BoundPlan
  dialect: Dialect
  records: string
  asOf: AsOf
  feeds: Feeds
  figures: string | undefined
  /** ` AND r.subject_id IN (…)`, or nothing. */
  restriction: string
  peersOf: readonly PeerCell[] | undefined
}

export function contextOf(bound: BoundPlan, options: StatementOptions): StatementContext {
  const { subjects } = options
  return {
    bound,
    dialect: DIALECTS[options.dialect],
    records: options.records,
    asOf: options.asOf,
    feeds: options.feeds,
    figures: options.figures,
    peersOf: options.peersOf,
    restriction: subjects === undefined ? '' : ` AND ${isOneOf('r.subject_id', subjects)}`,
  }
}

/** The as-of day where a relation `alias` with the record columns is in reach. */
export function dayFor({ asOf }: StatementContext, alias: string): string {
  return 'day' in asOf ? String(asOf.day) : `${alias}.as_of_day`
}

/** So many days before a day, which is a number or a column. */
export function daysBefore(day: string, days: number): string {
  if (days === 0) return day
  return Number.isInteger(Number(day)) ? String(Number(day) - days) : `${day} - ${days}`
}

/** Terms of the dictionary for which `test` holds, rising. */
export function termsWhere(
  { bound }: StatementContext,
  test: (term: BoundPlan['dictionary'] extends ReadonlyMap<number, infer T> ? T : never) => boolean,
): number[] {
  return [...bound.dictionary]
    .filter(([, term]) => test(term))
    .map(([number]) => number)
    .toSorted((a, b) => a - b)
}
