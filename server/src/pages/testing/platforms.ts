import type { PlatformDetail, PlatformSummary } from '@liangma/contracts'
import type { HomeView } from '../home.ts'
import { GRADES, USCC, YIWU, aFrame, aGraded, someSources, someTotals } from './frame.ts'

export function aSummary(changes: Partial<PlatformSummary> = {}): PlatformSummary {
  return {
    uscc: USCC,
    name: '示例优选商城',
    operatorName: '金华示例网络科技有限公司',
    platformType: 'trade',
    platformTypeWords: { zh: '网络交易', en: 'Trade' },
    county: YIWU,
    site: 'https://shop.example.com',
    live: {
      ...aGraded('yellow'),
      score: '80.0',
      decidedBy: 'ceiling',
      decidedCode: 'C1',
      asOf: '2026-11-23',
      since: '2026-11-20',
    },
    published: {
      ...aGraded('blue'),
      score: '100.0',
      decidedBy: 'score',
      decidedCode: null,
      asOf: '2026-10-31',
      effective: '2026-11-02',
      reason: 'monthly',
      rulebookVersion: '2026.1',
    },
    hasNotice: false,
    sourcesLate: [],
    ...changes,
  }
}

export function aDetail(changes: Partial<PlatformDetail> = {}): PlatformDetail {
  const { sourcesLate: _, ...summary } = aSummary()
  return {
    asOf: '2026-11-23',
    ...summary,
    preNotices: [
      {
        noticeId: 12,
        fromGrade: 'blue',
        fromWords: GRADES.blue,
        toGrade: 'yellow',
        toWords: GRADES.yellow,
        announced: '2026-11-20',
        due: '2026-11-27',
        isProvisional: false,
      },
    ],
    address: '义乌市示例路 1 号',
    point: {
      longitude: 120.0702,
      latitude: 29.3089,
      datum: 'WGS84',
      source: { longitude: 120.0749, latitude: 29.306, datum: 'GCJ02' },
    },
    icpNumber: '浙ICP备00000000号',
    online: '2021-03-15',
    ordersPerYear: 1_250_000,
    shopCount: 3184,
    sources: someSources(),
    ...changes,
  }
}

export function aHome(changes: Partial<HomeView> = {}): HomeView {
  const totals = someTotals({ blue: 241, yellow: 52, red: 13, unrated: 14 })
  const platforms = [
    aSummary(),
    aSummary({
      name: '金东到家',
      uscc: '91330703MA2E4T3X1L',
      county: { code: '330703', zh: '金东区', en: 'Jindong' },
      live: {
        ...aGraded('red'),
        score: '93.0',
        decidedBy: 'veto',
        decidedCode: 'V1',
        asOf: '2026-11-23',
        since: '2026-11-01',
      },
      published: null,
    }),
    aSummary({ name: '新上线的平台', live: null, published: null, county: null }),
  ]
  return {
    frame: aFrame(),
    totals,
    counties: [
      { county: YIWU, totals: someTotals({ blue: 80, yellow: 21, red: 6, unrated: 2 }) },
      {
        county: { code: 'JH-KFQ', zh: '金华开发区', en: 'Jinhua Development Zone' },
        totals: someTotals({ blue: 161, yellow: 31, red: 7, unrated: 12 }),
      },
    ],
    sources: someSources(),
    choice: {},
    list: { asOf: '2026-11-23', total: 320, totals, platforms, nextCursor: '51' },
    ...changes,
  }
}
