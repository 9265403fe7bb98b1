const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}
const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi
const LAST_CODE_POINT = 0x10ffff
/** Some systems escape what was escaped before; more often than this it is no accident. */
const MOST_TIMES = 4

/**
 * Words of a source as people meant them: markup that its system escaped, once or more often, is undone
 * and its tags left out. For reading only; it still has to be escaped like any text.
 */
export function plainText(text: string): string {
  let plain = text
  for (let i = 0; i < MOST_TIMES && plain.search(ENTITY) !== -1; i += 1)
    plain = plain.replace(ENTITY, characterOf)
  return plain === text ? text : withoutTags(plain)
}

/** A text in which a space stands for every tag. What is left still has to be escaped like any text. */
export function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^>]*>/gi, ' ').trim()
}

function characterOf(_entity: string, ...groups: (string | undefined)[]): string {
  const [name, decimal, hexadecimal] = groups
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? ''
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > LAST_CODE_POINT ? '' : String.fromCodePoint(code)
}
