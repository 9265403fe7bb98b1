const MINUTE_MS = 60_000
const WINDOW_MS = 15 * MINUTE_MS
const LOCKED_MS = 15 * MINUTE_MS

/** Refusals within a quarter of an hour after which a login is locked, and an address, behind which many may sit. */
export const MOST_REFUSALS = { login: 5, address: 50 } as const

/**
 * Until when somebody is locked whose last refusals these are, newest first; null: not, or no longer. `most`
 * refusals within a quarter of an hour lock for a quarter of an hour after the last of them.
 */
export function lockedUntil(refusals: readonly Date[], most: number, now: Date): Date | null {
  const [newest, oldest] = [refusals[0], refusals[most - 1]]
  if (!newest || !oldest || newest.getTime() - oldest.getTime() > WINDOW_MS) return null
  const until = new Date(newest.getTime() + LOCKED_MS)
  return until > now ? until : null
}
