import { afterEach, beforeEach, expect, test } from 'vitest'
import { giveWhatIsLacking } from './old-kernels.ts'

/** What an old kernel has not, and what ours is then. */
const NAMES = [
  [Array.prototype, 'at'],
  [String.prototype, 'at'],
  [Object.getPrototypeOf(Uint8Array.prototype) as object, 'at'],
  [Object, 'hasOwn'],
  [Array.prototype, 'toReversed'],
  [Array.prototype, 'toSorted'],
  [Array.prototype, 'findLast'],
] as const
const native = NAMES.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name))

beforeEach(() => {
  for (const [owner, name] of NAMES) Reflect.deleteProperty(owner, name)
  giveWhatIsLacking()
})
afterEach(() => {
  for (const [i, [owner, name]] of NAMES.entries())
    Object.defineProperty(owner, name, native[i] ?? {})
})

test('gives an old kernel what our code calls, as newer ones have it', () => {
  const list = [3, 1, 2]
  const told = [
    [list.at(-1), list.at(0), list.at(9), 'abc'.at(-1), new Uint8Array([4, 5]).at(-2)],
    [Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString')],
    [list.toReversed(), list.toSorted((one, other) => other - one), list],
    [list.findLast((each) => each > 1), list.findLast((each) => each > 9)],
    Object.keys(list),
  ]
  expect(told).toEqual([
    [2, 3, undefined, 'c', 4],
    [true, false],
    [
      [2, 1, 3],
      [3, 2, 1],
      [3, 1, 2],
    ],
    [2, undefined],
    ['0', '1', '2'],
  ])
})
