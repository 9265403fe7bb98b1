/** By code point: JavaScript's own `<` compares UTF-16 halves. */
export function comesBefore(a: string, b: string): boolean {
  const left = [...a].map((character) => character.codePointAt(0) ?? 0)
  const right = [...b].map((character) => character.codePointAt(0) ?? 0)
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    if (left[i] !== right[i]) return (left[i] ?? 0) < (right[i] ?? 0)
  }
  return left.length < right.length
}
