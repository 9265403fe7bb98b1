import type { Finding } from './finding.ts'
import type { Indicator, Rulebook } from '../schema/index.ts'

/** A cap says that more than so much is possible; where it is not, somebody has misread something. */
export function idleCaps(rulebook: Rulebook): Finding[] {
  return [...ofIndicators(rulebook), ...ofGroups(rulebook), ...ofBonuses(rulebook)]
}

/** The cap of a rate may equal its worst band: it is also its weight in the coverage. */
function ofIndicators({ indicators }: Rulebook): Finding[] {
  return indicators.flatMap((row, i): Finding[] => {
    const most = mostOf(row)
    if (row.cap === undefined || row.cap <= most) return []
    return [idle(['indicators', i, 'cap'], row.code, most)]
  })
}

/** Records of one indicator come in any number, unless none of them costs anything. */
function mostOf(row: Indicator): number {
  if (row.shape !== 'each') return Math.max(...row.bands.map(({ points }) => points))
  const { points, tiers } = row
  const charges = tiers ? Object.values(tiers) : typeof points === 'number' ? [points] : [Infinity]
  return charges.some((charge) => charge > 0) ? Infinity : 0
}

function ofGroups({ groups, indicators }: Rulebook): Finding[] {
  return groups.flatMap(({ code, cap }, i): Finding[] => {
    const members = indicators.filter(({ group }) => group === code)
    const most = members.reduce((sum, row) => sum + Math.min(row.cap ?? Infinity, mostOf(row)), 0)
    return cap === undefined || cap < most ? [] : [idle(['groups', i, 'cap'], code, most)]
  })
}

function ofBonuses({ bonuses, bonusCap }: Rulebook): Finding[] {
  const most = bonuses.reduce((sum, { points }) => sum + points, 0)
  if (bonusCap === undefined || bonusCap < most) return []
  return [idle(['bonusCap'], 'bonusCap', most)]
}

function idle(path: (string | number)[], name: string, most: number): Finding {
  return {
    path,
    zh: `${name} 的封顶永远用不上：最多只有 ${most / 10} 分`,
    en: `the cap of ${name} can never bind: there are ${most / 10} points at most`,
  }
}
