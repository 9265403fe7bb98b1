import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editRulebook } from './edit.ts'
import { readRulebook } from './read.ts'

const SHIPPED = readFileSync(
  new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url),
  'utf8',
)
const lines = SHIPPED.split('\n')

/** Lines that are not in the other text, in their order. */
function without(all: string[], others: string[]): string[] {
  return all.filter((line) => !others.includes(line))
}

test('one changed figure changes one line', () => {
  const text = editRulebook(SHIPPED, [{ path: ['indicators', 0, 'tiers', 'first'], value: 50 }])
  expect(without(text.split('\n'), lines)).toEqual(['    tiers: { first: 50, recurrence: 80 }'])
  expect(text.split('\n')).toHaveLength(lines.length)
})

test('a whole entry is replaced in its place', () => {
  const bands = [
    { bound: 0.99, points: 0 },
    { bound: 0, points: 60 },
  ]
  const text = editRulebook(SHIPPED, [{ path: ['indicators', 2, 'bands'], value: bands }])
  const rate = readRulebook(text, 'edited.yaml').indicators[2]
  expect(rate?.shape === 'rate' && rate.bands.map(({ bound }) => bound)).toEqual([990_000, 0])
  expect(commentsIn(text)).toEqual(commentsIn(SHIPPED))
})

test.each([
  ['an entry that was not there', { path: ['indicators', 1, 'evidence'], value: 'screenshot' }],
  ['a new indicator', { path: ['bonuses', 8], value: aBonus('B9') }],
  ['an entry taken out', { path: ['indicators', 0, 'tierLabels'], value: undefined }],
])('comments and order survive: %s', (_, edit) => {
  const text = editRulebook(SHIPPED, [edit])
  expect(commentsIn(text)).toEqual(commentsIn(SHIPPED))
  const order = (of: string) => [...of.matchAll(/^ {2}- code: (\S+)/gm)].map(([, code]) => code)
  expect(order(text).filter((code) => code !== 'B9')).toEqual(order(SHIPPED))
  expect(readRulebook(text, 'edited.yaml').indicators).toHaveLength(56)
})

test('edits follow each other', () => {
  const text = editRulebook(SHIPPED, [
    { path: ['version'], value: '2026.2' },
    { path: ['grades', 0, 'atLeast'], value: 900 },
  ])
  const rulebook = readRulebook(text, 'edited.yaml')
  expect([rulebook.version, rulebook.grades[0]?.atLeast]).toEqual(['2026.2', 900])
})

test('refuses a text that is no YAML', () => {
  expect(() => editRulebook('id: [platform', [{ path: ['id'], value: 'x' }])).toThrow(
    /sufficiently indented/,
  )
})

function aBonus(code: string) {
  return { code, zh: '新加分', points: 10, basis: '指南第九条', from: 'bonus' }
}

function commentsIn(text: string): string[] {
  return text.split('\n').filter((line) => line.trimStart().startsWith('#'))
}

test('an entry written anew keeps its place, its margin and its comment', () => {
  const yaml = [
    'code: G1-02',
    'group: G1',
    'zh: 公示信息',
    'shape: each',
    '# as agreed in May',
    'points: 50',
    'cap: 50',
    'validity: { days: 30 }',
    'basis: MSB 12',
  ].join('\n')
  const text = editRulebook(SHIPPED, [{ path: ['indicators', 1], yaml }])
  expect(text).toContain('\n  - code: G1-02\n    group: G1\n    zh: 公示信息\n')
  expect(commentsIn(text)).toHaveLength(commentsIn(SHIPPED).length + 1)
  expect(readRulebook(text, 'edited.yaml').indicators[1]).toMatchObject({ points: 50, cap: 50 })
})

test('refuses what is no YAML, and an entry that is not there', () => {
  expect(() => editRulebook(SHIPPED, [{ path: ['indicators', 1], yaml: 'a: [' }])).toThrow(
    'Flow sequence',
  )
  expect(() => editRulebook(SHIPPED, [{ path: ['indicators', 999], yaml: 'a: 1' }])).toThrow(
    'no such entry',
  )
})
