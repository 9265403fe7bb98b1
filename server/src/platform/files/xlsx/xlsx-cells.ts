const DAY_SECONDS = 86_400
/** Serial 60 is 29 February 1900 in Excel, a day that never was. */
const PHANTOM_SERIAL = 60
const EPOCH_1900_MS = Date.UTC(1899, 11, 30)
const DAYS_TO_1904 = 1_462
const EXACT_INTEGER = /^-?\d+$/
const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g

/** Number formats that Excel has built in for dates and times; 27–36 and 50–58 are the Chinese ones. */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58)
  )
}

/** Whether a number format shows a date or time; `code` is that of a custom format. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id)
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*./g, '').replaceAll(/\[(?![hms]+\])[^\]]*\]/gi, '')
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare)
}

/** A serial number as `YYYY-MM-DD`, with ` HH:MM:SS` where it has a time; a time alone below 1. */
export function dateText(serial: number, is1904: boolean): string {
  const seconds = Math.round(serial * DAY_SECONDS)
  const clock = seconds % DAY_SECONDS
  const time = clock === 0 ? '' : new Date(clock * 1_000).toISOString().slice(11, 19)
  if (serial >= 0 && serial < 1) return time === '' ? '00:00:00' : time
  const days = Math.floor(seconds / DAY_SECONDS) + (is1904 ? DAYS_TO_1904 : 0)
  const shifted = !is1904 && days < PHANTOM_SERIAL ? days + 1 : days
  const ms = EPOCH_1900_MS + shifted * DAY_SECONDS * 1_000
  if (!(Math.abs(ms) < 8e15)) return String(serial)
  const date = new Date(ms).toISOString().slice(0, 10)
  return time === '' ? date : `${date} ${time}`
}

/** A stored number as people see it: no exponent, no binary noise, digit strings untouched. */
export function numberText(stored: string): string {
  if (EXACT_INTEGER.test(stored)) return stored
  const value = Number(stored)
  if (stored === '' || !Number.isFinite(value)) return stored
  const noExponent = plain(stored)
  if (EXACT_INTEGER.test(noExponent)) return noExponent
  // Excel keeps 17 digits but means 15.
  return plain(String(Number(value.toPrecision(15))))
}

/** Writes out an exponent by moving the point: `3.3E+3` is `3300`. */
function plain(text: string): string {
  const match = /^(-?)(\d+)\.?(\d*)[eE]([+-]?\d+)$/.exec(text)
  if (!match) return text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const shift = Number(exponent)
  if (Math.abs(shift) > 400) return text
  const digits = whole + fraction
  const point = whole.length + shift
  if (point >= digits.length) return sign + digits.padEnd(point, '0')
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** Column number (0 is A) of a reference such as `AB12`; -1 where there is none. */
export function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i += 1) {
    const letter = reference.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

/** Undoes the escape that Office uses for characters which XML cannot hold: `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(ESCAPED_UNIT, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
