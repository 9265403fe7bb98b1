import { DomainError } from '@liangma/contracts'
import { WELL_KNOWN } from './well-known.ts'

const LEAST_CHARACTERS = 12
/** Shorter names are in too many words by chance. */
const LEAST_NAME = 3
const LEAST_DIFFERENT = 5

/** Throws `password.too_short`, `password.holds_name`, `password.well_known`. */
export function requireGoodPassword(
  password: string,
  { login, name }: { login: string; name: string },
): void {
  const text = plain(password)
  if ([...text].length < LEAST_CHARACTERS)
    throw new DomainError('password.too_short', { least: LEAST_CHARACTERS })
  const names = [login, login.split('@')[0] ?? '', name].map(plain)
  if (names.some((each) => each.length >= LEAST_NAME && text.includes(each)))
    throw new DomainError('password.holds_name')
  if (isWellKnown(text)) throw new DomainError('password.well_known')
}

/** A well-known word however often it is repeated or numbered, or few letters over and over. */
function isWellKnown(text: string): boolean {
  if (new Set(text).size < LEAST_DIFFERENT) return true
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  return WELL_KNOWN.some((word) => letters.replaceAll(word, '').replace(/\d/g, '').length < 4)
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
