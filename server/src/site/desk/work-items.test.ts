import { WHOLE_CITY, WORK_KINDS, dayOf } from '@liangma/contracts'
import type { WorkKind } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { readWorkCalendar } from '../../platform/clock/index.ts'
import type { Waiting } from './work-items.ts'
import { actionsFor, answerDay, byUrgency, itemOf, workingDaysTo } from './work-items.ts'

const calendar = await readWorkCalendar()
const title = { zh: '', en: '' }
const some = (kind: WorkKind, changes: Partial<Waiting> = {}): Waiting => {
  return { key: kind, kind, title, subjectId: 1, dueDay: null, ...changes }
}

test.each([
  ['statementToReview', 'officer', []],
  ['statementToReview', 'reviewer', ['review']],
  ['statementToReview', 'auditor', []],
  ['statementToApprove', 'reviewer', []],
  ['statementToApprove', 'approver', ['approve']],
  ['vetoToApprove', 'approver', ['approve']],
  ['withdrawalToApprove', 'officer', []],
  ['replyToDecide', 'reviewer', ['decide']],
  ['rowsToMatch', 'officer', ['match']],
  ['rowsToMend', 'auditor', []],
  ['undelivered', 'reviewer', ['resend']],
  ['lateSource', 'approver', []],
  ['preNoticeDue', 'approver', []],
  ['correctionDue', 'approver', []],
] as const)('a %s lets a %s %j', (...[kind, role, may]) => {
  expect(actionsFor(some(kind), { role, name: '王虚构', scope: WHOLE_CITY })).toEqual(may)
})

test('lets nobody approve what he proposed', () => {
  const asking = { role: 'approver', name: '王虚构', scope: WHOLE_CITY } as const
  expect(actionsFor(some('statementToApprove', { notBy: ['王虚构'] }), asking)).toEqual([])
  expect(actionsFor(some('statementToApprove', { notBy: ['李虚构'] }), asking)).toEqual(['approve'])
})

test('lets who is responsible for some counties decide nothing of the whole city', () => {
  const scope = { reach: 'counties', counties: ['330782'] } as const
  const asking = { role: 'approver', name: '王虚构', scope } as const
  expect(actionsFor(some('withdrawalToApprove'), asking)).toEqual([])
  expect(actionsFor(some('statementToApprove'), asking)).toEqual(['approve'])
})

test.each([
  // Friday 25 September; National Day from 1 to 7 October.
  ['2026-09-25', '2026-09-25', 0],
  ['2026-09-25', '2026-09-28', 1],
  ['2026-09-30', '2026-10-08', 1],
  ['2026-09-28', '2026-09-25', -1],
  ['2026-09-27', '2026-09-26', -1],
  ['2026-10-09', '2026-09-30', -2],
] as const)('on %s, what is due on %s has %i working days', (...[today, due, days]) => {
  expect(workingDaysTo(calendar, dayOf(today), dayOf(due))).toBe(days)
})

test('answers a platform within five working days', () => {
  expect(answerDay(calendar, dayOf('2026-09-28'))).toBe(dayOf('2026-10-10'))
})

test('puts what is overdue first, and what has no day last', () => {
  const today = dayOf('2026-11-03')
  const order = [
    some('lateSource'),
    some('preNoticeDue', { dueDay: today + 3 }),
    some('statementToReview', { dueDay: today }),
    some('vetoToApprove'),
    some('replyToDecide', { dueDay: today - 1 }),
  ].toSorted(byUrgency)
  expect(order.map(({ kind }) => kind)).toEqual([
    'replyToDecide',
    'statementToReview',
    'preNoticeDue',
    'vetoToApprove',
    'lateSource',
  ])
})

test('counts each item where it belongs', () => {
  const today = dayOf('2026-11-03')
  const setting = {
    asking: { role: 'approver', name: '王虚构', scope: WHOLE_CITY },
    today,
    calendar,
    platform: null,
  } as const
  const countersOf = (waiting: Waiting) => itemOf(waiting, setting).counters
  expect(countersOf(some('statementToApprove', { dueDay: today }))).toEqual([
    'dueToday',
    'toApprove',
  ])
  expect(countersOf(some('replyToDecide', { dueDay: today - 1 }))).toEqual(['overdue'])
  expect(countersOf(some('rowsToMatch', { count: 7 }))).toEqual(['toMatch'])
  expect(countersOf(some('lateSource'))).toEqual([])
  for (const kind of Object.keys(WORK_KINDS) as WorkKind[])
    expect(itemOf(some(kind), setting)).toMatchObject({ kind, count: 1, workingDays: null })
})
