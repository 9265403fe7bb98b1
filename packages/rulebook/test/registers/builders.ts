import { dayOf, NEVER } from '@liangma/contracts'
import type {
  ComplaintResult,
  ComplaintType,
  CreditRecord,
  Day,
  ListName,
  PlatformType,
  RecordStatus,
  Severity,
  Term,
} from '@liangma/contracts'
import { wilson } from '../naive/exact.ts'

/** A day as a number, or written `2026-11-23`. */
export type DayLike = Day | string

/** What any record may be told; everything else is empty, confirmed and of subject 1. */
export interface Particulars {
  subject?: number
  status?: RecordStatus
  event?: string
  source?: string
  id?: string
}

/** The day on which most cases ask. */
export const TODAY: Day = dayOf('2026-11-23')

/** `TODAY` moved: `daysAgo(1)` is yesterday, `daysAgo(-1)` tomorrow. */
export function daysAgo(days: number): Day {
  return TODAY - days
}

let made = 0

/** A record of `term` with nothing else said. */
export function aRecord(term: Term, said: Particulars = {}): CreditRecord {
  made += 1
  return {
    subjectId: said.subject ?? 1,
    platformId: null,
    term,
    source: said.source ?? 'bureau',
    sourceId: said.id ?? `${term.kind}-${String(made).padStart(6, '0')}`,
    occurred: daysAgo(10),
    cured: NEVER,
    repaired: NEVER,
    ended: NEVER,
    deadline: NEVER,
    status: said.status ?? 'confirmed',
    eventKey: said.event ?? null,
    points: null,
    k: null,
    n: null,
    lower: null,
    upper: null,
    amountCents: null,
    inspection: null,
    attributes: {},
  }
}

/** A registration: by default a trade platform, online for years, 50 000 orders a year. */
export function aPlatform(
  said: Particulars & {
    type?: PlatformType
    online?: DayLike | null
    orders?: number | null
  } = {},
): CreditRecord {
  const record = aRecord({ kind: 'registration', platformType: said.type ?? 'trade' }, said)
  record.occurred = readDay(said.online, dayOf('2020-01-01'))
  record.n = said.orders === undefined ? 50_000 : said.orders
  return record
}

/** What makes a firm a subject of rulebooks for merchants. */
export function aMerchant(said: Particulars & { since?: DayLike } = {}): CreditRecord {
  const record = aRecord({ kind: 'merchant' }, said)
  record.occurred = readDay(said.since, dayOf('2024-01-01'))
  return record
}

export function aCase(
  severity: Severity,
  said: Particulars & {
    on?: DayLike
    repaired?: DayLike
    published?: boolean
    mark?: string
  } = {},
): CreditRecord {
  const { published = false, mark = null } = said
  const record = aRecord({ kind: 'case', severity, published, mark }, said)
  record.occurred = readDay(said.on, record.occurred)
  record.repaired = readDay(said.repaired, NEVER)
  return record
}

/** A finding; `code` may carry the tier: `G2-03:other`. */
export function aFinding(
  code: string,
  said: Particulars & {
    on?: DayLike
    cured?: DayLike
    deadline?: DayLike
    repaired?: DayLike
    points?: number
  } = {},
): CreditRecord {
  const [name = '', tier = null] = code.split(':')
  const record = aRecord({ kind: 'finding', code: name, tier }, said)
  record.occurred = readDay(said.on, record.occurred)
  record.cured = readDay(said.cured, NEVER)
  record.deadline = readDay(said.deadline, NEVER)
  record.repaired = readDay(said.repaired, NEVER)
  record.points = said.points ?? null
  return record
}

export function aListing(
  list: ListName,
  said: Particulars & { on?: DayLike; removed?: DayLike } = {},
): CreditRecord {
  const record = aRecord({ kind: 'listing', list }, said)
  record.occurred = readDay(said.on, record.occurred)
  record.ended = readDay(said.removed, NEVER)
  return record
}

/** The annual report of a year; without `filed` it is missing (未报). */
export function anAnnualReport(
  year: number,
  said: Particulars & { filed?: DayLike } = {},
): CreditRecord {
  const record = aRecord({ kind: 'annualReport', year }, said)
  record.occurred = dayOf(`${year + 1}-01-01`)
  record.ended = readDay(said.filed, NEVER)
  return record
}

/** A metric with its Wilson bounds, as the register would record it; n = 0 has none. */
export function aMetric(
  code: string,
  [k, n]: [k: number, n: number],
  said: Particulars & { on?: DayLike } = {},
): CreditRecord {
  const record = aRecord({ kind: 'metric', code }, said)
  record.occurred = readDay(said.on, record.occurred)
  const bounds = n > 0 ? wilson(k, n) : { lower: null, upper: null }
  return Object.assign(record, { k, n, ...bounds })
}

export function aBonus(
  code: string,
  said: Particulars & { on?: DayLike; until?: DayLike } = {},
): CreditRecord {
  const record = aRecord({ kind: 'bonus', code }, said)
  record.occurred = readDay(said.on, record.occurred)
  record.ended = readDay(said.until, NEVER)
  return record
}

export interface ComplaintSaid extends Particulars {
  type?: ComplaintType
  result?: ComplaintResult
  onTime?: boolean
  mediated?: boolean
  nonConsumer?: boolean
  /** null: not closed yet. */
  closed?: DayLike | null
  /** The platform that the complaint names, where its subject is another firm. */
  platform?: number
}

/** `count` complaints alike. Unless said, they answer nothing that an indicator reads. */
export function complaints(count: number, said: ComplaintSaid = {}): CreditRecord[] {
  const term: Term = {
    kind: 'complaint',
    type: said.type ?? 'complaint',
    result: said.result ?? null,
    onTime: said.onTime ?? null,
    mediated: said.mediated ?? null,
    nonConsumer: said.nonConsumer ?? false,
  }
  return Array.from({ length: count }, () => {
    const record = aRecord(term, said)
    record.occurred = readDay(said.closed, record.occurred)
    record.platformId = said.platform ?? null
    return record
  })
}

/** A day however it was written; null is no day. */
export function readDay(day: DayLike | null | undefined, otherwise: Day): Day {
  if (day === null) return NEVER
  if (day === undefined) return otherwise
  return typeof day === 'string' ? dayOf(day) : day
}
