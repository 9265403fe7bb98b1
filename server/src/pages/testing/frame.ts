import { SOURCE_KINDS, SOURCE_TITLES } from '@liangma/contracts'
import type { GradeTotal, SourceState } from '@liangma/contracts'
import type { PageFrame } from '../layout.ts'

export const GRADES = {
  blue: { zh: '守信', en: 'Good standing' },
  yellow: { zh: '需整改', en: 'Needs rectification' },
  red: { zh: '高风险', en: 'High risk' },
  unrated: { zh: '未评级', en: 'Not rated' },
} as const
export type Grade = keyof typeof GRADES

export const YIWU = { code: '330782', zh: '义乌市', en: 'Yiwu' }
export const USCC = '91330782MA2E4T3X0N'

export function aGraded<G extends Grade>(grade: G) {
  return { grade, gradeWords: GRADES[grade] }
}

export function aFrame(changes: Partial<PageFrame> = {}): PageFrame {
  return {
    city: { zh: '金华市', en: 'Jinhua' },
    asOf: '2026-11-23',
    rulebookVersion: '2026.1',
    version: '0.1.0',
    isSample: true,
    ...changes,
  }
}

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

export function someTotals(counts: Record<Grade, number>): GradeTotal[] {
  return (Object.keys(GRADES) as Grade[]).map((grade) => ({
    ...aGraded(grade),
    count: counts[grade],
  }))
}
