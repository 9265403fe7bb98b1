const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g
/** Control, format (bidi, zero width), surrogate, private and unassigned characters; lines stay. */
const UNSEEN = /(?!\n)\p{C}/gu
const BLANK_LINES = /\n(?:[^\S\n]*\n){2,}/g

/** A platform's words as officers read them: plain text without characters that hide or turn it. May be empty. */
export function statementWords(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(BLANK_LINES, '\n\n')
    .trim()
}
