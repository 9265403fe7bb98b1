import type { CreditRecord, RecordStatus } from '@liangma/contracts'
import { aFinding, aPlatform, daysAgo } from '../registers/index.ts'

/** One inspection: so many days ago, its rows as code and points (tenths; null: the rulebook sets them). */
export interface SaidInspection {
  id: string
  daysAgo: number
  rows: [code: string, points: number | null][]
  status?: RecordStatus
}

/** What an inspection record comes to, worked out by hand; the arithmetic stands in the name. */
export interface SchemeCase {
  name: string
  inspections: SaidInspection[]
  /** Findings outside any inspection, e.g. an exemption. */
  besides?: CreditRecord[]
  expect: { score: number; grade: string; decidedBy: string; decidedCode: string | null }
}

/** The newest inspection of a case, with these rows. */
export function inspected(
  rows: SaidInspection['rows'],
  said: Partial<SaidInspection> = {},
): SaidInspection {
  return { id: 'I-2', daysAgo: 20, rows, ...said }
}

/** The records of a case, of subject 1. */
export function recordsOf({ inspections, besides = [] }: SchemeCase): CreditRecord[] {
  const rows = inspections.flatMap(({ id, daysAgo: days, rows: own, status }) =>
    own.map(([code, points], i) => ({
      ...aFinding(code, {
        id: `${id}-${i + 1}`,
        on: daysAgo(days),
        ...(status === undefined ? {} : { status }),
        ...(points === null ? {} : { points }),
      }),
      inspection: id,
    })),
  )
  return [aPlatform({ type: 'catering' }), ...rows, ...besides]
}
