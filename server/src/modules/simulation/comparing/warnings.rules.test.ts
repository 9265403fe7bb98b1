import type { GradeCounts, SimulationPart } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import type { ToWarnOf } from './warnings.rules.ts'
import { warningsOf } from './warnings.rules.ts'

function grades(...counts: number[]): GradeCounts[] {
  return ['blue', 'yellow', 'red', 'unrated'].map((key, i) => {
    const isState = key === 'unrated'
    return { key, zh: key, en: key, isState, before: 0, after: counts[i] ?? 0 }
  })
}

const group = (code: string, points: number) => ({ code, zh: code, en: code, points })

function size(key: string, subjects: number, worse: number): SimulationPart {
  return { key, zh: key, en: key, subjects, better: 0, worse, grades: [] }
}

const CALM: ToWarnOf = { grades: grades(80, 15, 5), groups: [], sizes: [], subjects: 100, worse: 0 }
const codesOf = (found: Partial<ToWarnOf>) =>
  warningsOf({ ...CALM, ...found }).map(({ code, about }) => [code, about])

test('says nothing where nothing stands out', () => {
  expect(codesOf({})).toEqual([])
})

describe('shares of grades, of those that are rated', () => {
  test.each([
    ['exactly 10 % red', grades(80, 10, 10), []],
    ['more than 10 % red', grades(80, 9, 11), [['tooManyWorst', 'red']]],
    ['unrated ones do not thin it out', grades(80, 9, 11, 900), [['tooManyWorst', 'red']]],
    ['exactly 95 % blue', grades(95, 5, 0), []],
    ['more than 95 % blue', grades(96, 4, 0), [['tooManyBest', 'blue']]],
    ['nobody rated', grades(0, 0, 0, 5), []],
  ])('%s', (_, rows, expected) => {
    expect(codesOf({ grades: rows })).toEqual(expected)
  })
})

describe('points of groups', () => {
  test.each([
    ['exactly half', [group('G1', 50), group('G2', 50)], []],
    ['more than half', [group('G1', 51), group('S', 49)], [['groupDominates', 'G1']]],
    ['no points at all', [group('G1', 0), group('G2', 0)], []],
  ])('%s', (_, groups, expected) => {
    expect(codesOf({ groups })).toEqual(expected)
  })
})

describe('size bands hit harder', () => {
  test.each([
    ['twice the share', { worse: 10, sizes: [size('1', 50, 10), size('2', 50, 0)] }, ['1']],
    ['less than twice', { worse: 10, sizes: [size('1', 51, 10), size('2', 49, 0)] }, []],
    ['too few of them', { worse: 4, sizes: [size('1', 5, 4), size('2', 95, 0)] }, []],
    ['everybody is of one size', { worse: 10, sizes: [size('1', 100, 10)] }, []],
  ])('%s', (_, found, expected) => {
    expect(codesOf(found)).toEqual(expected.map((about) => ['sizeHitHarder', about]))
  })
})

test('carries the figures that it rests on', () => {
  const [warning] = warningsOf({ ...CALM, grades: grades(70, 10, 20) })
  expect(warning).toMatchObject({ percent: '20.0', limit: '10.0', subjects: 20 })
  expect(warning?.zh).toContain('20.0%')
})
