import type { Finding } from './finding.ts'
import type { Rulebook } from '../schema/index.ts'

export function duplicateCodes(rulebook: Rulebook): Finding[] {
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const section of [
    'groups',
    'indicators',
    'statutory',
    'bonuses',
    'vetoes',
    'ceilings',
    'states',
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

export function unknownGroups({ groups, indicators }: Rulebook): Finding[] {
  const known = new Set(groups.map(({ code }) => code))
  return indicators.flatMap(({ group }, i) =>
    group === undefined || known.has(group)
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
export function groupOrder({ groups, indicators }: Rulebook): Finding[] {
  const place = new Map<string | undefined, number>(groups.map(({ code }, i) => [code, i]))
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

/** A record is charged under one statutory row only. */
export function sameRecordTwice({ statutory }: Rulebook): Finding[] {
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
