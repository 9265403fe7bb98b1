import type {
  CreditRecord,
  Day,
  ListName,
  PlatformType,
  Severity,
  StoredAssessment,
} from '@liangma/contracts'
import { NEVER, dayOf } from '@liangma/contracts'
import { wilsonBounds } from '@liangma/rulebook'
import { fixedClock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { openTestDatabase } from '../../platform/database/testing.ts'
import { EventBus } from '../../platform/events/index.ts'
import type { Confirmation } from '../records/index.ts'
import { RecordsService } from '../records/index.ts'
import type { AssessmentParts, FeedDates } from './index.ts'
import { openShelf } from '../rulebooks/index.ts'
import { AssessmentService } from './index.ts'

export const TODAY = dayOf('2026-11-23')

export const ALL_FRESH: FeedDates = {
  findings: TODAY,
  complaints: TODAY,
  cases: TODAY,
  listings: TODAY,
}

/** Records and assessment wired as in the server, on a database of its own, DuckDB in memory. */
export async function openOffice(
  engine: 'pglite' | 'postgres' = 'pglite',
  parts: Partial<AssessmentParts> = {},
) {
  const { database, drop } = await openTestDatabase(engine)
  const events = new EventBus()
  const records = new RecordsService(database, events)
  const clock = parts.clock ?? fixedClock(TODAY)
  const rulebooks = parts.rulebooks ?? (await openShelf({ database, clock, isNew: true }))
  const assessment = new AssessmentService({
    database,
    events,
    records,
    clock,
    rulebooks,
    feedDates: async () => ALL_FRESH,
    duck: { path: 'memory', threads: 1 },
    ...parts,
  })
  const announced: StoredAssessment[][] = []
  events.on('record.confirmed', (trx, { subjectIds }) => assessment.assessTouched(trx, subjectIds))
  events.on('subject.assessed', async (_trx, event) => {
    announced.push(event.assessments)
  })
  const confirm = recordsConfirmer(database, records)
  const close = async () => {
    await assessment.close()
    await drop()
  }
  return { database, clock, records, rulebooks, assessment, announced, confirm, close }
}

let lastId = 0

/** A confirmed finding of 2026-06-01 against subject 1, changed as told. */
export function aRecord(changes: Partial<CreditRecord> = {}): CreditRecord {
  lastId += 1
  return {
    subjectId: 1,
    platformId: null,
    term: { kind: 'finding', code: 'G2-02', tier: null },
    source: 'findings',
    sourceId: `f${lastId}`,
    occurred: dayOf('2026-06-01'),
    cured: NEVER,
    repaired: NEVER,
    ended: NEVER,
    deadline: NEVER,
    status: 'confirmed',
    eventKey: null,
    points: null,
    k: null,
    n: null,
    lower: null,
    upper: null,
    amountCents: null,
    inspection: null,
    attributes: {},
    ...changes,
  }
}

/** The record by which a subject is a registered platform, online since 2020 with 200 000 orders a year. */
export function aRegistration(
  subjectId: number,
  changes: { online?: Day; orders?: number | null; platformType?: PlatformType } = {},
): CreditRecord {
  return aRecord({
    subjectId,
    source: 'platforms',
    sourceId: String(subjectId),
    term: { kind: 'registration', platformType: changes.platformType ?? 'trade' },
    occurred: changes.online ?? dayOf('2020-01-01'),
    n: changes.orders === undefined ? 200_000 : changes.orders,
  })
}

/** Settled consumer complaints closed on one day, answered on time or late. */
export function complaints(
  subjectId: number,
  { count, closed, onTime = true }: { count: number; closed: Day; onTime?: boolean },
): CreditRecord[] {
  const term = {
    kind: 'complaint',
    type: 'complaint',
    result: 'settled',
    onTime,
    mediated: true,
    nonConsumer: false,
  } as const
  return Array.from({ length: count }, () => {
    const record = aRecord({ subjectId, source: 'complaints', term, occurred: closed })
    return { ...record, sourceId: record.sourceId.replace('f', 'c') }
  })
}

/** Confirms batches of records as an import does, each in a transaction of its own. */
export function recordsConfirmer(database: Database, records: RecordsService) {
  let batchId = 0
  return async (
    rows: CreditRecord[],
    dataAsOf: Day = dayOf('2026-11-23'),
  ): Promise<Confirmation> => {
    batchId += 1
    const writer = await records.openStaging(batchId)
    await writer.add(rows.map((record) => ({ record, revision: null, sealedContact: null })))
    await writer.end()
    return database.transaction((trx) =>
      records.confirmStaged(trx, { batchId, dataAsOf, rows: rows.length }),
    )
  }
}

/** A confirmed penalty decision. */
export function aPenalty(
  subjectId: number,
  severity: Severity,
  changes: Partial<CreditRecord> = {},
): CreditRecord {
  const term = { kind: 'case', severity, published: false, mark: null } as const
  return aRecord({ subjectId, source: 'cases', term, ...changes })
}

/** A listing, open unless told otherwise. */
export function aListing(
  subjectId: number,
  list: ListName,
  changes: Partial<CreditRecord> = {},
): CreditRecord {
  return aRecord({ subjectId, source: 'listings', term: { kind: 'listing', list }, ...changes })
}

/** A metric k of n with its Wilson bounds; the period ends on `occurred`. */
export function aMetric(
  subjectId: number,
  code: string,
  { k, n, occurred }: { k: number; n: number; occurred: Day },
): CreditRecord {
  const term = { kind: 'metric', code } as const
  return aRecord({ subjectId, source: 'metrics', term, occurred, k, n, ...wilsonBounds(k, n) })
}

/** A confirmed finding under an indicator. */
export function aFinding(
  subjectId: number,
  code: string,
  { tier = null, ...changes }: Partial<CreditRecord> & { tier?: string | null } = {},
): CreditRecord {
  return aRecord({ subjectId, term: { kind: 'finding', code, tier }, ...changes })
}
