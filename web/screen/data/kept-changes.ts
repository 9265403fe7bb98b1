import type { Look } from '../address.ts'
import type { LiveChange } from './live-changes.ts'

/** What a reload keeps: the ticker, and the place in the stream from which to go on. */
export interface KeptChanges {
  cursor: string
  changes: LiveChange[]
}

/** Each look follows a stream of its own. */
const nameOf = (look: Look) => (look === 'live' ? 'liangma-screen-live' : 'liangma-screen')

export function readKept(
  look: Look,
  store: Pick<Storage, 'getItem'> = sessionStorage,
): KeptChanges | null {
  try {
    return JSON.parse(store.getItem(nameOf(look)) ?? 'null') as KeptChanges | null
  } catch {
    // Storage may be forbidden, or hold what another version wrote: begin anew.
    return null
  }
}

export function writeKept(
  look: Look,
  kept: KeptChanges,
  store: Pick<Storage, 'setItem'> = sessionStorage,
): void {
  try {
    store.setItem(nameOf(look), JSON.stringify(kept))
  } catch {
    // A full or forbidden storage costs the ticker after a reload, nothing else.
  }
}
