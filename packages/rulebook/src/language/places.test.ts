import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { issuesOf } from '../../test/rulebooks/index.ts'
import { readRulebook } from './read.ts'

const TEXT = readFileSync(new URL('../../test/schemes/new-york.yaml', import.meta.url), 'utf8')
const placesIn = (text: string) =>
  issuesOf(() => readRulebook(text, 'new-york.yaml')).map(
    ({ line, column, path }) => `${line}:${column} ${path}`,
  )

/** Where faults are found after one place of the text was written otherwise. */
function placesAfter(original: string, changed: string) {
  expect(TEXT).toContain(original)
  return placesIn(TEXT.replace(original, changed))
}

test.each([
  ['at its key', 'id: newYork', 'id: 3', '5:1 id'],
  ['at its key within a line', 'min: 0,', 'min: no,', '9:35 score.min'],
  [
    'at its key within an entry of a list',
    'fewerThan: 1',
    'fewerThan: 0',
    '22:5 states.0.fewerThan',
  ],
  ['at an item of a list', '[1]', '[1, no]', '35:31 indicators.0.points.fromRecord.1'],
  ['at its key, though nothing follows', 'atMost: 130', 'atMost:', '11:30 grades.0.atMost'],
])('says where a fault stands: %s', (...[, original, changed, place]) => {
  const text = TEXT.replace('points: fromRecord', 'points: { fromRecord: [1] }')
  expect(placesIn(text.replace(original, changed))).toEqual([place])
})

test.each([
  ['in an entry', '    basis: RCNY 23-04\n', '', '31:5 indicators.0.basis'],
  ['at the top', 'id: newYork\n', '', '5:1 id'],
])(
  'says of what is missing %s where the entry around it begins',
  (...[, original, changed, place]) => {
    expect(placesAfter(original, changed)).toEqual([place])
  },
)

test('several faults of one line stand from left to right, those of lines from top to bottom', () => {
  const text = TEXT.replace('zh: A级, en: A, atMost: 130', 'atMost: x, en: 3, zh: 4').replace(
    'id: newYork',
    'id: 3',
  )
  expect(placesIn(text)).toEqual([
    '5:1 id',
    '11:15 grades.0.atMost',
    '11:26 grades.0.en',
    '11:33 grades.0.zh',
  ])
})

test('an empty text is a fault at its beginning', () => {
  expect(issuesOf(() => readRulebook('', 'empty.yaml'))).toEqual([
    { line: 1, column: 1, path: '', zh: '应为 object', en: 'must be of the type object' },
  ])
})

test('says where a file is no YAML, in one line, and nothing else of it', () => {
  const fault =
    'Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 1:'
  expect(issuesOf(() => readRulebook('id: [platform\nversion: 1', 'faulty.yaml'))[0]).toEqual({
    line: 2,
    column: 1,
    path: '',
    zh: `YAML 语法错误：${fault}`,
    en: `not YAML: ${fault}`,
  })
})
