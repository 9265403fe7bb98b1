/** More sets of one size than this are not tried; then only those of the heaviest records are. */
export const MOST_SETS = 2_000
/** So many of the heaviest are combined where not all can be. */
export const PATH_BOUND = 12

/** Tries sets of records by supposing them cured; answers for each whether it is enough. */
export type TryOut<T> = (sets: readonly (readonly T[])[]) => Promise<boolean[]>

export type Search<T> =
  | { found: T[]; bounded: boolean }
  /** `bounded`: more records might do it together, but they were not all tried. */
  | { found: undefined; bounded: boolean }

/**
 * The smallest set that is enough; of equal ones that which takes least long, then the first in the
 * order given (heaviest first). A cure never makes anything worse: so where all together are not enough
 * nothing is, and a record without which the others are not enough is part of every set that is.
 * `bounded`: there may be a smaller set, or a quicker one, among those that were too many to try.
 */
export async function findSmallestSet<T>(
  candidates: readonly T[],
  tryOut: TryOut<T>,
  lengthOf: (set: readonly T[]) => number,
): Promise<Search<T>> {
  const without = candidates.map((one) => candidates.filter((other) => other !== one))
  const [allDo, ...othersDo] = await tryOut([candidates, ...without])
  if (!allDo) return { found: undefined, bounded: false }
  const needed = candidates.filter((_, i) => !othersDo[i])
  const others = candidates.filter((_, i) => othersDo[i])
  let bounded = false
  for (let size = 0; size <= others.length; size += 1) {
    const pool = setCount(others.length, size) <= MOST_SETS ? others : others.slice(0, PATH_BOUND)
    bounded ||= pool.length < others.length
    const sets = [...setsOf(pool, size)].map((set) => inOrder(candidates, [...needed, ...set]))
    const [found] = await enoughOf(sets, tryOut, lengthOf)
    if (found) return { found, bounded }
    if (size >= pool.length) return { found: undefined, bounded }
  }
  return { found: undefined, bounded }
}

async function enoughOf<T>(
  sets: readonly T[][],
  tryOut: TryOut<T>,
  lengthOf: (set: readonly T[]) => number,
): Promise<T[][]> {
  const enough = await tryOut(sets)
  return sets.filter((_, i) => enough[i]).toSorted((one, other) => lengthOf(one) - lengthOf(other))
}

function inOrder<T>(all: readonly T[], set: readonly T[]): T[] {
  return all.filter((one) => set.includes(one))
}

/** How many sets of `size` there are among so many. */
function setCount(among: number, size: number): number {
  let count = 1
  for (let i = 0; i < size; i += 1) count = (count * (among - i)) / (i + 1)
  return Math.round(count)
}

/** All sets of `size` items, those with earlier items first. */
export function* setsOf<T>(items: readonly T[], size: number): Generator<T[]> {
  if (size === 0) return yield []
  for (const [i, first] of items.entries()) {
    for (const rest of setsOf(items.slice(i + 1), size - 1)) yield [first, ...rest]
  }
}
