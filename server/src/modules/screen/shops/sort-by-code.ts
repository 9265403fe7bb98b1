const DIGITS = 65_536

/** The places of codes in ascending order; equal codes keep theirs. Radix sort in two passes of 16 bits. */
export function sortedPlaces(codes: Uint32Array): Uint32Array {
  const first = Uint32Array.from(codes.keys())
  const byLow = pass(first, (place) => (codes[place] ?? 0) & 0xffff)
  return pass(byLow, (place) => (codes[place] ?? 0) >>> 16)
}

function pass(places: Uint32Array, digitOf: (place: number) => number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1)
  for (const place of places) {
    const next = digitOf(place) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let digit = 0; digit < DIGITS; digit += 1)
    starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0)
  const sorted = new Uint32Array(places.length)
  for (const place of places) {
    const digit = digitOf(place)
    const at = starts[digit] ?? 0
    sorted[at] = place
    starts[digit] = at + 1
  }
  return sorted
}
