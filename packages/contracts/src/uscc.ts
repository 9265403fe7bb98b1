/** Unified social credit codes (统一社会信用代码), GB 32100-2015, with the inner check of GB 11714. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** What a code cell turned out to be. `legacy` is an old 15-digit registration number (注册号). */
export type CodeShape = 'valid' | 'failing' | 'legacy' | 'malformed'

/** Upper case, without spaces, full-width digits and letters made narrow. */
export function normaliseCode(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
}

/** Judges a normalised code: 18 characters with both check characters right are `valid`. */
export function shapeOfCode(code: string): CodeShape {
  if (/^\d{15}$/.test(code)) return 'legacy'
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return 'malformed'
  const checked = code[17] === checkCharacter(code) && code[16] === organisationCheck(code)
  return checked ? 'valid' : 'failing'
}

/** The 18th character that the first 17 ask for. */
export function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * valueAt(code, i), 0)
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/** The check character of the organisation code, which stands at position 17 (GB 11714). */
export function organisationCheck(code: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, i) => total + weight * Number.parseInt(code.charAt(8 + i), 36),
    0,
  )
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : String(check % 11)
}

function valueAt(code: string, position: number): number {
  return ALPHABET.indexOf(code.charAt(position))
}
