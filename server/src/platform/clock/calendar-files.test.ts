import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf, isoOf } from '@liangma/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorkCalendar } from './calendar-files.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calendars-'))
})
afterAll(() => rm(folder, { recursive: true }))

const FROM = dayOf('2023-01-01')
const TO = dayOf('2026-12-31')

// chinese-days reads the process's time zone, so it is asked in a process of its own in Shanghai.
const PEER = `
  const { isWorkday } = require('chinese-days')
  const days = []
  for (let d = ${FROM}; d <= ${TO}; d += 1) {
    const iso = new Date(d * 86400000).toISOString().slice(0, 10)
    days.push(isWorkday(iso) ? 1 : 0)
  }
  console.log(days.join(''))`

const OURS = `
  import { readWorkCalendar } from '${new URL('calendar-files.ts', import.meta.url).href}'
  import { systemClock } from '${new URL('clock.ts', import.meta.url).href}'
  const calendar = await readWorkCalendar()
  const days = []
  for (let d = ${FROM}; d <= ${TO}; d += 1) days.push(calendar.isWorkingDay(d) ? 1 : 0)
  const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  const today = new Date(systemClock().today() * 86400000).toISOString().slice(0, 10)
  console.log(days.join('') + ' ' + (today === shanghai))`

function runUnder(zone: string, script: string, type: 'module' | 'commonjs'): string {
  const options = {
    env: { ...process.env, TZ: zone },
    cwd: import.meta.dirname,
    encoding: 'utf8',
  } as const
  return execFileSync(process.execPath, [`--input-type=${type}`, '-e', script], options).trim()
}

const peer = runUnder('Asia/Shanghai', PEER, 'commonjs')

test('agrees with a kept library on every day of 2023 to 2026', async () => {
  const calendar = await readWorkCalendar()
  const differing: string[] = []
  for (let day = FROM; day <= TO; day += 1) {
    if (calendar.isWorkingDay(day) !== (peer[day - FROM] === '1')) differing.push(isoOf(day))
  }
  expect(peer).toHaveLength(1461)
  expect(differing).toEqual([])
})

test.for(['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Europe/London'])(
  'is the same calendar, with the day of Shanghai, under TZ=%s',
  (zone) => {
    expect(runUnder(zone, OURS, 'module')).toBe(`${peer} true`)
  },
)

test('takes further years from a folder, and a changed notice for a year it has', async () => {
  const year = (number: number, from: string) => ({
    year: number,
    source: '国办发明电',
    holidays: [{ name: '元旦', from, to: from }],
    workdays: [],
  })
  await writeFile(join(folder, '2027.json'), JSON.stringify(year(2027, '2027-01-01')))
  await writeFile(join(folder, '2026.json'), `\uFEFF${JSON.stringify(year(2026, '2026-11-23'))}`)
  await writeFile(join(folder, 'notes.txt'), 'not a calendar')
  const calendar = await readWorkCalendar(folder)
  expect(calendar.listYears()).toEqual([2023, 2024, 2025, 2026, 2027])
  expect(calendar.addWorkingDays(dayOf('2026-12-31'), 1)).toEqual({
    day: dayOf('2027-01-04'),
    provisional: false,
  })
  expect(calendar.isWorkingDay(dayOf('2026-11-23'))).toBe(false)
  expect(calendar.isWorkingDay(dayOf('2026-10-01'))).toBe(true)
})

test('names the file that is no JSON', async () => {
  await writeFile(join(folder, '2028.json'), '{')
  await expect(readWorkCalendar(folder)).rejects.toMatchObject({
    code: 'calendar.malformed',
    data: { place: '(JSON)' },
  })
  await rm(join(folder, '2028.json'))
})

test('does without the folder', async () => {
  expect((await readWorkCalendar(join(folder, 'missing'))).listYears()).toEqual([
    2023, 2024, 2025, 2026,
  ])
})
