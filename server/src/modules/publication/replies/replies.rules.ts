import type { ReplyState } from '@liangma/contracts'

/** What can be done to a reply, and into which state it brings a reply that is in one of these. */
export const STEPS = {
  show: { from: ['pending'], to: 'shown' },
  refuse: { from: ['pending', 'shown'], to: 'refused' },
  withdraw: { from: ['pending', 'shown'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly ReplyState[]; to: ReplyState }>

export type ReplyStep = keyof typeof STEPS
