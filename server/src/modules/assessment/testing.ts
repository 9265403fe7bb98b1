import type { CreditRecord, Day, PlatformType } from '@liangma/contracts'
import { NEVER, dayOf } from '@liangma/contracts'
import type { Database } from '../../platform/database/index.ts'
import type { Confirmation, RecordsService } from '../records/index.ts'

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

/** Substantiated consumer complaints closed on one day. */
export function complaints(subjectId: number, count: number, closed: Day): CreditRecord[] {
  const term = {
    kind: 'complaint',
    type: 'complaint',
    result: 'settled',
    onTime: true,
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
