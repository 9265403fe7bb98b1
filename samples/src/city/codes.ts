import { checkCharacter, organisationCheck } from '@liangma/contracts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const SPACE = 31 ** 5
// Prime to 31, so that different numbers never meet.
const STRIDE = 12_582_917

/** Organisation codes that begin so have not been issued: no code here belongs to a real firm. */
const BODY_PREFIX = { platform: 'MAX', merchant: 'MAY', stranger: 'MAW' } as const
type CodeHolder = keyof typeof BODY_PREFIX

/** A valid unified social credit code for the n-th holder; `form` 1 is a company, 2 a household. */
export function creditCode(holder: CodeHolder, n: number, at: { division: string; form: 1 | 2 }) {
  if (n >= SPACE) throw new Error(`too many firms for one sample: ${n}`)
  const open = `9${at.form}${at.division}${BODY_PREFIX[holder]}${spellNumber(n)}`
  const body = `${open}${organisationCheck(open)}`
  return `${body}${checkCharacter(body)}`
}

export function isMerchantCode(code: string): boolean {
  return code.slice(8, 11) === BODY_PREFIX.merchant
}

/** The same code with a check character that cannot be right. */
export function withWrongCheck(code: string): string {
  const next = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(17)) + 1) % ALPHABET.length)
  return `${code.slice(0, 17)}${next}`
}

/** Full-width letters and digits, as an input method leaves them. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
}

/** An old 15-digit registration number (注册号) with an office number that does not exist. */
export function legacyNumber(n: number): string {
  return `330799${String(900_000_000 + n)}`
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A citizen number of right shape (GB 11643) from the division 000000, where nobody was born. */
export function fakeCitizenNumber(n: number): string {
  const year = 1960 + (n % 40)
  const month = String(1 + (n % 12)).padStart(2, '0')
  const date = String(1 + (n % 28)).padStart(2, '0')
  const open = `000000${year}${month}${date}${String(n % 1000).padStart(3, '0')}`
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(open.charAt(i)), 0)
  return `${open}${'10X98765432'.charAt(sum % 11)}`
}

/** A number out of the block 1990000xxxx, kept for samples. */
export function fakePhone(n: number): string {
  return `1990000${String(n % 10_000).padStart(4, '0')}`
}

function spellNumber(n: number): string {
  let rest = (n * STRIDE + 7_919) % SPACE
  let text = ''
  for (let i = 0; i < 5; i++) {
    text = ALPHABET.charAt(rest % 31) + text
    rest = Math.floor(rest / 31)
  }
  return text
}
