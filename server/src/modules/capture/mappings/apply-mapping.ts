import { DomainError } from '@liangma/contracts'
import type { SourceKind } from '@liangma/contracts'

/** How a source's own columns and words become ours. */
export interface Mapping {
  kind: SourceKind
  source: string | null
  /** Their header to ours. */
  columns: ReadonlyMap<string, string>
  /** Our header to: their value to ours. Values that are not named stay as they are. */
  values: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Our header to what stands in every row. */
  constants: ReadonlyMap<string, string>
}

export interface MappedTable {
  /** Their columns by our names, in their places; constants behind. */
  header: string[]
  cellsOf: (cells: readonly string[]) => string[]
}

/**
 * Holds a mapping against the header of a file. Throws `mapping.column_missing` where the file lacks a
 * column that the mapping names, `table.header_twice` where two columns would get one name.
 */
export function applyMapping(mapping: Mapping, header: readonly string[]): MappedTable {
  for (const column of mapping.columns.keys()) {
    if (!header.includes(column)) throw new DomainError('mapping.column_missing', { column })
  }
  const constants = [...mapping.constants]
  const renamed = header.map((name) => mapping.columns.get(name) ?? name)
  const names = [...renamed, ...constants.map(([name]) => name)]
  refuseTwice(names)
  const values = [...mapping.values]
    .map(([name, map]) => ({ at: names.indexOf(name), map }))
    .filter(({ at }) => at !== -1)
  const added = constants.map(([, value]) => value)
  const cellsOf = (cells: readonly string[]): string[] => {
    const ours = [...cells, ...added]
    for (const { at, map } of values) ours[at] = map.get((ours[at] ?? '').trim()) ?? ours[at] ?? ''
    return ours
  }
  return { header: names, cellsOf }
}

function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new DomainError('table.header_twice', { name: '', column: twice })
}
