import type { CreditRecord } from '@liangma/contracts'
import { NEVER, dayOf } from '@liangma/contracts'
import { afterAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES, openTestDatabase } from '../../platform/database/testing.ts'
import { EventBus } from '../../platform/events/index.ts'
import { RECORDS_RELATION, RecordsService, recordsKnownAt } from './index.ts'

function aCase(changes: Partial<CreditRecord> = {}): CreditRecord {
  return {
    subjectId: 1,
    platformId: null,
    term: { kind: 'case', severity: 'general', published: true, mark: null },
    source: 'cases',
    sourceId: '金市监处〔2026〕1号',
    occurred: dayOf('2026-05-01'),
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
    amountCents: 100_000,
    inspection: null,
    attributes: { 违法行为: '虚假\t宣传\\' },
    ...changes,
  }
}

describe.each(TEST_ENGINES)('records on %s', async (engine) => {
  const { database, drop } = await openTestDatabase(engine)
  afterAll(drop)
  const events = new EventBus()
  const announced: number[][] = []
  events.on('record.confirmed', async (_trx, event) => {
    announced.push(event.subjectIds)
  })
  const records = new RecordsService(database, events)
  let batchId = 0

  async function confirm(rows: CreditRecord[], dataAsOf: string, revision: number | null = null) {
    batchId += 1
    const writer = await records.openStaging(batchId)
    await writer.add(rows.map((record) => ({ record, revision, sealedContact: null })))
    await writer.end()
    return database.transaction((trx) =>
      records.confirmStaged(trx, { batchId, dataAsOf: dayOf(dataAsOf), rows: rows.length }),
    )
  }

  async function current(relation = RECORDS_RELATION) {
    const chunks: string[] = []
    const query = `SELECT source_key, subject_id, status, repaired_day FROM ${relation} r ORDER BY 1`
    for await (const chunk of database.driver.copyOut(query))
      chunks.push(new TextDecoder().decode(chunk))
    return chunks.join('').trim().split('\n').filter(Boolean)
  }

  test('keeps a record once however often it comes', async () => {
    expect(
      await confirm([aCase(), aCase({ sourceId: 'b', subjectId: 2 })], '2026-06-01'),
    ).toMatchObject({
      accepted: 2,
      unchanged: 0,
      subjectIds: [1, 2],
    })
    expect(await confirm([aCase()], '2026-06-02')).toEqual({
      accepted: 0,
      unchanged: 1,
      older: 0,
      subjectIds: [],
    })
    expect(announced).toEqual([[1, 2]])
  })

  test('replaces a record by its new revision and still knows the old one', async () => {
    const before = await records.lastSequence()
    const repaired = aCase({ repaired: dayOf('2026-09-01') })
    expect(await confirm([repaired], '2026-09-02')).toMatchObject({ accepted: 1, subjectIds: [1] })
    expect(await current()).toContain(`cases:金市监处〔2026〕1号,1,1,${dayOf('2026-09-01')}`)
    expect(await current(recordsKnownAt({ sequence: before }))).toContain(
      `cases:金市监处〔2026〕1号,1,1,${NEVER}`,
    )
  })

  test('lets older data change nothing', async () => {
    expect(await confirm([aCase()], '2026-06-03')).toMatchObject({ accepted: 0, older: 1 })
    expect(await current()).toContain(`cases:金市监处〔2026〕1号,1,1,${dayOf('2026-09-01')}`)
  })

  test('touches both subjects when a record moves from one to the other', async () => {
    const moved = await confirm([aCase({ sourceId: 'b', subjectId: 3 })], '2026-09-03')
    expect(moved.subjectIds.toSorted((a, b) => a - b)).toEqual([2, 3])
    expect(await current()).toHaveLength(2)
  })

  test('follows the revisions of a source that numbers them', async () => {
    await confirm([aCase({ sourceId: 'r', amountCents: 1 })], '2026-09-05', 7)
    const same = await confirm([aCase({ sourceId: 'r', amountCents: 2 })], '2026-09-06', 7)
    expect(same).toMatchObject({ accepted: 0, older: 1 })
    const next = await confirm([aCase({ sourceId: 'r', amountCents: 2 })], '2026-09-01', 8)
    expect(next).toMatchObject({ accepted: 1 })
  })

  test('takes records back without forgetting them', async () => {
    const taken = await database.transaction((trx) =>
      records.withdraw(trx, { source: 'cases', sourceIds: ['b'], subjectId: 3 }),
    )
    expect(taken).toBe(1)
    expect(await current()).toContain(`cases:b,3,4,${NEVER}`)
  })

  test('confirms nothing when the transaction fails', async () => {
    const before = await current()
    batchId += 1
    const writer = await records.openStaging(batchId)
    await writer.add([{ record: aCase({ sourceId: 'lost' }), revision: null, sealedContact: null }])
    await writer.end()
    const failing = database.transaction(async (trx) => {
      await records.confirmStaged(trx, { batchId, dataAsOf: dayOf('2026-09-09'), rows: 1 })
      throw new Error('power went')
    })
    await expect(failing).rejects.toThrow('power went')
    expect(await current()).toEqual(before)
  })

  test('refuses the bare database inside a transaction', async () => {
    await expect(database.transaction(() => records.lastSequence())).rejects.toThrow(
      'use the transaction',
    )
  })
})
