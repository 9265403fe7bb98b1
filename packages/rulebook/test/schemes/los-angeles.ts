import { inspected } from './scheme-case.ts'
import type { SchemeCase } from './scheme-case.ts'

const RISK = 'LA-RISK'
const PRACTICE = 'LA-PRACTICE'
const [MAJOR, MINOR, ONE] = [40, 20, 10]

function byScore(score: number, grade: string): SchemeCase['expect'] {
  return { score, grade, decidedBy: 'score', decidedCode: null }
}

const times = (count: number, code: string, points: number) =>
  Array.from({ length: count }, (): [string, number] => [code, points])

export const LOS_ANGELES: SchemeCase[] = [
  {
    name: '100 − 4 − 2 − 1 = 93: A',
    inspections: [
      inspected([
        [RISK, MAJOR],
        [RISK, MINOR],
        [PRACTICE, ONE],
      ]),
    ],
    expect: byScore(930, 'a'),
  },
  {
    name: '100 − 4 − 4 − 2 = 90, just an A',
    inspections: [inspected([...times(2, RISK, MAJOR), [RISK, MINOR]])],
    expect: byScore(900, 'a'),
  },
  {
    name: '100 − 4 − 4 − 2 − 1 = 89: B',
    inspections: [inspected([...times(2, RISK, MAJOR), [RISK, MINOR], [PRACTICE, ONE]])],
    expect: byScore(890, 'b'),
  },
  {
    name: '100 − 5 × 4 = 80, just a B',
    inspections: [inspected(times(5, RISK, MAJOR))],
    expect: byScore(800, 'b'),
  },
  {
    name: '100 − 5 × 4 − 1 = 79: C',
    inspections: [inspected([...times(5, RISK, MAJOR), [PRACTICE, ONE]])],
    expect: byScore(790, 'c'),
  },
  {
    name: '100 − 7 × 4 − 2 = 70, just a C',
    inspections: [inspected([...times(7, RISK, MAJOR), [RISK, MINOR]])],
    expect: byScore(700, 'c'),
  },
  {
    name: '100 − 7 × 4 − 2 − 1 = 69: the score alone',
    inspections: [inspected([...times(7, RISK, MAJOR), [RISK, MINOR], [PRACTICE, ONE]])],
    expect: byScore(690, 'scoreCard'),
  },
  {
    name: 'a row of zero points takes nothing off: 100 − 0 − 2 = 98',
    inspections: [
      inspected([
        ['LA-NOTED', null],
        [PRACTICE, 20],
      ]),
    ],
    expect: byScore(980, 'a'),
  },
  {
    name: 'the latest inspection only: 100 − 2, not 100 − 2 − 7 × 4',
    inspections: [
      inspected(times(7, RISK, MAJOR), { id: 'I-1', daysAgo: 200 }),
      inspected([[RISK, MINOR]]),
    ],
    expect: byScore(980, 'a'),
  },
  {
    name: 'an inspection that found nothing but a note ends the points of the one before: 100',
    inspections: [
      inspected(times(5, RISK, MAJOR), { id: 'I-1', daysAgo: 200 }),
      inspected([['LA-NOTED', null]]),
    ],
    expect: byScore(1000, 'a'),
  },
  {
    name: 'a newer inspection that is not confirmed leaves the one before: 100 − 4 = 96',
    inspections: [
      inspected([[RISK, MAJOR]], { id: 'I-1', daysAgo: 200 }),
      inspected(times(7, RISK, MAJOR), { status: 'lead' }),
    ],
    expect: byScore(960, 'a'),
  },
  {
    name: 'no inspection yet: no grade',
    inspections: [],
    expect: { score: 1000, grade: 'awaiting', decidedBy: 'state', decidedCode: 'LA-NONE' },
  },
]
