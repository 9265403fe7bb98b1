import type { AssessmentLine } from '../api/assessment.ts'
import { expect, test } from 'vitest'
import { spellSigned, waterfallOf } from './waterfall.ts'

function aLine(
  code: string,
  counted: string,
  changes: Partial<AssessmentLine> = {},
): AssessmentLine {
  return {
    code,
    section: 'indicator',
    group: code.slice(0, 2),
    title: { zh: code, en: code },
    basis: '',
    cap: null,
    raw: counted,
    afterEvents: counted,
    afterCap: counted,
    counted,
    hasData: true,
    why: null,
    endsOn: null,
    figures: null,
    items: [],
    ...changes,
  }
}

function assessed(score: string, lines: AssessmentLine[], adds = false) {
  const group = (code: string) => ({
    code,
    title: { zh: code, en: code },
    cap: '12.0',
    afterCaps: '0.0',
    counted: '0.0',
  })
  const bonus = { cap: '5.0', afterCaps: '0.0', counted: '0.0' }
  const groups = [group('G1'), group('G2')]
  const direction = adds ? ('add' as const) : ('subtract' as const)
  return { base: adds ? '0.0' : '100.0', score, direction, lines, groups, bonus }
}

test('each line begins where the one before ended, and those without points are left out', () => {
  const statutory = { section: 'statutory', group: null } as const
  const bonus = { section: 'bonus', group: null } as const
  const waterfall = waterfallOf(
    assessed('81.5', [
      aLine('B1', '2.0', bonus),
      aLine('G2-01', '6.0'),
      aLine('G1-01', '8.0'),
      aLine('G1-02', '0.0'),
      aLine('S-06', '6.5', statutory),
    ]),
  )
  expect(waterfall.parts.map(({ key }) => key)).toEqual(['G1', 'G2', 'statutory', 'bonus'])
  const steps = waterfall.parts.flatMap((part) => part.steps)
  expect(steps.map(({ line, change, after }) => [line.code, change, after])).toEqual([
    ['G1-01', -80, 920],
    ['G2-01', -60, 860],
    ['S-06', -65, 795],
    ['B1', 20, 815],
  ])
  expect([waterfall.base, waterfall.bounding, waterfall.score]).toEqual([1000, 0, 815])
})

test('where points add up, a line adds', () => {
  const { parts, bounding } = waterfallOf(assessed('8.0', [aLine('G1-01', '8.0')], true))
  expect([parts[0]?.steps[0]?.change, bounding]).toEqual([80, 0])
})

test('says what keeping the score above 0 changes', () => {
  const lines = [aLine('G1-01', '90.0'), aLine('G2-01', '30.0')]
  expect(waterfallOf(assessed('0.0', lines)).bounding).toBe(200)
})

test.each([
  [-80, '−8.0'],
  [5, '+0.5'],
  [0, '+0.0'],
])('%d tenths with their sign are %s', (tenths, text) => {
  expect(spellSigned(tenths)).toBe(text)
})
