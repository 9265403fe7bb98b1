/** A fraction of integers; the denominator is positive. */
export interface Fraction {
  over: bigint
  under: bigint
}

/** The decimal that a rulebook writes, exactly: 0.98 is 98/100. */
export function fractionOf(decimal: number): Fraction {
  const [whole = '0', digits = ''] = String(decimal).split('.')
  return { over: BigInt(whole + digits), under: 10n ** BigInt(digits.length) }
}

/** Below zero, zero or above zero as a is less than, equal to or more than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under, under: a.under * b.over }
}

/** The largest integer whose square is at most `square`. */
function rootDown(square: bigint): bigint {
  let low = 0n
  let high = square + 1n
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (middle * middle <= square) low = middle
    else high = middle
  }
  return low
}

/**
 * The 95 % Wilson bounds of k of n (n > 0) in millionths, rounded half up, without a float.
 *
 * With z = 1.96 = 49/25 the formula, multiplied through by 2n(625n + 2401), is
 * `(n(1250k + 2401) ± 49·√(n(2500k(n−k) + 2401n))) / (2n(625n + 2401))`.
 */
export function wilson(k: number, n: number): { lower: number; upper: number } {
  const [hits, all] = [BigInt(k), BigInt(n)]
  const middle = all * (1250n * hits + 2401n)
  const below = 2n * all * (625n * all + 2401n)
  const underRoot = all * (2500n * hits * (all - hits) + 2401n * all)
  // Half up: ⌊x + 1/2⌋ = ⌊(2·10⁶·top + below) / (2·below)⌋, the root taken of whole numbers.
  const square = underRoot * (2n * 1_000_000n * 49n) ** 2n
  const root = rootDown(square)
  const rootUp = root * root === square ? root : root + 1n
  const centre = 2n * 1_000_000n * middle + below
  return {
    lower: Number((centre - rootUp) / (2n * below)),
    upper: Number((centre + root) / (2n * below)),
  }
}
