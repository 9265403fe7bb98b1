import { creditCode } from '@liangma/contracts'

/** Whether a normalised text has the shape of a credit code; nothing else is worth a look-up. */
export function isCode(text: string): boolean {
  return creditCode.safeParse(text).success
}
