import type { PlatformPoints, ScreenChange } from '@liangma/contracts'

/** A change with its place in the stream. */
export type LiveChange = ScreenChange & { id: string }

/** What is kept of the stream; enough for ticker and pulses, so that a day of changes does not grow. */
const KEPT = 50

/** The changes, newest first, with one more; one that came before stays single. */
export function withChange(changes: readonly LiveChange[], change: LiveChange): LiveChange[] {
  if (changes.some(({ id }) => id === change.id)) return [...changes]
  return [change, ...changes].slice(0, KEPT)
}

/** The points with the face that a change tells; undefined where the platform is not among them. */
export function withFace(points: PlatformPoints, change: ScreenChange): PlatformPoints | undefined {
  const at = points.features.findIndex(({ properties }) => properties.uscc === change.uscc)
  const feature = points.features[at]
  if (!feature) return undefined
  const features = [...points.features]
  features[at] = { ...feature, properties: { ...feature.properties, face: change.to } }
  return { ...points, features }
}

/** The revision in a place of the stream: `812-4711` → 4711. */
export function revisionOf(cursor: string): number {
  return Number(cursor.split('-')[1] ?? 0)
}
