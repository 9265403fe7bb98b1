const MILLION = 1_000_000n

/**
 * The 95 % Wilson bounds of `k` of `n` (0 <= k <= n, n > 0) in millionths, rounded half up, exact: no
 * float is involved. `z` is the rulebook's decimal, e.g. "1.96". Throws a plain Error outside that range.
 *
 * With z = u/v and p = k/n, both sides multiplied by 2·n·v²:
 * bound = (2kv² + u² ± u·√(4kv²(n−k)/n + u²)) / (2(nv² + u²)).
 */
export function wilsonBounds(k: number, n: number, z = '1.96'): { lower: number; upper: number } {
  if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || k < 0 || n < 1 || k > n) {
    throw new Error(`no Wilson bounds of ${k} of ${n}`)
  }
  const { over, under } = fractionOf(z)
  const [hits, all, u2, v2] = [BigInt(k), BigInt(n), over * over, under * under]
  // All multiplied by n once more, so that the root is taken of a whole number.
  const centre = all * (2n * hits * v2 + u2)
  const below = 2n * all * (all * v2 + u2)
  const root = u2 * all * (4n * hits * v2 * (all - hits) + u2 * all)
  return {
    lower: Number(halfUp({ centre, root, sign: -1n, below })),
    upper: Number(halfUp({ centre, root, sign: 1n, below })),
  }
}

/**
 * ⌊(centre ± √root) / below · 10⁶ + ½⌋. The root is irrational or whole; scaled before it is taken and
 * rounded towards the side of the sign's floor, the floor of the whole is exact.
 */
function halfUp(at: { centre: bigint; root: bigint; sign: 1n | -1n; below: bigint }): bigint {
  const square = at.root * (2n * MILLION) ** 2n
  const floor = squareRoot(square)
  const root = at.sign === 1n || floor * floor === square ? floor : floor + 1n
  return (2n * MILLION * at.centre + at.sign * root + at.below) / (2n * at.below)
}

/** The largest integer whose square is at most `square` (Newton's method). */
export function squareRoot(square: bigint): bigint {
  if (square < 2n) return square
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + square / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

function fractionOf(decimal: string): { over: bigint; under: bigint } {
  const [whole = '0', digits = ''] = decimal.split('.')
  return { over: BigInt(whole + digits), under: 10n ** BigInt(digits.length) }
}
