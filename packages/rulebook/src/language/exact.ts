/**
 * A decimal as it stands in a rulebook (0.98, 1.5) in exact millionths, or undefined where it has more
 * than six decimals. Goes by the digits as written, so no float arithmetic comes near it.
 */
export function findMillionths(decimal: number): number | undefined {
  const match = /^(\d+)(?:\.(\d{1,6}))?$/.exec(String(decimal))
  if (!match) return undefined
  const [, whole = '', digits = ''] = match
  return Number(whole + digits.padEnd(6, '0'))
}
