import type { Column } from './columns.ts'
import type { Layout } from './row.ts'

/**
 * Finds the columns of a kind in a header. Unknown columns are kept in the order of their names, so
 * that the same facts always look the same.
 */
export function layOut(
  columns: Readonly<Record<string, Column<unknown>>>,
  header: readonly string[],
): Layout {
  const known = Object.values(columns)
  const positions = known.map((each) => header.indexOf(each.header))
  const kept = known
    .filter((each) => each.keep && !each.secret)
    .map((each) => ({ name: each.header, position: positions[each.slot] ?? -1 }))
  const unknown = header
    .map((name, position) => ({ name, position }))
    .filter(({ position }) => !positions.includes(position))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return { positions, kept: [...kept, ...unknown].filter((each) => each.position !== -1) }
}
