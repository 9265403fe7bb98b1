import { expect, test } from 'vitest'
import { someFacts } from '../publication/testing.ts'
import { kindOfPublication } from './notices.rules.ts'

const { scale } = someFacts()

test.each([
  ['first', null, 'red', 'first'],
  ['upgrade', 'yellow', 'blue', 'raised'],
  ['downgrade', 'blue', 'yellow', 'lowered'],
  ['veto', 'blue', 'red', 'vetoed'],
  ['correction', 'yellow', 'yellow', 'corrected'],
  ['objection', 'yellow', 'blue', 'corrected'],
  ['repair', 'yellow', 'yellow', 'repaired'],
  ['expiry', 'yellow', 'blue', 'itemExpired'],
  ['monthly', 'blue', 'blue', null],
  ['monthly', 'unrated', 'unrated', null],
  ['monthly', 'red', 'yellow', 'raised'],
  ['monthly', 'blue', 'unrated', 'regraded'],
  ['monthly', 'unrated', 'red', 'regraded'],
  ['monthly', null, 'blue', 'first'],
] as const)('%s from %s to %s makes %s', (...[reason, from, to, kind]) => {
  expect(kindOfPublication({ reason, from, to }, scale)).toBe(kind)
})
