import type { Assessment } from '@liangma/contracts'
import { USCC, aGraded, someSources } from './frame.ts'
import { SOME_LINES } from './lines.ts'

const ASSESSMENT: Assessment = {
  uscc: USCC,
  name: '示例优选商城',
  asOf: '2026-11-23',
  rulebook: { id: 'platform', version: '2026.1' },
  recordsDigest: '8f3a62b1c07d4e59a1b2c3d4e5f60718293a4b5c6d7e8f901122334455667788',
  base: '100.0',
  score: '77.0',
  ...aGraded('yellow'),
  decided: { by: 'score', code: null, words: { zh: '得分 60.0 至 84.9', en: 'score 60.0–84.9' } },
  coverage: { percent: '91.4', isEnough: true, withoutData: ['G3-02', 'G7-01'] },
  groups: [
    {
      code: 'G1',
      title: { zh: '严把网店准入关口', en: 'Onboarding and licence display' },
      cap: '14.0',
      afterCaps: '5.0',
      counted: '5.0',
    },
    {
      code: 'G2',
      title: { zh: '加强产品质量管控', en: 'Product quality control' },
      cap: '14.0',
      afterCaps: '0.0',
      counted: '0.0',
    },
  ],
  statutory: '20.0',
  bonus: { cap: '8.0', afterCaps: '2.0', counted: '2.0' },
  lines: SOME_LINES,
  vetoes: [],
  ceilings: [
    {
      code: 'C1',
      title: { zh: '在经营异常名录中', en: 'On the abnormal-operations list' },
      basis: null,
      ...aGraded('yellow'),
      decided: false,
      to: null,
      records: ['listings:经营异常/91330782MA2E4T3X0N/2026-11-19'],
    },
  ],
  forecast: [
    { day: '2027-01-01', score: '75.0', ...aGraded('yellow'), because: ['B1'] },
    { day: '2027-03-01', score: '76.0', ...aGraded('yellow'), because: ['G1-03'] },
  ],
  pathToBlue: {
    state: 'path',
    isBounded: false,
    day: '2026-11-24',
    score: '97.0',
    steps: [
      {
        record: 'listings:经营异常/91330782MA2E4T3X0N/2026-11-19',
        code: 'S-04',
        title: { zh: '列入经营异常名录', en: 'On the abnormal-operations list' },
        action: 'delist',
        earliest: '2026-11-24',
      },
    ],
  },
  sources: someSources(),
}

export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
  return { ...ASSESSMENT, ...changes }
}
