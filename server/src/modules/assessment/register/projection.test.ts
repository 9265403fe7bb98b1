import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { DuckEngine } from '../../../platform/engines/index.ts'
import { EventBus } from '../../../platform/events/index.ts'
import { RECORDS_RELATION, RecordsService } from '../../records/index.ts'
import { PROJECTED_RECORDS, Projection } from './projection.ts'
import { aRecord, recordsConfirmer } from '../testing.ts'

const SHOWN = `subject_id, term, occurred_day, cured_day, repaired_day, ended_day, deadline_day,
  status, event_key, points, k, n, lower_millionths, upper_millionths, inspection, source_key`

describe.each(TEST_ENGINES)('the projection of records on %s', async (engine) => {
  const { database, drop } = await openTestDatabase(engine)
  const dir = mkdtempSync(join(tmpdir(), 'liangma-projection-'))
  const records = new RecordsService(database, new EventBus())
  const confirm = recordsConfirmer(database, records)
  let duck = await DuckEngine.open({ path: join(dir, 'a.duckdb') })
  afterAll(async () => {
    duck.close()
    rmSync(dir, { recursive: true })
    await drop()
  })

  function projection(): Projection {
    return new Projection({ engine: duck, database, records, sequencesARange: 2 })
  }

  async function expectSame(): Promise<void> {
    const { rows } = await sql
      .raw(`SELECT ${SHOWN} FROM ${RECORDS_RELATION} r ORDER BY source_key COLLATE "C"`)
      .execute(database.db)
    expect(
      await duck.read(`SELECT ${SHOWN} FROM ${PROJECTED_RECORDS} ORDER BY source_key`),
    ).toEqual(rows)
    expect(rows.length).toBeGreaterThan(0)
  }

  test('holds what the register holds, NULL and the empty text apart', async () => {
    const awkward = '号,"二"\n第二行'
    await confirm([
      aRecord({ eventKey: '' }),
      aRecord({ eventKey: null, k: 481, n: 500, lower: 1, upper: 999_999 }),
      aRecord({ eventKey: 'NULL', sourceId: awkward, n: 5_000_000_000 }),
      aRecord({ eventKey: awkward, points: 0 }),
      aRecord({ eventKey: '\\N', status: 'lead' }),
    ])
    const steps: [number, number][] = []
    await projection().refresh((done, total) => steps.push([done, total]))
    await expectSame()
    expect(steps).toEqual([
      [2, 5],
      [4, 5],
      [5, 5],
    ])
    expect(
      await duck.read(`SELECT count(*) AS count FROM ${PROJECTED_RECORDS} WHERE event_key = ''`),
    ).toEqual([{ count: 1 }])
  })

  test('catches up with new records, changed ones and withdrawn ones', async () => {
    const changed = aRecord({ sourceId: 'changes' })
    await confirm([changed, aRecord({ sourceId: 'goes' })])
    await projection().refresh()
    await confirm([{ ...changed, points: 5 }, aRecord()])
    await confirm([{ ...changed, points: 6, subjectId: 7 }])
    await database.transaction((trx) =>
      records.withdraw(trx, { subjectId: 1, source: 'findings', sourceIds: ['goes'] }),
    )
    expect(await projection().refresh()).toBe(await records.lastSequence())
    await expectSame()
  })

  test('copies nothing when nothing is new, and remembers over a restart', async () => {
    duck.close()
    duck = await DuckEngine.open({ path: join(dir, 'a.duckdb') })
    const copied = vi.spyOn(database.driver, 'copyOut')
    await projection().refresh()
    expect(copied).not.toHaveBeenCalled()
    copied.mockRestore()
    await expectSame()
  })

  test('keeps the old state when taking in fails half way', async () => {
    const before = await duck.read(`SELECT * FROM ${PROJECTED_RECORDS} ORDER BY sequence`)
    const mark = await duck.read('SELECT * FROM marks')
    await confirm([aRecord()])
    const run = duck.run.bind(duck)
    vi.spyOn(duck, 'run').mockImplementation(async (text) => {
      await run(text)
      if (text.includes('INSERT INTO')) throw new Error('power went')
    })
    await expect(projection().refresh()).rejects.toThrow('power went')
    vi.restoreAllMocks()
    expect(await duck.read(`SELECT * FROM ${PROJECTED_RECORDS} ORDER BY sequence`)).toEqual(before)
    expect(await duck.read('SELECT * FROM marks')).toEqual(mark)
    await projection().refresh()
    await expectSame()
  })

  test.each([
    ['the file belongs to another register', `register_id = 'another'`],
    ['the register was restored to before its mark', 'sequence = 1000000'],
    ['the register went on differently after a restore', `digest = 'another'`],
    ['the file has another layout', 'layout = 0'],
  ])('is built anew when %s', async (_, change) => {
    await duck.run(`UPDATE marks SET ${change};
      INSERT INTO ${PROJECTED_RECORDS} (sequence, subject_id, source_key) VALUES (0, 99, 'ghost')`)
    await projection().refresh()
    await expectSame()
  })
})
