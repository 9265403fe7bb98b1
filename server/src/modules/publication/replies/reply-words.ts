import { plainText, withoutTags } from '../../../platform/text/index.ts'
import { maskPersonalData } from '../masking.rules.ts'

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g
/** Control, format (bidi, zero width), surrogate, private and unassigned characters; lines stay. */
const UNSEEN = /(?!\n)\p{C}/gu
const SPACE = /[^\S\n]+/g
const BLANK_LINES = /\n(?: ?\n){2,}/g

/**
 * A platform's words as the public may read them: plain text, without markup however often it was escaped,
 * without characters that hide or turn text, personal data masked. Links stay text. May be empty.
 */
export function replyWords(text: string): string {
  // Twice: what was escaped may hide characters, and hidden characters may part a tag or a number.
  const seen = visible(withoutTags(visible(plainText(visible(text)))))
  const lines = seen
    .replace(SPACE, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(BLANK_LINES, '\n\n')
  return maskPersonalData(lines).trim()
}

function visible(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(/\t/g, ' ').replace(UNSEEN, '').normalize('NFC')
}
