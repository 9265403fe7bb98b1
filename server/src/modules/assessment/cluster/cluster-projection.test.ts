import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import type { Database } from '../../../platform/database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { ClickHouseCluster } from '../../../platform/engines/index.ts'
import { startClickHouse } from '../../../platform/engines/testing.ts'
import type { TestCluster } from '../../../platform/engines/testing.ts'
import { EventBus } from '../../../platform/events/index.ts'
import { RECORDS_RELATION, RecordsService } from '../../records/index.ts'
import { aRecord, recordsConfirmer } from '../testing.ts'
import { ClusterProjection } from './cluster-projection.ts'

const SHOWN = `subject_id, term, occurred_day, cured_day, repaired_day, ended_day, deadline_day,
  status, event_key, points, k, n, lower_millionths, upper_millionths, inspection, source_key`

const ENGINES = inject('clickhouseKeeper') ? TEST_ENGINES : []

let servers: TestCluster
beforeAll(async () => {
  if (ENGINES.length > 0) servers = await startClickHouse(inject('clickhouseKeeper'))
})
afterAll(async () => {
  if (ENGINES.length > 0) await servers.stop()
})

describe.each(ENGINES)('the projection on two shards, fed from %s', async (engine) => {
  const { database, drop } = await openTestDatabase(engine)
  const records = new RecordsService(database, new EventBus())
  const confirm = recordsConfirmer(database, records)
  let cluster: ClickHouseCluster
  beforeAll(async () => {
    cluster = await ClickHouseCluster.open(servers.url)
  })
  afterAll(async () => {
    await cluster.close()
    await drop()
  })

  const refresh = (from: Database = database) =>
    new ClusterProjection({ cluster, database: from, records, sequencesARange: 3 }).refresh()

  async function expectSame(): Promise<void> {
    const { records: relation } = await refresh()
    const { rows } = await sql
      .raw(`SELECT ${SHOWN} FROM ${RECORDS_RELATION} r ORDER BY source_key COLLATE "C"`)
      .execute(database.db)
    const found = await cluster.read<{ source_key: string }>(`SELECT ${SHOWN} FROM ${relation} r`)
    expect(found.toSorted((a, b) => (a.source_key < b.source_key ? -1 : 1))).toEqual(rows)
    expect(rows.length).toBeGreaterThan(0)
  }

  async function mark() {
    const { rows } = await sql<{ build: string; sending: number | null; sequence: number }>`
      SELECT build, sequence, sending_up_to AS sending FROM assessment.cluster_marks`.execute(
      database.db,
    )
    return rows[0]
  }

  /** The cluster once its inserts fail after so many: the rows of the last one have arrived. */
  async function failAfter(inserts: number): Promise<void> {
    let left = inserts
    for (const node of cluster.nodes) {
      const insert = node.insertText.bind(node)
      vi.spyOn(node, 'insertText').mockImplementation(async (table, rows) => {
        await insert(table, rows)
        left -= 1
        if (left < 0) throw new Error('power went')
      })
    }
    await expect(refresh()).rejects.toThrow('power went')
    vi.restoreAllMocks()
  }

  test('holds what the register holds, NULL and the empty text apart', async () => {
    const awkward = '号,"二"\\n\t\n第二行\v\b'
    await confirm([
      aRecord({ eventKey: '' }),
      aRecord({ eventKey: null, k: 481, n: 500, lower: 1, upper: 999_999 }),
      aRecord({ eventKey: 'NULL', sourceId: awkward, n: 5_000_000_000, subjectId: 2 }),
      aRecord({ eventKey: awkward, points: 0 }),
      aRecord({ eventKey: '\\N', status: 'lead', subjectId: 3 }),
    ])
    await expectSame()
  })

  test('keeps each record on the server of its subject', async () => {
    const { records: relation } = await refresh()
    const subjects = await cluster.onEach((node) =>
      node.read<{ id: number }>(`SELECT DISTINCT subject_id AS id FROM ${relation} r`),
    )
    expect(subjects.map((rows) => rows.map(({ id }) => id).toSorted((a, b) => a - b))).toEqual([
      [2],
      [1, 3],
    ])
  })

  test('catches up with changed and withdrawn records, and with one that moved to another server', async () => {
    const changed = aRecord({ sourceId: 'changes' })
    await confirm([changed, aRecord({ sourceId: 'goes' })])
    await refresh()
    await confirm([{ ...changed, points: 5 }, aRecord()])
    await refresh()
    await confirm([{ ...changed, points: 6, subjectId: 4 }])
    await database.transaction((trx) =>
      records.withdraw(trx, { subjectId: 1, source: 'findings', sourceIds: ['goes'] }),
    )
    await expectSame()
  })

  test('copies nothing when nothing is new', async () => {
    const copied = vi.spyOn(database.driver, 'copyOut')
    await refresh()
    expect(copied).not.toHaveBeenCalled()
    copied.mockRestore()
  })

  test.each([0, 1, 2, 3])(
    'adds nothing twice when a run breaks after %d inserts and is repeated, whatever came between',
    async (inserts) => {
      const own = Array.from({ length: 5 }, (_, i) => aRecord({ subjectId: i + 1 }))
      await confirm(own)
      await confirm(own.map((record) => ({ ...record, points: inserts })))
      await failAfter(inserts)
      const { build, sending } = (await mark()) ?? {}
      expect(sending).not.toBeNull()
      await confirm([{ ...(own[0] as (typeof own)[0]), points: 9, subjectId: 6 }])
      await expectSame()
      expect(await mark()).toMatchObject({ build, sending: null })
    },
  )

  test('two processes that feed at once do each other no harm', async () => {
    await confirm(Array.from({ length: 7 }, (_, i) => aRecord({ subjectId: i + 1 })))
    const other = await ClickHouseCluster.open(servers.url)
    const parts = { database, records, sequencesARange: 3 }
    await Promise.all([
      new ClusterProjection({ ...parts, cluster }).refresh(),
      new ClusterProjection({ ...parts, cluster: other }).refresh(),
    ])
    await other.close()
    await expectSame()
  })

  test.each([
    [
      'the register was restored to an earlier moment',
      `UPDATE assessment.cluster_marks SET sequence = 3, record_counts = '[0, 1]'`,
    ],
    [
      'the subjects were shared out otherwise',
      `UPDATE assessment.cluster_marks SET place = 'ch1:8123/default'`,
    ],
    ['its tables are gone', `UPDATE assessment.cluster_marks SET build = 'gone'`],
  ])('is built anew when %s', async (_, change) => {
    const before = await mark()
    await sql.raw(change).execute(database.db)
    await expectSame()
    expect((await mark())?.build).not.toBe(before?.build)
  })

  test('is built anew when a server has lost rows', async () => {
    const { build } = (await mark()) ?? {}
    const [node] = cluster.nodes
    const [table] = (await node?.read<{ name: string }>(
      `SELECT name FROM system.tables WHERE name LIKE '%records_${build}'`,
    )) ?? [{ name: '' }]
    await node?.run(`TRUNCATE TABLE ${table?.name}`)
    await expectSame()
    expect((await mark())?.build).not.toBe(build)
  })

  test('leaves no tables of earlier builds behind', async () => {
    const { build } = (await mark()) ?? {}
    const { rows } = await sql<{ id: string }>`
      SELECT left(replace(register_id::text, '-', ''), 12) AS id FROM assessment.register`.execute(
      database.db,
    )
    const prefix = `liangma_${rows[0]?.id}`
    const found = await cluster.read<{ name: string }>(
      `SELECT name FROM system.tables WHERE name LIKE '${prefix}%' ORDER BY name`,
    )
    const own = ['records', 'retired'].map((table) => ({ name: `${prefix}_${table}_${build}` }))
    expect(found).toEqual([...own, ...own])
  })
})
