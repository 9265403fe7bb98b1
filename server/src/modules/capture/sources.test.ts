import { isoOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { PLATFORM, TODAY, casesFile, openTestCapture, platformsFile } from './testing.ts'
import { openTestRoutes } from './testing-routes.ts'

test('tells the last twelve data days of each source, and the batches behind them', async () => {
  const room = await openTestCapture('pglite')
  const http = await openTestRoutes(room)
  await room.feed(platformsFile(PLATFORM), { dataAsOf: TODAY - 40 })
  for (let day = 14; day >= 1; day -= 1)
    await room.feed(casesFile({ number: `S${day}`, code: PLATFORM }), { dataAsOf: TODAY - day })
  const { body } = await http.call('GET', '/api/v1/sources/deliveries')
  const [cases, platforms] = body.sources
  expect(cases.deliveries).toHaveLength(12)
  expect(cases.deliveries[0]).toMatchObject({ dataAsOf: isoOf(TODAY - 1), accepted: 1 })
  expect(platforms).toMatchObject({ source: 'platforms', deliveries: [{ rows: 1 }] })
  await http.close()
  await room.drop()
})
