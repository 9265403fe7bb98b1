import { expect, test } from 'vitest'
import { rulebookHead } from './head.ts'

/** The head of a rulebook with some of its lines written otherwise. */
const headOf = (said: { id?: string; version?: string; appliesTo?: string }) => {
  const all = { id: 'platform', version: "'2026.1'", appliesTo: 'platform', ...said }
  return rulebookHead(
    Object.entries(all)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  )
}

test.each(['platform', 'merchant'] as const)('says what a text for a %s is', (appliesTo) => {
  expect(headOf({ appliesTo })).toEqual({ id: 'platform', version: '2026.1', appliesTo })
})

test.each([
  ['an entry that no rulebook has', 'id: a1\nversion: x-1.2\nappliesTo: merchant\nother: 3\n'],
  ['a fault of syntax further down', 'id: a1\nversion: x-1.2\nappliesTo: merchant\ngrades: [\n'],
  ['no more than the three entries', 'appliesTo: merchant\nversion: x-1.2\nid: a1'],
])('reads the head of a text with %s', (_, text) => {
  expect(rulebookHead(text)).toEqual({ id: 'a1', version: 'x-1.2', appliesTo: 'merchant' })
})

test.each([
  ['of 60 characters', { id: 'a'.repeat(60) }],
  ['of a single letter', { id: 'Z' }],
  ['and a version of 40 characters', { version: 'v'.repeat(40) }],
  ['and a version of a single digit', { version: "'1'" }],
])('takes an id %s', (_, said) => {
  expect(headOf(said)).toMatchObject({ appliesTo: 'platform' })
})

test.each([
  ['an id of 61 characters', { id: 'a'.repeat(61) }],
  ['an id that begins with a digit', { id: '1a' }],
  ['an id with a blank', { id: 'a b' }],
  ['an id that is a number', { id: '1' }],
  ['an id that is a list', { id: '[platform]' }],
  ['an empty id', { id: '' }],
  ['a version of 41 characters', { version: 'v'.repeat(41) }],
  ['a version with a slash', { version: '2026/1' }],
  ['a version that is a number', { version: '2026.1' }],
  ['an empty version', { version: "''" }],
  ['another kind of subject', { appliesTo: 'courier' }],
  ['no kind of subject', { appliesTo: '' }],
])('does not say what a text is that has %s', (_, said) => {
  expect(headOf(said)).toBeUndefined()
})

test.each([
  ['is empty', ''],
  ['is a list', '- id: platform\n'],
  ['is a word', 'platform'],
  ['has no id', "version: '1'\nappliesTo: platform\n"],
  ['has no version', 'id: platform\nappliesTo: platform\n'],
  ['does not say to whom it applies', "id: platform\nversion: '1'\n"],
])('does not say what a text is that %s', (_, text) => {
  expect(rulebookHead(text)).toBeUndefined()
})
