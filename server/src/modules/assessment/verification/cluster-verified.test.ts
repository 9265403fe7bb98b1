import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ClickHouseCluster } from '../../../platform/engines/index.ts'
import { startClickHouse } from '../../../platform/engines/testing.ts'
import type { TestCluster } from '../../../platform/engines/testing.ts'
import { TODAY, aFinding, aRegistration, complaints, openOffice } from '../testing.ts'

describe.runIf(inject('clickhouseKeeper'))('the verification of two shards', () => {
  let servers: TestCluster
  let office: Awaited<ReturnType<typeof openOffice>>
  beforeAll(async () => {
    servers = await startClickHouse(inject('clickhouseKeeper'))
    office = await openOffice('pglite', { clickHouseUrl: servers.url })
    await office.confirm([
      ...[1, 2, 3, 4, 5].flatMap((id) => [
        aRegistration(id),
        aFinding(id, 'G2-02', { sourceId: `g${id}`, eventKey: id === 3 ? '' : null }),
      ]),
      ...complaints(3, { count: 30, closed: TODAY - 10, onTime: false }),
    ])
    const withdrawn = { subjectId: 4, source: 'findings', sourceIds: ['g4'] }
    await office.database.transaction((trx) => office.records.withdraw(trx, withdrawn))
    await office.assessment.runDay()
  })
  afterAll(async () => {
    await office.close()
    await servers.stop()
  })

  const verify = () => office.assessment.verifications.verify()

  test('finds all the same', async () => {
    expect(await verify()).toMatchObject({
      outcome: 'same',
      records: 40,
      sampled: 5,
      onFile: 5,
      differences: [],
    })
  })

  test('finds, names and mends a row that another has replaced on a server', async () => {
    const cluster = await ClickHouseCluster.open(servers.url)
    await cluster.onEach(async (node) => {
      const tables = await node.read<{ name: string }>(
        `SELECT name FROM system.tables WHERE database = currentDatabase() AND name LIKE '%_records_%'`,
      )
      for (const { name } of tables) {
        await node.run(`CREATE TABLE changed AS ${name}`)
        await node.run(
          `INSERT INTO changed SELECT * FROM ${name} WHERE source_key <> 'findings:g2'`,
        )
        await node.run(`INSERT INTO changed SELECT sequence, subject_id, term, 0, cured_day,
          repaired_day, ended_day, deadline_day, status, event_key, points, k, n, lower_millionths,
          upper_millionths, inspection, source_key FROM ${name} WHERE source_key = 'findings:g2'`)
        await node.run(`DROP TABLE ${name}`)
        await node.run(`RENAME TABLE changed TO ${name}`)
      }
    })
    await cluster.close()
    const found = await verify()
    expect(found).toMatchObject({ outcome: 'healed', differenceCount: 1 })
    expect(found.differences[0]?.en).toBe('record findings:g2 says otherwise in the projection')
    expect(await verify()).toMatchObject({ outcome: 'same' })
  })
})
