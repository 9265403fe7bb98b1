import type { PlatformPoints, ScreenChange } from '@liangma/contracts'

/** A change with its place in the stream. */
export type LiveChange = ScreenChange & { id: string }

/** What is kept of the stream; enough for ticker and pulses, so that a day of changes does not grow. */
const KEPT = 50

/** The changes, newest first, with those that came now, oldest first; each stays single. */
export function withChanges(
  changes: readonly LiveChange[],
  fresh: readonly LiveChange[],
): LiveChange[] {
  const known = new Set(changes.map(({ id }) => id))
  const added = fresh.filter(({ id }) => !known.has(id)).reverse()
  return [...added, ...changes].slice(0, KEPT)
}

/** The points with the faces that changes tell, the last one of each platform; and whether all have a point. */
export function withFaces(
  points: PlatformPoints,
  changes: readonly ScreenChange[],
): { points: PlatformPoints; areAllPlaced: boolean } {
  const faces = new Map(changes.map(({ uscc, to }) => [uscc, to]))
  let placed = 0
  const features = points.features.map((feature) => {
    const face = faces.get(feature.properties.uscc)
    if (face === undefined) return feature
    placed += 1
    return { ...feature, properties: { ...feature.properties, face } }
  })
  return { points: { ...points, features }, areAllPlaced: placed === faces.size }
}

/** The revision in a place of the stream: `812-4711` → 4711. */
export function revisionOf(cursor: string): number {
  return Number(cursor.split('-')[1] ?? 0)
}
