import { SOURCE_KINDS, SOURCE_TITLES } from '@liangma/contracts'
import type { SourceState } from '@liangma/contracts'

export const GRADES = {
  blue: { zh: '守信', en: 'Good standing' },
  yellow: { zh: '需整改', en: 'Needs rectification' },
  red: { zh: '高风险', en: 'High risk' },
  unrated: { zh: '未评级', en: 'Not rated' },
} as const
export type Grade = keyof typeof GRADES

export function someSources(late: readonly string[] = ['complaints']): SourceState[] {
  return SOURCE_KINDS.map((kind) => ({
    kind,
    title: SOURCE_TITLES[kind],
    source: kind,
    cadenceDays: kind === 'metrics' || kind === 'bonuses' ? null : 7,
    dataAsOf: kind === 'bonuses' ? null : '2026-11-16',
    daysLate: late.includes(kind) ? 4 : 0,
    isLate: late.includes(kind),
    lastBatch: null,
  }))
}
