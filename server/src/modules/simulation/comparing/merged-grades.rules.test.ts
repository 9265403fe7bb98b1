import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editRulebook } from '@liangma/rulebook'
import { readDraft } from '../draft.ts'
import { mergeGrades, moveOf } from './merged-grades.rules.ts'

const SHIPPED = readFileSync(
  new URL('../../../../../rulebooks/platform-2026.1.yaml', import.meta.url),
  'utf8',
)
const { plan } = readDraft(SHIPPED).known

test('one list of grades stands where both have the same', () => {
  const { grades, before, after } = mergeGrades(plan, plan)
  expect(grades.map(({ key, rankAfter }) => [key, rankAfter])).toEqual([
    ['blue', 0],
    ['yellow', 1],
    ['red', 2],
    ['unrated', null],
  ])
  expect([before, after]).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ])
})

test('a grade of the other rulebook alone keeps its rank there', () => {
  const text = editRulebook(SHIPPED, [{ path: ['grades', 1, 'key'], value: 'amber' }]).replaceAll(
    'atMost: yellow',
    'atMost: amber',
  )
  const merged = mergeGrades(plan, readDraft(text).known.plan)
  expect(merged.grades.map(({ key }) => key)).toEqual(['blue', 'amber', 'red', 'unrated', 'yellow'])
  expect(merged.before).toEqual([0, 4, 2, 3])
  const [blue, amber, red, unrated, yellow] = merged.grades
  expect([
    moveOf(blue, blue),
    moveOf(blue, red),
    moveOf(yellow, blue),
    moveOf(amber, red),
    moveOf(unrated, blue),
    moveOf(red, unrated),
  ]).toEqual(['same', 'worse', 'better', 'worse', 'other', 'other'])
})
