import { randomBytes } from 'node:crypto'
import type { Keys } from '../../../platform/keys/index.ts'

/** No letter that is easily taken for another; one for each of five bits. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'
const LETTER_COUNT = 16
const GROUP = 4

/** A first password, to be told once and changed at once: 80 random bits in four groups. */
export function aFirstPassword(): string {
  return spell(randomBytes(LETTER_COUNT))
}

/** The password of an account of the fictional city: always the same on one installation, nowhere kept. */
export function demoPassword(keys: Pick<Keys, 'keyedHash'>, login: string): string {
  return spell(Buffer.from(keys.keyedHash(`demo password of ${login}`), 'hex'))
}

function spell(bytes: Buffer): string {
  const letters = [...bytes.subarray(0, LETTER_COUNT)].map((byte) => LETTERS[byte % LETTERS.length])
  const groups = Array.from({ length: LETTER_COUNT / GROUP }, (_, i) =>
    letters.slice(i * GROUP, (i + 1) * GROUP).join(''),
  )
  return groups.join('-')
}
