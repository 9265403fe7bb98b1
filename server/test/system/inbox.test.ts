import { appendFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { assessment } from '@liangma/contracts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTable } from '../../src/platform/files/index.ts'
import { serve } from '../../src/serve.ts'
import type { Running } from '../../src/serve.ts'
import {
  CITY_DAY,
  aCase,
  aPlace,
  aPlatform,
  aSilentTerminal,
  anOfficersKey,
  csvOf,
  moveSmallCityIn,
} from './small-office.ts'

const PATIENCE = { timeout: 30_000, interval: 100 }

let place: Awaited<ReturnType<typeof aPlace>>
let running: Running
let code: string

beforeAll(async () => {
  place = await aPlace()
  await moveSmallCityIn(place.config)
  running = await serve({ ...place.config, sample: true, today: CITY_DAY }, aSilentTerminal())
  code = (await aPlatform(running.app, 'blue')).code
})
afterAll(async () => {
  await running.stop()
  await place.remove()
})

const inbox = (...parts: string[]) => join(place.dataDir, 'inbox', ...parts)
const namesIn = (folder: 'done' | 'failed', file: string) =>
  readdirSync(inbox(folder)).filter((name) => name.includes(file))
const reportOf = (folder: 'done' | 'failed', file: string) => {
  const name = namesIn(folder, file).find((each) => each.endsWith('.report.json'))
  return JSON.parse(readFileSync(inbox(folder, name ?? ''), 'utf8')) as Record<string, unknown>
}
/** Waits until the file itself lies there; it comes after its report. */
const isIn = (folder: 'done' | 'failed', file: string) =>
  vi.waitFor(() => {
    expect(namesIn(folder, file).filter((name) => name.endsWith(file))).toHaveLength(1)
    expect(readdirSync(inbox())).not.toContain(file)
  }, PATIENCE)
const scoreNow = async () => {
  const headers = { 'x-api-key': await anOfficersKey(running.app) }
  const url = `${running.address}/api/v1/register/${code}/assessment`
  const response = await fetch(url, { headers })
  return Number(assessment.parse(await response.json()).score)
}

test('takes a file once it is complete, moves it to done and changes the score', async () => {
  const before = await scoreNow()
  const text = csvOf([aCase(code), aCase(code, { 决定书文号: '2号', 决定日期: '2026-06-28' })])
  const half = text.indexOf('\n') + 20
  writeFileSync(inbox('cases.csv'), text.slice(0, half))
  await wait(600)
  appendFileSync(inbox('cases.csv'), text.slice(half))
  await isIn('done', 'cases.csv')
  expect(reportOf('done', 'cases.csv')).toMatchObject({
    ok: true,
    report: { kind: 'cases', state: 'committed', rows: 2, accepted: 2, quarantined: 0 },
  })
  expect(namesIn('done', 'cases.csv').filter((name) => name.endsWith('.xlsx'))).toEqual([])
  expect(await scoreNow()).toBeLessThan(before)
})

test('puts rows that wait beside the file, as a workbook with what is wrong', async () => {
  const bad = aCase(code, { 决定书文号: '4号', 决定日期: '2026-02-30' })
  writeFileSync(inbox('dirty.csv'), csvOf([aCase(code, { 决定书文号: '3号' }), bad]))
  await isIn('done', 'dirty.csv')
  expect(reportOf('done', 'dirty.csv')).toMatchObject({
    report: { rows: 2, accepted: 1, quarantined: 1 },
  })
  const errors = namesIn('done', 'dirty.csv').find((name) => name.endsWith('.errors.xlsx')) ?? ''
  const { rows } = await openTable(inbox('done', errors), { name: errors })
  const cells = (await Array.fromAsync(rows)).flat().map((row) => row.cells.join('|'))
  expect(cells.filter((line) => line.includes('4号'))).toHaveLength(1)
  expect(cells.join()).toContain('决定日期')
})

test.each([
  ['strange.csv', '甲,乙\n1,2\n'],
  ['broken.xlsx', 'this is no workbook'],
  ['empty.csv', ''],
])('moves %s to failed with the reason in both languages', async (file, text) => {
  writeFileSync(inbox(file), text)
  await isIn('failed', file)
  const report = reportOf('failed', file)
  expect(report).toMatchObject({ ok: false, zh: expect.stringMatching(/[一-鿿]/) })
  expect(report['en']).toMatch(/^[A-Z]/)
})

test('changes nothing when a file comes again', async () => {
  const before = await running.app.records.lastSequence()
  const name = namesIn('done', 'cases.csv').find((each) => each.endsWith('-cases.csv')) ?? ''
  writeFileSync(inbox('again.csv'), readFileSync(inbox('done', name)))
  await isIn('done', 'again.csv')
  expect(reportOf('done', 'again.csv')).toMatchObject({ report: { state: 'repeated' } })
  expect(await running.app.records.lastSequence()).toBe(before)
})
