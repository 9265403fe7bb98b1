import { dayOf, isoOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { readWorkCalendar } from '../../platform/clock/index.ts'
import {
  type Action,
  type Graded,
  type GradeScale,
  type OpenNotice,
  type PublishedGrade,
  decideCycle,
  decideDue,
  decideLive,
  latestCycle,
  rankOf,
} from './grading.rules.ts'

const SCALE: GradeScale = {
  ranked: ['blue', 'yellow', 'red'],
  unranked: ['unrated'],
  atOnce: ['V2', 'V3', 'V4'],
}
const calendar = await readWorkCalendar()

const aGrade = (grade: string, change: Partial<Graded> = {}): Graded => ({
  grade,
  scoreTenths: 800,
  decidedBy: 'score',
  decidedCode: null,
  rulebookVersion: '2026.1',
  assessmentId: 1,
  asOf: dayOf('2026-09-28'),
  ...change,
})

/** `blue`, or `unrated<blue`: a state, and the last grade before it. */
const aPublished = (spelling: string): PublishedGrade | undefined => {
  if (spelling === '-') return undefined
  const [grade = '', last] = spelling.split('<')
  return { ...aGrade(grade), lastRanked: last ?? (grade === 'unrated' ? null : grade) }
}

const aNotice = (
  grade: string,
  noticeId: number,
  change: Partial<OpenNotice> = {},
): OpenNotice => ({
  ...aGrade(grade, { assessmentId: 100 + noticeId }),
  noticeId,
  dueDay: dayOf('2026-10-10'),
  provisional: false,
  isHeld: false,
  releasedDay: null,
  ...change,
})

const someNotices = (spelling: string) =>
  spelling.split(' ').flatMap((grade, i) => (grade === '' ? [] : [aNotice(grade, i + 1)]))

function tell(action: Action): string {
  if (action.kind === 'drop') return `drop ${action.noticeId} ${action.why}`
  if (action.kind === 'announce') return `announce ${action.from}>${action.graded.grade}`
  return `publish ${action.graded.grade} ${action.reason} on ${action.graded.assessmentId}`
}

test.for([
  // live, published, open notices, what follows
  ['blue', '-', '', []],
  ['red', '-', '', []],
  ['blue', 'blue', '', []],
  ['blue', 'yellow', '', ['publish blue upgrade on 1']],
  ['yellow', 'red', '', ['publish yellow upgrade on 1']],
  ['yellow', 'blue', '', ['announce blue>yellow']],
  ['red', 'yellow', '', ['announce yellow>red']],
  // during a pre-notice
  ['yellow', 'blue', 'yellow', []],
  ['blue', 'blue', 'yellow', ['drop 1 recovered']],
  ['blue', 'blue', 'yellow red', ['drop 1 recovered', 'drop 2 recovered']],
  ['blue', 'yellow', 'red', ['publish blue upgrade on 1', 'drop 1 recovered']],
  ['red', 'blue', 'yellow', ['announce blue>red']],
  ['red', 'blue', 'yellow red', []],
  ['yellow', 'blue', 'red', ['drop 1 recovered', 'announce blue>yellow']],
  ['yellow', 'blue', 'yellow red', ['drop 2 recovered']],
  // unrated is neither better nor worse: it waits for the monthly setting
  ['unrated', 'blue', '', []],
  ['unrated', 'red', '', []],
  ['unrated', 'blue', 'red', []],
  ['unrated', 'unrated<blue', 'red', ['drop 1 recovered']],
  ['blue', 'unrated', '', []],
  ['red', 'unrated', '', []],
  ['blue', 'unrated<blue', '', []],
  ['blue', 'unrated<yellow', '', []],
  // but a gap in the data does not serve to downgrade unannounced
  ['yellow', 'unrated<blue', '', ['announce unrated>yellow']],
  ['yellow', 'unrated<blue', 'yellow', []],
  ['blue', 'unrated<blue', 'yellow', ['drop 1 recovered']],
] as const)(
  'live %s on published %s with notices [%s]: %j',
  ([live, published, notices, expected]) => {
    const situation = {
      live: aGrade(live),
      published: aPublished(published),
      notices: someNotices(notices),
    }
    expect(decideLive(SCALE, situation).map(tell)).toEqual(expected)
  },
)

test.for([
  ['blue', '-', ['publish blue first on 1']],
  ['red', '-', ['publish red first on 1']],
  ['unrated', '-', ['publish unrated first on 1']],
  ['blue', 'blue', ['publish blue monthly on 1']],
  ['blue', 'yellow', ['publish blue monthly on 1']],
  ['yellow', 'blue', []],
  ['unrated', 'red', ['publish unrated monthly on 1']],
  ['unrated', 'unrated', ['publish unrated monthly on 1']],
  ['yellow', 'unrated', ['publish yellow monthly on 1']],
  ['blue', 'unrated<yellow', ['publish blue monthly on 1']],
  ['red', 'unrated<blue', []],
] as const)('the monthly setting of %s on published %s: %j', ([grade, published, expected]) => {
  const found = {
    graded: aGrade(grade),
    published: aPublished(published),
    enteredDay: 0,
    cycleDay: 1,
  }
  expect(decideCycle(SCALE, found).map(tell)).toEqual(expected)
})

test('the monthly setting does not replace what is newer than the month’s end', () => {
  const graded = aGrade('yellow', { asOf: dayOf('2026-09-30') })
  const published = { ...aGrade('blue', { asOf: dayOf('2026-10-02') }), lastRanked: 'blue' }
  const found = { graded, published, enteredDay: 0, cycleDay: dayOf('2026-10-08') }
  expect(decideCycle(SCALE, { ...found, graded: { ...graded, grade: 'unrated' } })).toEqual([])
  expect(decideCycle(SCALE, found)).toEqual([])
})

test('a monthly setting made up for later leaves out who came after its day', () => {
  const cycleDay = dayOf('2026-10-08')
  const found = { graded: aGrade('blue'), published: undefined, cycleDay }
  expect(decideCycle(SCALE, { ...found, enteredDay: cycleDay })).toHaveLength(1)
  expect(decideCycle(SCALE, { ...found, enteredDay: cycleDay + 1 })).toEqual([])
})

test.for([
  // live, published, notices (due 10 October), day, what follows
  ['yellow', 'blue', 'yellow', '2026-10-10', []],
  ['yellow', 'blue', 'yellow', '2026-10-11', ['publish yellow downgrade on 1']],
  ['red', 'blue', 'yellow', '2026-10-11', ['publish yellow downgrade on 101']],
  ['red', 'blue', 'yellow red', '2026-10-11', ['publish red downgrade on 1', 'drop 1 overtaken']],
  ['red', 'unrated<blue', 'red', '2026-10-11', ['publish red downgrade on 1']],
  ['unrated', 'blue', 'red', '2026-10-11', []],
] as const)(
  'live %s on published %s with notices [%s] on %s: %j',
  ([live, published, notices, today, expected]) => {
    const situation = {
      live: aGrade(live),
      published: aPublished(published),
      notices: someNotices(notices),
    }
    expect(decideDue(SCALE, situation, dayOf(today)).map(tell)).toEqual(expected)
  },
)

test('publishes no downgrade whose due day is provisional', () => {
  const notices = [aNotice('red', 1, { provisional: true })]
  const situation = { live: aGrade('red'), published: aPublished('blue'), notices }
  expect(decideDue(SCALE, situation, dayOf('2027-12-31'))).toEqual([])
})

test('publishes the announced grade while a graver one still has its days', () => {
  const notices = [aNotice('yellow', 1), aNotice('red', 2, { dueDay: dayOf('2026-10-14') })]
  const situation = { live: aGrade('red'), published: aPublished('blue'), notices }
  expect(decideDue(SCALE, situation, dayOf('2026-10-11')).map(tell)).toEqual([
    'publish yellow downgrade on 101',
  ])
})

test.for([
  ['2026-10-07', '2026-09-01', '2026-08-31'],
  ['2026-10-08', '2026-10-08', '2026-09-30'],
  ['2026-10-31', '2026-10-08', '2026-09-30'],
  ['2026-11-01', '2026-10-08', '2026-09-30'],
  ['2026-11-02', '2026-11-02', '2026-10-31'],
  ['2026-01-03', '2025-12-01', '2025-11-30'],
  ['2026-01-04', '2026-01-04', '2025-12-31'],
  ['2025-02-04', '2025-01-02', '2024-12-31'],
] as const)('on %s the newest cycle is that of %s, as of %s', ([today, cycleDay, asOf]) => {
  const cycle = latestCycle(calendar, dayOf(today))
  expect([isoOf(cycle.cycleDay), isoOf(cycle.asOf)]).toEqual([cycleDay, asOf])
})

test('a grade that the rulebook does not know stops the run', () => {
  expect(() => rankOf(SCALE, 'green')).toThrow('grade not in the rulebook: green')
})
