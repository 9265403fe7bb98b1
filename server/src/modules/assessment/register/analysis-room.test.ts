import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../../../platform/database/testing.ts'
import { EventBus } from '../../../platform/events/index.ts'
import { RecordsService } from '../../records/index.ts'
import { aRecord, recordsConfirmer } from '../testing.ts'
import { AnalysisRoom } from './analysis-room.ts'

test('fills a new projection where the file of the old one is damaged', async () => {
  const { database, drop } = await openTestDatabase()
  const dir = mkdtempSync(join(tmpdir(), 'liangma-analysis-'))
  const path = join(dir, 'analysis.duckdb')
  writeFileSync(path, 'no database at all, whoever wrote it')
  const records = new RecordsService(database, new EventBus())
  await recordsConfirmer(database, records)([aRecord({}), aRecord({})])
  const room = new AnalysisRoom({ database, records, duck: { path } })

  const rows = await room.withRegister(({ ground }) =>
    ground.read<{ count: number }>(`SELECT count(*) AS count FROM ${ground.records}`),
  )
  expect(rows).toEqual([{ count: 2 }])

  await room.close()
  await drop()
  rmSync(dir, { recursive: true })
})
