/** Longitude, latitude. */
export type Position = readonly [number, number]
export type Ring = readonly Position[]

/** Beyond this many corners the check, which compares each side with each, would take too long. */
const MOST_COMPARED = 10_000

/** Where two sides of a ring cross; undefined: nowhere, or too many corners to compare. */
export function findCrossing(ring: Ring): Position | undefined {
  if (ring.length > MOST_COMPARED) return undefined
  const last = ring.length - 2
  for (let i = 0; i <= last; i += 1) {
    for (let j = i + 2; j <= last; j += 1) {
      // The first side and the last share a corner.
      if (i === 0 && j === last) continue
      if (doCross(sideAt(ring, i), sideAt(ring, j))) return ring[i]
    }
  }
  return undefined
}

type Side = readonly [Position, Position]

function sideAt(ring: Ring, i: number): Side {
  return [ring[i] ?? [0, 0], ring[i + 1] ?? [0, 0]]
}

/** Sides that only touch do not cross. */
function doCross([a, b]: Side, [c, d]: Side): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]))
    return false
  const isApart = turn(a, b, c) * turn(a, b, d) >= 0 || turn(c, d, a) * turn(c, d, b) >= 0
  return !isApart
}

/** Positive: c lies left of the way from a to b. */
function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/** Twice the area, whichever way round. */
export function sizeOf(ring: Ring): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [a, b] = sideAt(ring, i)
    sum += a[0] * b[1] - b[0] * a[1]
  }
  return Math.abs(sum)
}

/** A point well inside a ring: the middle of the widest stretch at half its height. */
export function labelPoint(ring: Ring): Position {
  const latitudes = ring.map(([, latitude]) => latitude)
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2
  const crossings: number[] = []
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [a, b] = sideAt(ring, i)
    if (a[1] > middle === b[1] > middle) continue
    crossings.push(a[0] + ((middle - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
  }
  crossings.sort((a, b) => a - b)
  let [west, east] = [crossings[0] ?? 0, crossings[1] ?? 0]
  for (let i = 2; i + 1 < crossings.length; i += 2) {
    const [from, to] = [crossings[i] ?? 0, crossings[i + 1] ?? 0]
    if (to - from > east - west) [west, east] = [from, to]
  }
  return [(west + east) / 2, middle]
}
