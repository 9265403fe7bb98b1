import { expect, test } from 'vitest'
import { editRulebook } from './edit.ts'
import type { RulebookEdit } from './edit.ts'

const TEXT = `# head
a:   {x: 1,   y: 2} # oddly written
b:
  - k: one
    # of the list
    l: two

c: 3   # three
`

/** Lines of a text that were changed: as they stood, as they stand. */
function changedLines(edits: RulebookEdit[], text = TEXT) {
  const [before, after] = [text.split('\n'), editRulebook(text, edits).split('\n')]
  return {
    before: before.filter((line) => !after.includes(line)),
    after: after.filter((line) => !before.includes(line)),
  }
}

test.each<[what: string, value: unknown, written: string]>([
  ['a number', 5, '5'],
  ['a text', 'word', 'word'],
  ['a text that could be read otherwise', 'x: y', '"x: y"'],
  ['nothing', null, 'null'],
  ['a list', [1, 2], '[ 1, 2 ]'],
  ['an entry of entries', { x: [1], y: { z: true } }, '{ x: [ 1 ], y: { z: true } }'],
  ['a text longer than a line', 'word '.repeat(40).trim(), 'word '.repeat(40).trim()],
])('%s is written on one line in the place of the old value', (_, value, written) => {
  expect(changedLines([{ path: ['c'], value }])).toEqual({
    before: ['c: 3   # three'],
    after: [`c: ${written}   # three`],
  })
})

test.each<[what: string, edits: RulebookEdit[], line: string]>([
  ['as they stand in the text', [at('a', 'x', 10), at('a', 'y', 20)], 'a:   {x: 10,   y: 20}'],
  ['the other way round', [at('a', 'y', 20), at('a', 'x', 10)], 'a:   {x: 10,   y: 20}'],
  ['of the same entry', [at('a', 'x', 10), at('a', 'x', 3)], 'a:   {x: 3,   y: 2}'],
  [
    'of an entry, then of the one around it',
    [at('a', 'x', 10), { path: ['a'], value: { x: 7 } }],
    'a:   { x: 7 }',
  ],
  [
    'of an entry, then of one within it',
    [{ path: ['a'], value: { x: 7, y: 8 } }, at('a', 'x', 10)],
    'a:   { x: 10, y: 8 }',
  ],
])('edits are made one after the other: %s', (_, edits, line) => {
  expect(changedLines(edits)).toEqual({
    before: ['a:   {x: 1,   y: 2} # oddly written'],
    after: [`${line} # oddly written`],
  })
})

test('no edits change nothing', () => {
  expect(editRulebook(TEXT, [])).toBe(TEXT)
})

test('an entry that was left empty is filled in', () => {
  const text = 'cap:\nlist:\n  -\nnote: # none\n'
  const edits = [
    { path: ['cap'], value: 5 },
    { path: ['list', 0], yaml: 'x' },
    { path: ['note'], value: 'y' },
  ]
  expect(editRulebook(text, edits)).toBe('cap: 5\nlist:\n  - x\nnote: y # none\n')
  const twice = [5, 6].map((value) => ({ path: ['cap'], value }))
  expect(editRulebook('cap:\n', twice)).toBe('cap: 6\n')
})

test('what somebody wrote is moved in to where the old entry stood, without the lines after it', () => {
  expect(changedLines([{ path: ['b', 0], yaml: 'k: three\n# new\nl: two\n\n' }])).toEqual({
    before: ['  - k: one', '    # of the list'],
    after: ['  - k: three', '    # new'],
  })
})

test('what somebody wrote at the very beginning has no margin', () => {
  expect(editRulebook('a: 1\nb: 2\n', [{ path: [], yaml: 'a: 3\nb: 4' }])).toBe('a: 3\nb: 4\n')
})

test('an entry is taken out with its line, and only that', () => {
  expect(changedLines([{ path: ['b', 0, 'l'], value: undefined }])).toMatchObject({
    before: expect.arrayContaining(['    l: two']) as string[],
    after: expect.not.arrayContaining(['    l: two']) as string[],
  })
  expect(editRulebook('a: 1\nb: 2\nc: 3\n', [{ path: ['b'], value: undefined }])).toBe(
    'a: 1\nc: 3\n',
  )
})

test.each<[what: string, edit: RulebookEdit, text: string]>([
  ['a number', { path: ['d'], value: 4 }, 'a: 1\nd: 4\n'],
  ['an entry of entries', { path: ['d'], value: { x: 1 } }, 'a: 1\nd:\n  x: 1\n'],
  ['an entry of an entry that is not there', { path: ['d', 'x'], value: 1 }, 'a: 1\nd:\n  x: 1\n'],
])('what was not there is added at the end: %s', (_, edit, text) => {
  expect(editRulebook('a: 1\n', [edit])).toBe(text)
})

test('an entry that is added and one that is changed stand together', () => {
  const edits = [
    { path: ['d'], value: 4 },
    { path: ['a'], value: 2 },
    { path: ['d'], value: 5 },
  ]
  expect(editRulebook('a: 1\n', edits)).toBe('a: 2\nd: 5\n')
})

test('lines of up to 100 characters stay whole where one is added', () => {
  const words = (count: number) => 'word '.repeat(count).trim()
  const text = `a: ${words(19)}\n`
  expect(editRulebook(text, [{ path: ['b'], value: 1 }])).toBe(`${text}b: 1\n`)
  expect(editRulebook(`a: ${words(21)}\n`, [{ path: ['b'], value: 1 }])).toMatch(/word\n +word/)
})

test.each<[what: string, edit: RulebookEdit, message: string]>([
  ['within a number', { path: ['c', 'x'], value: 1 }, 'Expected YAML collection'],
  ['by another text, where there is none', { path: ['d'], yaml: 'x' }, 'there is no such entry'],
  ['by what is no YAML', { path: ['c'], yaml: 'x: {' }, 'Flow map'],
])('refuses to change %s', (_, edit, message) => {
  expect(() => editRulebook(TEXT, [edit])).toThrow(message)
})

function at(key: string, entry: string, value: unknown): RulebookEdit {
  return { path: [key, entry], value }
}
