import type { OwnAssessment, OwnPlatform, OwnReports } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { nextSteps } from './next-steps.rules.ts'

const own = (changes: Partial<OwnPlatform>) =>
  ({ preNotices: [], unreadNotices: 0, ...changes }) as unknown as OwnPlatform
const assessed = (changes: Partial<OwnAssessment>) =>
  ({
    lines: [{ code: 'G2-03', title: { zh: '下架不及时', en: 'Late takedown' } }],
    vetoes: [],
    ceilings: [],
    remedies: [],
    pathToBlue: { state: 'none', steps: [], isBounded: false, day: null, score: null },
    ...changes,
  }) as unknown as OwnAssessment
const aReport = (state: string) =>
  ({ period: '2026H1', due: '2026-07-31', state }) as OwnReports['due']
const stepsOf = (changes: Partial<OwnAssessment>, due?: OwnReports['due']) =>
  nextSteps({ own: own({}), assessment: assessed(changes), due })
const aRemedy = (code: string, action: string, earliest: string | null) => ({
  code,
  record: `findings:${code}`,
  action,
  earliest,
})

test('a statement on a pre-notice comes first, with the days that are left', () => {
  const preNotices = [{ noticeId: 3, due: '2026-12-01', workingDaysLeft: 4 }]
  const steps = nextSteps({
    own: own({ preNotices: preNotices as OwnPlatform['preNotices'], unreadNotices: 2 }),
    assessment: undefined,
    due: undefined,
  })
  expect(steps.map(({ kind, day, workingDaysLeft }) => [kind, day, workingDaysLeft])).toEqual([
    ['statement', '2026-12-01', 4],
    ['notices', null, null],
  ])
})

test('the shortest path to the best grade follows by day', () => {
  const step = { code: 'S-02', title: { zh: '处罚', en: 'Penalty' }, action: 'repair' }
  const pathToBlue = {
    state: 'path',
    steps: [
      { ...step, record: 'cases:2', earliest: '2027-01-01' },
      { ...step, record: 'cases:1', earliest: '2026-11-25' },
    ],
  }
  const steps = stepsOf({ pathToBlue: pathToBlue as OwnAssessment['pathToBlue'] })
  expect(steps.map(({ kind, day }) => [kind, day])).toEqual([
    ['repair', '2026-11-25'],
    ['repair', '2027-01-01'],
  ])
})

test('without a path, the heaviest remedies that somebody can act on', () => {
  const remedies = [
    aRemedy('S-03', 'wait', null),
    aRemedy('G2-03', 'cure', '2026-11-25'),
    aRemedy('G8-01', 'improve', null),
  ]
  const steps = stepsOf({ remedies: remedies as OwnAssessment['remedies'] })
  expect(steps).toMatchObject([{ kind: 'cure', about: { title: { zh: '下架不及时' } } }])
})

test('nothing is to be done where nothing is announced, unread or costs points', () => {
  expect(stepsOf({})).toEqual([])
  expect(stepsOf({}, aReport('reported'))).toEqual([])
})

test('a report that is owed stands there until it was made, marked when it is late', () => {
  expect(stepsOf({}, aReport('open'))).toMatchObject([{ kind: 'report', day: '2026-07-31' }])
  expect(stepsOf({}, aReport('overdue'))).toMatchObject([{ kind: 'reportOverdue' }])
})
