import { expect, test } from 'vitest'
import { editsOf, withEdit, without } from './edits.ts'

const CAP = { path: ['indicators', 1, 'cap'], value: 60 }
const POINTS = { path: ['indicators', 1, 'points'], value: 30 }
const OTHER = { path: ['indicators', 10, 'cap'], value: 20 }
const WRITTEN = { path: ['indicators', 1], yaml: 'code: G1-02' }
const all = [CAP, POINTS, OTHER].reduce(withEdit, new Map())

test('a number changed again is one change', () => {
  expect([...withEdit(all, { ...CAP, value: 70 }).values()]).toEqual([
    { ...CAP, value: 70 },
    POINTS,
    OTHER,
  ])
})

test('an entry written anew takes the place of its numbers, and of no other entry’s', () => {
  expect([...withEdit(all, WRITTEN).values()]).toEqual([OTHER, WRITTEN])
})

test('an entry is told its own changes and can be rid of them', () => {
  expect(editsOf(all, ['indicators', 1])).toEqual([CAP, POINTS])
  expect([...without(all, ['indicators', 1]).values()]).toEqual([OTHER])
})
