import type { SimulatedRulebook, SimulationEdit } from '@liangma/contracts'

export type OutlineEntry = SimulatedRulebook['outline'][number]
export type OutlineFigure = OutlineEntry['figures'][number]

/** Changes of a rulebook by what they are about, each entry or number once. */
export type Edits = ReadonlyMap<string, SimulationEdit>

export function keyOf(path: readonly (string | number)[]): string {
  return path.join('.')
}

/** With one more change; an entry written anew takes the place of its numbers. */
export function withEdit(edits: Edits, edit: SimulationEdit): Edits {
  const key = keyOf(edit.path)
  const kept = 'yaml' in edit ? without(edits, edit.path) : edits
  return new Map([...kept, [key, edit]])
}

/** Without the changes of an entry and of the numbers in it. */
export function without(edits: Edits, path: readonly (string | number)[]): Edits {
  const key = keyOf(path)
  return new Map([...edits].filter(([own]) => own !== key && !own.startsWith(`${key}.`)))
}

/** What was changed within an entry. */
export function editsOf(edits: Edits, path: readonly (string | number)[]): SimulationEdit[] {
  const key = keyOf(path)
  return [...edits].flatMap(([own, edit]) =>
    own === key || own.startsWith(`${key}.`) ? [edit] : [],
  )
}
