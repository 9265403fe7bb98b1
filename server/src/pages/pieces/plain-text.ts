const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp);/g
/** Some systems escape what was escaped before; more often than this it is no accident. */
const MOST_TIMES = 4

/**
 * Words of a source as people meant them: markup that its system escaped, once or more often, is undone
 * and its tags left out. For reading only; it still has to be escaped like any text.
 */
export function plainText(text: string): string {
  let plain = text
  for (let i = 0; i < MOST_TIMES && plain.search(ENTITY) !== -1; i += 1)
    plain = plain.replace(ENTITY, (_, name: string) => ENTITIES[name] ?? '')
  return plain === text ? text : plain.replace(/<\/?[a-z][^>]*>/gi, ' ').trim()
}
