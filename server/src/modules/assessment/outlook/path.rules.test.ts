import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PATH_BOUND, findSmallestSet, setsOf } from './path.rules.ts'

function worthAtLeast(points: number) {
  return async (sets: readonly (readonly number[])[]) =>
    sets.map((set) => set.reduce((sum, item) => sum + item, 0) >= points)
}

const noDifference = () => 0

test.each([
  { needed: 30, found: [30] },
  { needed: 35, found: [30, 20] },
  { needed: 55, found: [30, 20, 10] },
  { needed: 60, found: [30, 20, 10] },
])('finds the smallest set worth $needed, the heaviest first', async ({ needed, found }) => {
  expect(await findSmallestSet([30, 20, 10], worthAtLeast(needed), noDifference)).toEqual({
    found,
    bounded: false,
  })
})

test('says that nothing is enough when all together are not', async () => {
  expect(await findSmallestSet([30, 20], worthAtLeast(51), noDifference)).toEqual({
    found: undefined,
    bounded: false,
  })
})

const AMONG = 24

test('says when so many are needed that not all sets were tried', async () => {
  const many = Array.from({ length: AMONG }, (_, i) => ({ i }))
  const asMany = (count: number) => async (sets: readonly (readonly unknown[])[]) =>
    sets.map((set) => set.length >= count)
  expect(await findSmallestSet(many, asMany(PATH_BOUND + 1), noDifference)).toEqual({
    found: undefined,
    bounded: true,
  })
  expect(await findSmallestSet(many, asMany(3), noDifference)).toMatchObject({ bounded: true })
  expect(await findSmallestSet(many, asMany(2), noDifference)).toMatchObject({ bounded: false })
})

test('finds what every set needs among however many, also the lightest', async () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ i }))
  const needed = many.slice(-15)
  const tryOut = async (sets: readonly (readonly unknown[])[]) =>
    sets.map((set) => needed.every((one) => set.includes(one)))
  expect(await findSmallestSet(many, tryOut, noDifference)).toEqual({
    found: needed,
    bounded: false,
  })
})

/** Records in groups with a cap each, some of one event, as a rulebook adds them up. */
const anyCase = fc.record({
  records: fc.array(
    fc.record({
      group: fc.nat(2),
      points: fc.integer({ min: 1, max: 80 }),
      event: fc.option(fc.nat(2)),
      days: fc.nat(400),
    }),
    { maxLength: 9 },
  ),
  cap: fc.integer({ min: 20, max: 150 }),
  allowed: fc.integer({ min: 0, max: 200 }),
})
type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never

function pointsLeft({ records, cap }: Case, cured: readonly Case['records'][number][]): number {
  const left = records.filter((record) => !cured.includes(record))
  const counting = left.filter(
    (one) =>
      one.event === null ||
      !left.some(
        (other) =>
          other.event === one.event &&
          (other.points > one.points ||
            (other.points === one.points && left.indexOf(other) < left.indexOf(one))),
      ),
  )
  const groups = Map.groupBy(counting, ({ group }) => group)
  return [...groups.values()].reduce(
    (sum, own) =>
      sum +
      Math.min(
        cap,
        own.reduce((points, record) => points + record.points, 0),
      ),
    0,
  )
}

test('no set of all there are is smaller, and none of that size is quicker', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (drawn) => {
      const { records, allowed } = drawn
      const isEnough = (set: readonly Case['records'][number][]) =>
        pointsLeft(drawn, set) <= allowed
      const lengthOf = (set: readonly Case['records'][number][]) =>
        Math.max(0, ...set.map(({ days }) => days))
      const { found, bounded } = await findSmallestSet(
        records,
        async (sets) => sets.map(isEnough),
        lengthOf,
      )
      const all = records.map((_, size) => [...setsOf(records, size)]).concat([[[...records]]])
      const enough = all.flat().filter(isEnough)
      const least = Math.min(...enough.map((set) => set.length))
      const days = Math.min(...enough.filter((set) => set.length === least).map(lengthOf))
      expect(bounded).toBe(false)
      expect(found === undefined).toBe(enough.length === 0)
      if (found) expect([found.length, lengthOf(found)]).toEqual([least, days])
    }),
    { numRuns: 300 },
  )
})

test('lists every set of a size once', () => {
  expect([...setsOf(['a', 'b', 'c'], 2)]).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
})

test('prefers of sets of one size that which takes least long', async () => {
  const days = ([item]: readonly number[]) => item ?? 0
  expect(await findSmallestSet([30, 20, 10], worthAtLeast(15), days)).toMatchObject({ found: [20] })
})
