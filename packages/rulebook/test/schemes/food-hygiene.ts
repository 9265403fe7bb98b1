import { aFinding, daysAgo } from '../registers/index.ts'
import { inspected } from './scheme-case.ts'
import type { SaidInspection, SchemeCase } from './scheme-case.ts'

/** An inspection by its three components, in points. */
function components(
  [hygiene, structure, management]: [number, number, number],
  said: Partial<SaidInspection> = {},
): SaidInspection {
  const rows: SaidInspection['rows'] = [
    ['UK-HYG', hygiene * 10],
    ['UK-STR', structure * 10],
    ['UK-CIM', management * 10],
  ]
  return inspected(rows, said)
}

function byTotal(score: number, grade: string): SchemeCase['expect'] {
  return { score, grade, decidedBy: 'total', decidedCode: null }
}

function byComponent(score: number, grade: string, code: string): SchemeCase['expect'] {
  return { score, grade, decidedBy: 'component', decidedCode: code }
}

const EXEMPTION = aFinding('UK-EXEMPT', { id: 'exemption', on: daysAgo(300) })

export const FOOD_HYGIENE: SchemeCase[] = [
  {
    name: '5 + 5 + 5 = 15, none above 5: rating 5',
    inspections: [components([5, 5, 5])],
    expect: byTotal(150, 'five'),
  },
  {
    name: '0 + 0 + 10 = 10 would be a 5, but 10 is above 5: rating 4 by management',
    inspections: [components([0, 0, 10])],
    expect: byComponent(100, 'four', 'CIM'),
  },
  {
    name: '5 + 10 + 5 = 20, none above 10: rating 4',
    inspections: [components([5, 10, 5])],
    expect: byTotal(200, 'four'),
  },
  {
    name: '10 + 10 + 10 = 30, none above 10: rating 3',
    inspections: [components([10, 10, 10])],
    expect: byTotal(300, 'three'),
  },
  {
    name: '15 + 5 + 5 = 25 would be a 3, but 15 is above 10: rating 2 by hygiene',
    inspections: [components([15, 5, 5])],
    expect: byComponent(250, 'two', 'HYG'),
  },
  {
    name: '15 + 15 + 10 = 40, none above 15: rating 2',
    inspections: [components([15, 15, 10])],
    expect: byTotal(400, 'two'),
  },
  {
    name: '10 + 20 + 10 = 40 would be a 2, but 20 is above 15: rating 1 by structure',
    inspections: [components([10, 20, 10])],
    expect: byComponent(400, 'one', 'STR'),
  },
  {
    name: '20 + 20 + 10 = 50, none above 20: rating 1',
    inspections: [components([20, 20, 10])],
    expect: byTotal(500, 'one'),
  },
  {
    name: '0 + 0 + 30 = 30 would be a 3, but 30 is above 20: rating 0 by management',
    inspections: [components([0, 0, 30])],
    expect: byComponent(300, 'zero', 'CIM'),
  },
  {
    name: '25 + 25 + 30 = 80: rating 0',
    inspections: [components([25, 25, 30])],
    expect: byTotal(800, 'zero'),
  },
  {
    name: 'two components alike above 10, 15 + 15 + 0 = 30: the first of them is named',
    inspections: [components([15, 15, 0])],
    expect: byComponent(300, 'two', 'HYG'),
  },
  {
    name: 'the latest inspection only: 0 + 5 + 5 = 10, a 5',
    inspections: [components([25, 25, 30], { id: 'I-1', daysAgo: 400 }), components([0, 5, 5])],
    expect: byTotal(100, 'five'),
  },
  {
    name: 'never inspected: awaiting inspection',
    inspections: [],
    expect: { score: 0, grade: 'awaiting', decidedBy: 'state', decidedCode: 'UK-NONE' },
  },
  {
    name: 'exempt, whatever an inspection came to (10 + 10 + 10 = 30)',
    inspections: [components([10, 10, 10])],
    besides: [EXEMPTION],
    expect: { score: 300, grade: 'exempt', decidedBy: 'state', decidedCode: 'UK-EXEMPT' },
  },
]
