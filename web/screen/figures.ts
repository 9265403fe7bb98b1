/** A whole number with its thousands apart: `986,412`, in both languages. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A share in per cent without decimals; of nothing, a dash. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`
}

/** Tenths of points as text: 420 → `42.0`. */
export function points(tenths: number): string {
  return (tenths / 10).toFixed(1)
}
