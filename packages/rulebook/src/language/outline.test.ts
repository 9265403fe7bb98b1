import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editRulebook } from './edit.ts'
import { outlineRulebook } from './outline.ts'
import { readRulebook } from './read.ts'

const SHIPPED = readFileSync(
  new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url),
  'utf8',
)
const outline = outlineRulebook(SHIPPED)
const entry = (code: string) => outline.find((each) => each.code === code)

test('names every entry with its numbers', () => {
  expect(entry('G1-01')).toMatchObject({
    part: 'indicators',
    path: ['indicators', 0],
    en: 'Platform licence notice missing / link dead',
    figures: [
      { name: 'tiers.first', path: ['indicators', 0, 'tiers', 'first'], value: 40 },
      { name: 'tiers.recurrence', value: 80 },
      { name: 'cap', value: 80 },
      { name: 'validity.untilCuredPlusDays', value: 90 },
    ],
  })
  expect(entry('blue')?.figures).toMatchObject([{ name: 'atLeast', value: 850 }])
  expect(entry('coverage')?.figures.map(({ name }) => name)).toEqual(['minShare', 'minDaysOnline'])
})

test('holds every line of the rulebook once', () => {
  const { grades, groups, indicators, statutory, bonuses, vetoes, ceilings } = readRulebook(
    SHIPPED,
    'shipped.yaml',
  )
  const lines = [grades, groups, indicators, statutory, bonuses, vetoes, ceilings].flat()
  expect(outline.filter(({ part }) => part !== 'head')).toHaveLength(lines.length)
})

test('what an entry is written as, written again, changes nothing', () => {
  const edits = outline.filter(({ part }) => part !== 'head')
  expect(editRulebook(SHIPPED, edits)).toBe(SHIPPED)
})

test('every number can be changed where it says it stands', () => {
  const figures = outline.flatMap((each) => each.figures)
  const text = editRulebook(
    SHIPPED,
    figures.map(({ path }) => ({ path, value: 7 })),
  )
  const changed = outlineRulebook(text).flatMap((each) => each.figures)
  expect(changed.map(({ name, value }) => [name, value])).toEqual(
    figures.map(({ name }) => [name, 7]),
  )
})
