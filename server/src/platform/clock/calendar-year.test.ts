import { DomainError, dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { loadYear } from './calendar-year.ts'

const GOOD = {
  year: 2027,
  source: '国办发明电〔2026〕0号',
  holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
  workdays: ['2027-01-09'],
}

test('reads holidays and make-up days of a further year', () => {
  const { year, overrides } = loadYear(GOOD, '2027.json')
  expect(year).toBe(2027)
  expect([...overrides]).toEqual([
    [dayOf('2027-01-01'), false],
    [dayOf('2027-01-02'), false],
    [dayOf('2027-01-03'), false],
    [dayOf('2027-01-09'), true],
  ])
})

test('accepts days of the December before, which a notice may move', () => {
  const moved = { ...GOOD, workdays: ['2026-12-26'] }
  expect(loadYear(moved, '2027.json').overrides.get(dayOf('2026-12-26'))).toBe(true)
})

const holiday = (from: string, to: string) => ({ holidays: [{ name: '元旦', from, to }] })

test.for([
  ['a missing list', { workdays: undefined }, 'calendar.malformed', { place: 'workdays' }],
  ['no holidays at all', { holidays: [] }, 'calendar.malformed', { place: 'holidays' }],
  ['an unknown field', { workDays: [] }, 'calendar.malformed', { place: '(root)' }],
  [
    'a date that does not exist',
    { workdays: ['2027-02-30'] },
    'calendar.malformed',
    { place: 'workdays.0' },
  ],
  [
    'a date not spelt YYYY-MM-DD',
    holiday('2027-1-1', '2027-01-03'),
    'calendar.malformed',
    { place: 'holidays.0.from' },
  ],
  [
    'a date of another year',
    { workdays: ['2028-01-08'] },
    'calendar.outside_year',
    { date: '2028-01-08', year: 2027 },
  ],
  [
    'a holiday that runs for ever',
    holiday('2027-12-31', '9999-12-31'),
    'calendar.outside_year',
    { date: '2028-01-01' },
  ],
  [
    'a holiday that ends before it starts',
    holiday('2027-01-03', '2027-01-01'),
    'calendar.ends_before_start',
    { date: '2027-01-03' },
  ],
  [
    'a day that is holiday and worked',
    { workdays: ['2027-01-02'] },
    'calendar.day_twice',
    { date: '2027-01-02' },
  ],
  [
    'a make-up day on a weekday',
    { workdays: ['2027-01-06'] },
    'calendar.make_up_on_weekday',
    { date: '2027-01-06' },
  ],
] as const)('refuses %s', ([, change, code, data]) => {
  const refusal = catchRefusal(() => loadYear({ ...GOOD, ...change }, '2027.json'))
  expect(refusal).toMatchObject({ code, data: { file: '2027.json', ...data } })
})

function catchRefusal(work: () => unknown): DomainError {
  try {
    work()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('nothing was refused')
}
