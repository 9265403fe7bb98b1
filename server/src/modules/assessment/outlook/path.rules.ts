/** More than this many records are not combined: the heaviest are. */
export const PATH_BOUND = 12

/** Tries sets of records by supposing them cured; answers for each whether it is enough. */
export type TryOut<T> = (sets: readonly (readonly T[])[]) => Promise<boolean[]>

export type Search<T> =
  | { found: T[]; bounded: boolean }
  /** `bounded`: more records might do it together, but they were not all tried. */
  | { found: undefined; bounded: boolean }

/**
 * The smallest set that is enough; of equal ones that which takes least long, then the first in the
 * order given (heaviest first). All together are tried first: where that is not enough, nothing is.
 */
export async function findSmallestSet<T>(
  candidates: readonly T[],
  tryOut: TryOut<T>,
  lengthOf: (set: readonly T[]) => number,
): Promise<Search<T>> {
  const within = candidates.slice(0, PATH_BOUND)
  const bounded = within.length < candidates.length
  const [allDo, withinDo] = await tryOut([candidates, within])
  if (!allDo) return { found: undefined, bounded: false }
  if (!withinDo) return { found: undefined, bounded }
  for (let size = 1; size < within.length; size += 1) {
    const sets = [...setsOf(within, size)]
    const enough = await tryOut(sets)
    const [found] = sets
      .filter((_, i) => enough[i])
      .toSorted((one, other) => lengthOf(one) - lengthOf(other))
    if (found) return { found, bounded }
  }
  return { found: within, bounded }
}

/** All sets of `size` items, those with earlier items first. */
export function* setsOf<T>(items: readonly T[], size: number): Generator<T[]> {
  if (size === 0) return yield []
  for (const [i, first] of items.entries()) {
    for (const rest of setsOf(items.slice(i + 1), size - 1)) yield [first, ...rest]
  }
}
