/** When a finding stops costing points: after a span, or some days after its cure. */
type Lasting = { days: number } | { afterCure: number }

export interface Indicator {
  code: string
  group: string
  /** Tier, its Chinese label and its tenths; one entry with tier null where there are no tiers. */
  tiers: readonly { tier: string | null; label: string | null; tenths: number }[]
  lasting: Lasting
}

const one = (tenths: number): Indicator['tiers'] => [{ tier: null, label: null, tenths }]
const days = (code: string, tenths: number, span: number): Indicator => ({
  code,
  group: code.slice(0, 2),
  tiers: one(tenths),
  lasting: { days: span },
})
const cure = (code: string, tenths: number, after: number): Indicator => ({
  code,
  group: code.slice(0, 2),
  tiers: one(tenths),
  lasting: { afterCure: after },
})
const tiered = (base: Indicator, ...tiers: [string, string, number][]): Indicator => ({
  ...base,
  tiers: tiers.map(([tier, label, tenths]) => ({ tier, label, tenths })),
})

/** Every indicator that is stated record by record, after the model rulebook. */
export const INDICATORS: readonly Indicator[] = [
  tiered(cure('G1-01', 40, 90), ['first', '初次', 40], ['recurrence', '再次', 80]),
  cure('G1-02', 30, 30),
  days('G1-05', 10, 180),
  days('G1-06', 20, 180),
  cure('G1-07', 20, 0),
  days('G2-02', 20, 180),
  tiered(days('G2-03', 20, 180), ['lifeHealth', '生命健康类', 30], ['other', '其他', 20]),
  days('G2-04', 30, 365),
  cure('G2-05', 20, 0),
  tiered(days('G3-01', 60, 365), ['breach', '泄露', 60], ['notNotified', '泄露且未告知', 100]),
  days('G3-02', 30, 180),
  days('G3-03', 10, 180),
  cure('G3-04', 30, 0),
  cure('G3-05', 20, 0),
  days('G4-01', 60, 365),
  days('G4-02', 30, 365),
  days('G4-03', 30, 180),
  cure('G4-04', 10, 0),
  days('G4-05', 10, 180),
  cure('G4-06', 20, 30),
  days('G4-07', 50, 365),
  days('G5-01', 50, 365),
  days('G5-02', 20, 180),
  days('G5-03', 30, 365),
  days('G5-04', 40, 365),
  cure('G5-05', 20, 30),
  days('G5-06', 20, 180),
  cure('G6-01', 60, 0),
  cure('G6-02', 20, 0),
  days('G6-03', 10, 180),
  days('G6-04', 60, 365),
  cure('G7-01', 30, 0),
  days('G7-02', 10, 180),
  cure('G7-03', 20, 0),
  days('G7-04', 40, 365),
  days('G8-04', 10, 180),
  cure('G8-05', 20, 90),
  cure('G8-06', 20, 0),
  days('G8-07', 20, 180),
  days('G8-08', 30, 365),
  tiered(
    days('G9-01', 20, 180),
    ['within10wd', '逾期10个工作日内', 20],
    ['over10wd', '逾期超10个工作日', 40],
    ['notFiled', '至下一报送期仍未报送', 80],
  ),
  days('G9-03', 40, 365),
  cure('G9-04', 30, 90),
  days('G9-05', 20, 180),
  cure('G9-06', 20, 0),
  cure('G9-07', 30, 0),
  days('G9-08', 40, 365),
  days('G9-09', 30, 180),
  days('S-06', 20, 180),
  days('S-07', 100, 365),
  days('S-08', 0, 365),
  days('V7', 0, 365),
]

/** Most that the indicators of a group can cost together; what stands in no group has no cap. */
export const GROUP_CAP_TENTHS: Readonly<Record<string, number>> = {
  G1: 140,
  G2: 140,
  G3: 100,
  G4: 100,
  G5: 100,
  G6: 60,
  G7: 80,
  G8: 160,
  G9: 120,
}

/** Rates read from metrics: share, sample and tenths of each band, best band first. */
export const METRICS = {
  'G1-03': {
    group: 'G1',
    shares: [0.995, 0.937, 0.885, 0.8],
    sample: 400,
    tenths: [0, 10, 30, 60],
  },
  'G1-04': { group: 'G1', shares: [0.004, 0.04, 0.09, 0.2], sample: 400, tenths: [0, 10, 30, 50] },
  'G2-01': { group: 'G2', shares: [0.01, 0.083, 0.14, 0.25], sample: 120, tenths: [0, 20, 40, 70] },
  'G2-06': { group: 'G2', shares: [0.004, 0.03, 0.08], sample: 400, tenths: [0, 10, 30] },
  'G9-02': { group: 'G9', shares: [0.004, 0.03, 0.1], sample: 600, tenths: [0, 10, 30] },
} as const satisfies Record<
  string,
  { group: string; shares: readonly number[]; sample: number; tenths: readonly number[] }
>

export type MetricCode = keyof typeof METRICS
export const METRIC_CODES = Object.keys(METRICS) as MetricCode[]
