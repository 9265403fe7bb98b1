import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startClickHouse } from '../../../platform/engines/testing.ts'
import type { TestCluster } from '../../../platform/engines/testing.ts'
import { TODAY, aRecord, aRegistration, openOffice } from '../testing.ts'

describe.runIf(inject('clickhouseKeeper'))('the register assessed on two shards', () => {
  let servers: TestCluster
  let office: Awaited<ReturnType<typeof openOffice>>
  beforeAll(async () => {
    servers = await startClickHouse(inject('clickhouseKeeper'))
    office = await openOffice('pglite', { clickHouseUrl: servers.url })
    await office.confirm([1, 2, 3, 4, 5].map((id) => aRegistration(id)))
  })
  afterAll(async () => {
    await office.close()
    await servers.stop()
  })

  const assess = (store: boolean) =>
    office.assessment.assessRegister({ asOf: TODAY, store, trigger: 'request' })

  test('comes to what PostgreSQL has on file, and stores nothing that is the same', async () => {
    await office.confirm([aRecord({ subjectId: 2 }), aRecord({ subjectId: 5 })])
    const { summary, rows } = await assess(true)
    expect(summary).toMatchObject({ subjectCount: 5, changedCount: 0 })
    expect(
      rows.filter(({ scoreTenths }) => scoreTenths < 1000).map((row) => row.subjectId),
    ).toEqual(expect.arrayContaining([2, 5]))
  })

  test('explains every subject, in the order of their ids', async () => {
    const ids: number[] = []
    for await (const chunk of office.assessment.explainRegister({ asOf: TODAY }))
      ids.push(...chunk.map(({ result }) => result.subjectId))
    expect(ids).toEqual([1, 2, 3, 4, 5])
  })

  test('is held to the register by count and digest, and a sample line by line', async () => {
    await office.assessment.runDay()
    expect(await office.assessment.verifications.verify()).toMatchObject({
      outcome: 'same',
      records: 7,
      sampled: 5,
      differences: [],
    })
  })

  test('is built anew on demand', async () => {
    expect(await office.assessment.rebuildProjection()).toBe(await office.records.lastSequence())
    expect((await assess(false)).summary).toMatchObject({ subjectCount: 5 })
  })

  test('names the server that is away, stores nothing, and succeeds when it is back', async () => {
    await servers.kill(2)
    await office.confirm([aRecord({ subjectId: 3 })])
    await expect(assess(true)).rejects.toMatchObject({
      code: 'engine.node_away',
      data: { node: expect.stringContaining('127.0.0.2:') as string },
    })
    await servers.start(2)
    expect((await assess(true)).summary).toMatchObject({ subjectCount: 5 })
  })
})
