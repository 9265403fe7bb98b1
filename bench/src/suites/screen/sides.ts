import type { ServingChild } from '../serving-child.ts'

/** Our wall, and a server that only answers, measured in the same run. */
export interface Sides {
  ours: ServingChild
  bare: ServingChild
  /** What the bare one has. */
  barePath: string
  /** The register, in words. */
  of: string
}
