import type { Words } from '@liangma/contracts'
import type { Rulebook } from '../schema/index.ts'

/** What is wrong, and where: the path of keys and positions in the file. */
export interface Finding extends Words {
  path: (string | number)[]
}

/** One rule that the parts of a rulebook keep among themselves. */
export type Check = (rulebook: Rulebook) => Finding[]
