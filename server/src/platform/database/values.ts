/** Reads an int8; throws where JavaScript would lose digits, rather than round silently. */
export function readSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`integer out of range: ${text}`)
  return value
}

/** Keeps a date as `YYYY-MM-DD`: a Date object would depend on the time zone of the process. */
export function readDateAsText(text: string): string {
  return text
}

/** One value in COPY text format; tabs, line breaks and backslashes escaped. */
export function copyText(value: string | number | null): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  return NEEDS_ESCAPE.test(value) ? value.replace(ESCAPED, (mark) => ESCAPES[mark] ?? mark) : value
}

const NEEDS_ESCAPE = /[\\\t\n\r]/
const ESCAPED = /[\\\t\n\r]/g
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
