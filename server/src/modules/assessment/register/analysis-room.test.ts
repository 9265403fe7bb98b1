import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTestDatabase } from '../../../platform/database/testing.ts'
import { DuckEngine } from '../../../platform/engines/index.ts'
import { EventBus } from '../../../platform/events/index.ts'
import { RecordsService } from '../../records/index.ts'
import { aRecord, recordsConfirmer } from '../testing.ts'
import { AnalysisRoom } from './analysis-room.ts'

let db: Awaited<ReturnType<typeof openTestDatabase>>
let records: RecordsService
const dir = mkdtempSync(join(tmpdir(), 'liangma-analysis-'))

beforeAll(async () => {
  db = await openTestDatabase()
  records = new RecordsService(db.database, new EventBus())
  await recordsConfirmer(db.database, records)([aRecord({}), aRecord({})])
})
afterAll(async () => {
  await db.drop()
  rmSync(dir, { recursive: true })
})

const aRoom = (path: string) =>
  new AnalysisRoom({ database: db.database, records, duck: { path, threads: 1 } })
const countIn = (room: AnalysisRoom) =>
  room.withRegister(({ ground }) =>
    ground.read<{ count: number }>(`SELECT count(*) AS count FROM ${ground.records}`),
  )

test('fills a new projection where the file of the old one is damaged', async () => {
  const path = join(dir, 'damaged.duckdb')
  writeFileSync(path, 'no database at all, whoever wrote it')
  const room = aRoom(path)
  expect(await countIn(room)).toEqual([{ count: 2 }])
  await room.close()
})

test.each(['memory', join(dir, 'whole.duckdb')])('is built anew in %s', async (path) => {
  const room = aRoom(path)
  await room.withRegister(({ ground }) => ground.read(`SELECT 1 AS one FROM ${ground.records}`))
  const steps: [number, number][] = []
  expect(await room.rebuild((done, total) => steps.push([done, total]))).toBe(2)
  expect(steps.at(-1)).toEqual([2, 2])
  expect(await countIn(room)).toEqual([{ count: 2 }])
  expect(await room.withRegister(async ({ generation }) => generation)).toBe(1)
  await room.close()
})

test('is not taken away from another process that holds it', async () => {
  const path = join(dir, 'held.duckdb')
  const other = await DuckEngine.open({ path })
  const room = aRoom(path)
  await expect(room.rebuild()).rejects.toMatchObject({ code: 'projection.in_use', data: { path } })
  await room.close()
  other.close()
})

test('goes on where a rebuild was killed half way', async () => {
  const path = join(dir, 'killed.duckdb')
  const copied = vi.spyOn(db.database.driver, 'copyOut').mockImplementation(() => {
    throw new Error('killed')
  })
  const killed = aRoom(path)
  await expect(killed.rebuild()).rejects.toThrow('killed')
  copied.mockRestore()
  await killed.close()
  const room = aRoom(path)
  expect(await countIn(room)).toEqual([{ count: 2 }])
  await room.close()
})
