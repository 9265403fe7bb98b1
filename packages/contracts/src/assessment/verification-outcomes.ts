import type { Words } from '../words.ts'

/** What became of a verification. */
export const VERIFICATION_OUTCOMES = {
  same: { zh: '一致', en: 'all the same' },
  healed: { zh: '有差异，已重建并重评', en: 'differences, mended' },
  open: { zh: '有差异，须人工处理', en: 'differences, somebody has to look' },
} as const satisfies Record<string, Words>
export type VerificationOutcome = keyof typeof VERIFICATION_OUTCOMES
