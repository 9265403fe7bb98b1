/** The Web Mercator square as 2^32 × 2^32 units, from the north-west: a unit is a centimetre at the equator. */
export const WORLD = 2 ** 32

/** Beyond it Web Mercator has no place. */
const NORTHMOST = 85.051_128

/** Longitude in degrees to units from the west. */
export function worldX(longitude: number): number {
  return inWorld(((longitude + 180) / 360) * WORLD)
}

/** Latitude in degrees to units from the north. */
export function worldY(latitude: number): number {
  const bounded = Math.max(-NORTHMOST, Math.min(NORTHMOST, latitude))
  const sine = Math.sin((bounded * Math.PI) / 180)
  return inWorld((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD)
}

function inWorld(units: number): number {
  return Math.max(0, Math.min(WORLD - 1, Math.floor(units)))
}

/** Two numbers of 16 bits woven into one of 32: what is near on the map is near in this order. */
export function morton(x: number, y: number): number {
  return (spread(x) | (spread(y) << 1)) >>> 0
}

function spread(bits: number): number {
  let spaced = bits & 0xffff
  spaced = (spaced | (spaced << 8)) & 0x00ff_00ff
  spaced = (spaced | (spaced << 4)) & 0x0f0f_0f0f
  spaced = (spaced | (spaced << 2)) & 0x3333_3333
  return (spaced | (spaced << 1)) & 0x5555_5555
}
