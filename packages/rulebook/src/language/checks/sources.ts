import type { SourceKind } from '@liangma/contracts'
import type { Finding } from './finding.ts'
import type { Rulebook } from '../schema/index.ts'

const DELIVERED_BY = {
  each: 'findings',
  finding: 'findings',
  inspections: 'findings',
  metric: 'metrics',
  'complaints:onTime': 'complaints',
  'complaints:mediated': 'complaints',
  peerRatio: 'complaints',
  case: 'cases',
  listing: 'listings',
  annualReport: 'annualReports',
  bonus: 'bonuses',
} satisfies Record<string, SourceKind>

const SECTIONS = ['indicators', 'statutory', 'bonuses', 'vetoes', 'ceilings', 'states'] as const

/** What reads records of a kind asks for a source of it; a file that names its sources names them all. */
export function deliveredKinds(rulebook: Rulebook): Finding[] {
  const { feeds } = rulebook
  if (Object.keys(feeds).length === 0) return coverageWithoutFeeds(rulebook)
  return SECTIONS.flatMap((section) =>
    rulebook[section].flatMap((row, i): Finding[] => {
      const kind = DELIVERED_BY[whatItReads(row)]
      if (kind in feeds) return []
      return [
        {
          path: [section, i],
          zh: `${row.code} 用到 ${kind}，但 feeds 中没有这一来源`,
          en: `${row.code} reads ${kind}, which no source in feeds delivers`,
        },
      ]
    }),
  )
}

type Row = Rulebook[(typeof SECTIONS)[number]][number]

function whatItReads(row: Row): keyof typeof DELIVERED_BY {
  if ('from' in row) return row.from
  return row.shape === 'rate' ? row.source : row.shape
}

/** Of merchants only a platform has any, and what is counted of them reaches it as a metric. */
export function countedMerchants({ appliesTo, indicators }: Rulebook): Finding[] {
  return indicators.flatMap((row, i): Finding[] => {
    if (row.shape !== 'rate' || row.merchants === undefined) return []
    if (appliesTo === 'platform' && row.source === 'metric') return []
    return [
      {
        path: ['indicators', i, 'merchants'],
        zh: `${row.code} 按平台内经营者统计，只能用于平台的规则，且 source 应为 metric`,
        en: `${row.code} is counted from merchants, which only rules for platforms can do, with source: metric`,
      },
    ]
  })
}

/** 网络交易监督管理办法 25: what is reported of merchants does not say since when they trade. */
export function coverageOfMerchants({ appliesTo, coverage }: Rulebook): Finding[] {
  if (appliesTo !== 'merchant' || coverage === undefined) return []
  return [
    {
      path: ['coverage'],
      zh: '平台内经营者的报送中没有上线日期，写 coverage 会使所有经营者都不评级；停止经营的可用 states 表示',
      en: 'no report says since when a merchant has been online, so coverage would leave all of them unrated; states can say who stopped trading',
    },
  ]
}

function coverageWithoutFeeds({ coverage }: Rulebook): Finding[] {
  if (!coverage) return []
  return [
    {
      path: ['coverage'],
      zh: '数据覆盖率按来源是否及时计算，应写 feeds',
      en: 'coverage goes by whether sources are on time, so feeds must be said',
    },
  ]
}

/** A sign looks for its own code, or for that of an indicator or statutory row that takes findings. */
export function knownFindings(rulebook: Rulebook): Finding[] {
  const { indicators, statutory } = rulebook
  const known = new Set(
    [
      ...indicators.filter(({ shape }) => shape === 'each'),
      ...statutory.filter(({ from }) => from === 'finding'),
    ].map(({ code }) => code),
  )
  const sections = ['vetoes', 'ceilings', 'states'] as const
  return sections.flatMap((section) =>
    rulebook[section].flatMap((sign, i): Finding[] => {
      const looked = 'indicator' in sign ? sign.indicator : undefined
      if (looked === undefined || looked === sign.code || known.has(looked)) return []
      return [
        {
          path: [section, i, 'indicator'],
          zh: `没有接收核查结论的指标 ${looked}`,
          en: `there is no indicator ${looked} that takes findings`,
        },
      ]
    }),
  )
}
