import { inspected } from './scheme-case.ts'
import type { SchemeCase } from './scheme-case.ts'

const BEFORE = inspected([['NYC-CRITICAL', 280]], { id: 'I-1', daysAgo: 90 })

function byScore(score: number, grade: string): SchemeCase['expect'] {
  return { score, grade, decidedBy: 'score', decidedCode: null }
}

export const NEW_YORK: SchemeCase[] = [
  {
    name: 'first inspection, 7 + 6 = 13: A at once',
    inspections: [
      inspected([
        ['NYC-CRITICAL', 70],
        ['NYC-GENERAL', 60],
      ]),
    ],
    expect: byScore(130, 'a'),
  },
  {
    name: 'first inspection, 7 + 5 + 2 = 14: not graded',
    inspections: [
      inspected([
        ['NYC-CRITICAL', 70],
        ['NYC-CRITICAL', 50],
        ['NYC-GENERAL', 20],
      ]),
    ],
    expect: { score: 140, grade: 'pending', decidedBy: 'state', decidedCode: 'NYC-FIRST' },
  },
  {
    name: 'second inspection, 14: B, and the 28 of the first are gone',
    inspections: [BEFORE, inspected([['NYC-CRITICAL', 140]])],
    expect: byScore(140, 'b'),
  },
  {
    name: 'second inspection, 10 + 10 + 7 = 27, just a B',
    inspections: [
      BEFORE,
      inspected([
        ['NYC-CRITICAL', 100],
        ['NYC-CRITICAL', 100],
        ['NYC-GENERAL', 70],
      ]),
    ],
    expect: byScore(270, 'b'),
  },
  {
    name: 'second inspection, 28: C; there is no ceiling: 10 × 28 = 280',
    inspections: [
      BEFORE,
      inspected(Array.from({ length: 10 }, (): [string, number] => ['NYC-CRITICAL', 280])),
    ],
    expect: byScore(2800, 'c'),
  },
  {
    name: 'second inspection without a point: 0, an A',
    inspections: [BEFORE, inspected([['NYC-GENERAL', 0]])],
    expect: byScore(0, 'a'),
  },
  {
    name: 'a second inspection that was annulled is none: the first alone, 28, not graded',
    inspections: [BEFORE, inspected([['NYC-CRITICAL', 20]], { status: 'annulled' })],
    expect: { score: 280, grade: 'pending', decidedBy: 'state', decidedCode: 'NYC-FIRST' },
  },
  {
    name: 'no inspection yet: awaiting one',
    inspections: [],
    expect: { score: 0, grade: 'awaiting', decidedBy: 'state', decidedCode: 'NYC-NONE' },
  },
]
