import type { GradeFacts, GradeReceipt, PublicSubject, Standing } from '@liangma/contracts'

export const aSubject: PublicSubject = {
  uscc: '91330782MA2FICT01X',
  name: '虚构商城',
  operator: '义乌虚构网络科技有限公司',
  county: { code: '330782', zh: '义乌市', en: 'Yiwu' },
  site: 'https://shop.fictional.example',
  icp: '浙ICP备00000001号',
}

const SCALE: GradeFacts['scale'] = [
  {
    key: 'blue',
    name: { zh: '蓝', en: 'Blue' },
    words: { zh: '守信', en: 'Good standing' },
    atLeast: 850,
  },
  {
    key: 'yellow',
    name: { zh: '黄', en: 'Yellow' },
    words: { zh: '需整改', en: 'Needs rectification' },
    atLeast: 600,
  },
  {
    key: 'red',
    name: { zh: '红', en: 'Red' },
    words: { zh: '高风险', en: 'High risk' },
    atLeast: 0,
  },
  {
    key: 'unrated',
    name: { zh: '灰', en: 'Grey' },
    words: { zh: '未评级', en: 'Not rated' },
    atLeast: null,
  },
]

/** Facts of a yellow 85.0 under ceiling C3: one serious penalty (−15). */
export function someFacts(changes: Partial<GradeFacts> = {}): GradeFacts {
  return {
    grade: 'yellow',
    scoreTenths: 850,
    decided: {
      by: 'ceiling',
      code: 'C3',
      words: { zh: 'C3 一年内有严重违法处罚', en: 'C3 serious penalty within a year' },
    },
    asOf: '2026-10-31',
    rulebook: { id: 'platform', version: '2026.1', sha256: 'a'.repeat(64) },
    scale: SCALE,
    score: { base: 1000, min: 0, max: 1000 },
    groups: [
      {
        code: 'G1',
        title: { zh: '严把网店准入关口', en: 'Onboarding & licence display' },
        cap: 140,
        counted: 0,
      },
    ],
    statutory: 150,
    bonus: { cap: 80, counted: 0 },
    coverage: { have: 900, total: 1000, required: 600, daysOnline: 800, minDaysOnline: 90 },
    lines: [
      {
        code: 'S-03',
        role: 'statutory',
        group: null,
        title: { zh: '严重行政处罚', en: 'Serious penalty' },
        basis: '电子商务法 86',
        cap: null,
        sum: 150,
        afterCap: 150,
        counted: 150,
        endsOn: '2029-06-01',
        figure: null,
        items: [
          {
            document: '金市监处罚〔2026〕虚构1号',
            what: { zh: '行政处罚（严重）', en: 'Penalty (serious)' },
            from: '2026-06-01',
            to: '2029-06-01',
            points: 150,
            counted: 150,
          },
        ],
      },
    ],
    vetoes: [],
    ceilings: [
      {
        code: 'C3',
        title: { zh: '一年内有严重违法处罚', en: 'Serious penalty within a year' },
        basis: '电子商务法 86',
        grade: 'yellow',
        to: '2027-06-01',
      },
    ],
    recordsDigest: 'b'.repeat(64),
    recordsUpTo: 1234,
    medians: [],
    sources: [
      { kind: 'findings', dataAsOf: '2026-10-30', cadenceDays: 31, isFresh: true },
      { kind: 'complaints', dataAsOf: '2026-10-30', cadenceDays: 3, isFresh: true },
    ],
    ...changes,
  }
}

/** A receipt in the right shape; its signature is not one. */
export function aReceipt(changes: Partial<GradeReceipt> = {}): GradeReceipt {
  return {
    type: 'liangma/grade/1',
    receiptId: 7,
    register: '00000000-0000-4000-8000-000000000000',
    subject: aSubject,
    day: '2026-11-02',
    at: '2026-11-02T00:05:00.000Z',
    reason: 'monthly',
    validUntil: '2026-12-15',
    previous: null,
    facts: someFacts(),
    signature: { alg: 'Ed25519', kid: 'test', value: 'A'.repeat(86) },
    ...changes,
  }
}

export function aStanding(changes: Partial<Standing> = {}): Standing {
  const { uscc, name, operator, county, site } = aSubject
  return {
    subjectId: 1,
    uscc,
    name,
    operator,
    county,
    site,
    state: 'inForce',
    grade: 'yellow',
    gradeName: { zh: '黄', en: 'Yellow' },
    gradeWords: { zh: '需整改', en: 'Needs rectification' },
    scoreTenths: 850,
    asOf: '2026-10-31',
    publishedOn: '2026-11-02',
    validUntil: '2026-12-15',
    receiptId: 7,
    receiptSha256: 'c'.repeat(64),
    rulebookVersion: '2026.1',
    revision: 42,
    changedAt: '2026-11-02T00:05:00.000Z',
    ...changes,
  }
}
