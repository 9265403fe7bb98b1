import type { LiveChange } from './live-changes.ts'

/** What a reload keeps: the ticker, and the place in the stream from which to go on. */
export interface KeptChanges {
  cursor: string
  changes: LiveChange[]
}

const NAME = 'liangma-screen'

export function readKept(store: Pick<Storage, 'getItem'> = sessionStorage): KeptChanges | null {
  try {
    return JSON.parse(store.getItem(NAME) ?? 'null') as KeptChanges | null
  } catch {
    // Storage may be forbidden, or hold what another version wrote: begin anew.
    return null
  }
}

export function writeKept(
  kept: KeptChanges,
  store: Pick<Storage, 'setItem'> = sessionStorage,
): void {
  try {
    store.setItem(NAME, JSON.stringify(kept))
  } catch {
    // A full or forbidden storage costs the ticker after a reload, nothing else.
  }
}
