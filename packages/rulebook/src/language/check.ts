import type { Words } from '@liangma/contracts'
import type { Indicator, Rulebook } from './schema.ts'

/** What is wrong, and where: the path of keys and positions in the file. */
export interface Finding extends Words {
  path: (string | number)[]
}

type Check = (rulebook: Rulebook) => Finding[]

/** What a schema cannot say: how the parts of a rulebook fit together. */
export function checkRulebook(rulebook: Rulebook): Finding[] {
  return CHECKS.flatMap((check) => check(rulebook))
}

const CHECKS: Check[] = [
  duplicateCodes,
  unknownGroups,
  groupOrder,
  indicatorPoints,
  bandOrder,
  grades,
  scoreRange,
  gradeNames,
  signs,
  sameRecordTwice,
  sizeBands,
  maskWidth,
]

function duplicateCodes(rulebook: Rulebook): Finding[] {
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const section of [
    'groups',
    'indicators',
    'statutory',
    'bonuses',
    'vetoes',
    'ceilings',
  ] as const) {
    for (const [i, { code }] of rulebook[section].entries()) {
      if (seen.has(code)) {
        findings.push({
          path: [section, i, 'code'],
          zh: `代码 ${code} 重复`,
          en: `the code ${code} stands twice`,
        })
      }
      seen.add(code)
    }
  }
  return findings
}

function unknownGroups({ groups, indicators }: Rulebook): Finding[] {
  const known = new Set(groups.map(({ code }) => code))
  return indicators.flatMap(({ group }, i) =>
    known.has(group)
      ? []
      : [
          {
            path: ['indicators', i, 'group'],
            zh: `没有分组 ${group}`,
            en: `there is no group ${group}`,
          },
        ],
  )
}

/** Ties between records of one event are broken by this order, so it must be plain to see. */
function groupOrder({ groups, indicators }: Rulebook): Finding[] {
  const place = new Map(groups.map(({ code }, i) => [code, i]))
  const findings: Finding[] = []
  let last = 0
  for (const [i, { code, group }] of indicators.entries()) {
    const here = place.get(group) ?? last
    if (here < last) {
      findings.push({
        path: ['indicators', i],
        zh: `${code} 应与分组 ${group} 的其他指标排在一起，顺序同分组`,
        en: `${code} must stand with the other indicators of ${group}, in the order of the groups`,
      })
    }
    last = Math.max(last, here)
  }
  return findings
}

function indicatorPoints({ indicators }: Rulebook): Finding[] {
  return indicators.flatMap((indicator, i): Finding[] => {
    if (indicator.shape !== 'each') return []
    const path = ['indicators', i]
    const { code, points, tiers, tierLabels } = indicator
    if ((points === undefined) === (tiers === undefined)) {
      return [
        {
          path,
          zh: `${code} 应写 points 或 tiers，二者取一`,
          en: `${code} needs either points or tiers`,
        },
      ]
    }
    return Object.keys(tierLabels ?? {})
      .filter((tier) => !Object.hasOwn(tiers ?? {}, tier))
      .map((tier) => ({
        path: [...path, 'tierLabels', tier],
        zh: `${code} 没有档次 ${tier}`,
        en: `${code} has no tier ${tier}`,
      }))
  })
}

function bandOrder({ indicators }: Rulebook): Finding[] {
  return indicators.flatMap((indicator, i): Finding[] => {
    const path = ['indicators', i, 'bands']
    return bandsInOrder(indicator)
      ? []
      : [
          {
            path,
            zh: `${indicator.code} 的分档未按先后排列，或最后一档没有覆盖其余`,
            en: `the bands of ${indicator.code} are out of order, or the last does not cover the rest`,
          },
        ]
  })
}

function bandsInOrder(indicator: Indicator): boolean {
  if (indicator.shape === 'each') return true
  const bounds =
    indicator.shape === 'rate'
      ? indicator.bands.map(({ bound }) => bound)
      : indicator.bands.map(({ upTo }) => upTo ?? Infinity)
  const higher = indicator.shape === 'rate' && indicator.better === 'higher'
  const rising = bounds.every((bound, i) => i === 0 || bound > (bounds[i - 1] ?? 0))
  const falling = bounds.every((bound, i) => i === 0 || bound < (bounds[i - 1] ?? 0))
  const last = bounds.at(-1) ?? 0
  if (higher) return falling && last === 0
  return rising && last >= (indicator.shape === 'rate' ? 1_000_000 : Infinity)
}

function grades({ grades: rows, score, coverage }: Rulebook): Finding[] {
  const findings: Finding[] = []
  const graded = rows.filter(({ atLeast }) => atLeast !== undefined)
  for (const [i, { key, atLeast }] of rows.entries()) {
    const before = rows[i - 1]
    const falls = atLeast === undefined || i === 0 || (before?.atLeast ?? -Infinity) > atLeast
    if (falls) continue
    findings.push({
      path: ['grades', i],
      zh: `等级 ${key} 的分数线应低于前一等级，无分数线的等级放在最后`,
      en: `the threshold of ${key} must be below that of the grade before it; grades without one come last`,
    })
  }
  if ((graded.at(-1)?.atLeast ?? Infinity) > score.min) {
    findings.push({
      path: ['grades'],
      zh: `最低等级的分数线高于最低分 ${score.min}`,
      en: `the lowest threshold is above the lowest score ${score.min}`,
    })
  }
  const unrated = rows.find(({ key }) => key === coverage.grade)
  if (unrated?.atLeast !== undefined) {
    findings.push({
      path: ['coverage', 'grade'],
      zh: `${coverage.grade} 有分数线，不能表示未评级`,
      en: `${coverage.grade} has a threshold, so it cannot stand for "not rated"`,
    })
  }
  return findings
}

function scoreRange({ score }: Rulebook): Finding[] {
  return score.min < score.max && score.min <= score.base
    ? []
    : [
        {
          path: ['score'],
          zh: '应有 min < max 且 min <= base',
          en: 'needs min < max and min <= base',
        },
      ]
}

/** Vetoes and ceilings may name graded rows only; coverage any row. */
function gradeNames({ grades: rows, coverage, vetoes, ceilings }: Rulebook): Finding[] {
  const all = rows.map(({ key }) => key)
  const graded = rows.filter(({ atLeast }) => atLeast !== undefined).map(({ key }) => key)
  const named = [
    { path: ['coverage', 'grade'], key: coverage.grade, known: all },
    ...vetoes.map(({ grade }, i) => ({ path: ['vetoes', i, 'grade'], key: grade, known: graded })),
    ...ceilings.map(({ atMost }, i) => ({
      path: ['ceilings', i, 'atMost'],
      key: atMost,
      known: graded,
    })),
  ]
  return named.flatMap(({ path, key, known }) =>
    known.includes(key) ? [] : [{ path, zh: `没有等级 ${key}`, en: `there is no grade ${key}` }],
  )
}

function signs({ vetoes, ceilings, indicators }: Rulebook): Finding[] {
  const each = new Set(indicators.filter(({ shape }) => shape === 'each').map(({ code }) => code))
  const cases = [
    ...vetoes.map((v, i) => ({ sign: v, path: ['vetoes', i] as (string | number)[] })),
    ...ceilings.map((c, i) => ({ sign: c, path: ['ceilings', i] as (string | number)[] })),
  ]
  return cases.flatMap(({ sign, path }): Finding[] => {
    if (sign.from === 'case' && sign.mark === undefined && sign.severity === undefined) {
      return [
        {
          path,
          zh: `${sign.code} 应写 mark 或 severity`,
          en: `${sign.code} needs mark or severity`,
        },
      ]
    }
    if (sign.from !== 'finding') return []
    const byOrder = 'pastDeadline' in sign || 'counting' in sign
    if (!byOrder && (sign.indicator === undefined || sign.validity === undefined)) {
      return [
        {
          path,
          zh: `${sign.code} 应写 indicator 和 validity，或 counting、pastDeadline`,
          en: `${sign.code} needs indicator and validity, or counting, pastDeadline`,
        },
      ]
    }
    const counting = 'counting' in sign ? (sign.counting ?? []) : []
    return counting
      .filter((code) => !each.has(code))
      .map((code) => ({
        path: [...path, 'counting'],
        zh: `没有逐条计分的指标 ${code}`,
        en: `there is no per-record indicator ${code}`,
      }))
  })
}

/** A record is charged under one statutory row only. */
function sameRecordTwice({ statutory }: Rulebook): Finding[] {
  const seen = new Set<string>()
  return statutory.flatMap((row, i): Finding[] => {
    if (row.from === 'finding') return []
    const what =
      row.from === 'case' ? row.severity : row.from === 'listing' ? row.list : 'annualReport'
    const key = `${row.from} ${what}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      {
        path: ['statutory', i],
        zh: `${row.code} 与前面一项重复计分`,
        en: `${row.code} charges the same records as a row above`,
      },
    ]
  })
}

function sizeBands({ peers }: Rulebook): Finding[] {
  const rising = peers.sizeBands.every(
    (bound, i) => i === 0 || bound > (peers.sizeBands[i - 1] ?? 0),
  )
  return rising
    ? []
    : [{ path: ['peers', 'sizeBands'], zh: '规模分档应由小到大', en: 'size bands must rise' }]
}

/** Those that hold are kept as bits of one integer that JavaScript can read whole. */
function maskWidth({ vetoes, ceilings }: Rulebook): Finding[] {
  return vetoes.length + ceilings.length <= 50
    ? []
    : [
        {
          path: ['ceilings'],
          zh: '否决项与限制项合计不得超过 50 项',
          en: 'at most 50 vetoes and ceilings together',
        },
      ]
}
