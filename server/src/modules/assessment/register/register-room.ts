import type { Ground, RunEngine } from '../assessment.facts.ts'

/** The projection, brought up to date. */
export interface Analysis {
  ground: Ground
  /** The last record in it. */
  sequence: number
  /** How often it was built anew while the room is open: what was made of an older one is void. */
  generation: number
}

/**
 * Of how many records' numbers a range is that is copied or compared at once: it bounds how long one statement
 * keeps the embedded database, which runs in this thread, to itself.
 */
export const SEQUENCES_A_RANGE = 200_000

/** Counts the records taken into a projection. */
export type TakenIn = (done: number, total: number) => void

/** Where the whole register is assessed: one piece of work at a time, on a projection as new as the register. */
export interface RegisterRoom {
  readonly engine: RunEngine
  /** Runs `work` on the register as it is when its turn comes. */
  withRegister: <T>(work: (analysis: Analysis) => Promise<T>, onProgress?: TakenIn) => Promise<T>
  /** The same for work that answers bit by bit; the turn ends when the reader stops. */
  streamRegister: <T>(
    work: (analysis: Analysis) => AsyncIterable<T>,
    onProgress?: TakenIn,
  ) => AsyncIterable<T>
  /**
   * Builds the projection anew from the register; answers its last sequence. Killed in between, the next
   * work goes on with it.
   */
  rebuild: (onProgress?: TakenIn) => Promise<number>
  close: () => Promise<void>
}
