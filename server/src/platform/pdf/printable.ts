import { isDrawn } from './font.ts'

/** Joiners, selectors and marks of direction: nothing of them is seen, and they only disturb the line. */
const UNSEEN = /[\p{Cf}\p{Cc}\uFE00-\uFE0F]/gu
const LONGEST = 2_000

/**
 * A text as it can be set: on one line, no longer than a page bears, and each character without a drawing
 * as its number, `〔U+20BB7〕`, so that a rare name stays exact and never becomes an empty box.
 */
export function printable(text: string): string {
  const plain = text.replaceAll(/\s+/gu, ' ').replaceAll(UNSEEN, '').trim()
  const characters = [...plain]
  const kept = characters.length > LONGEST ? [...characters.slice(0, LONGEST), '…'] : characters
  return kept.map(drawn).join('')
}

function drawn(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0
  return isDrawn(codePoint)
    ? character
    : `〔U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`
}
