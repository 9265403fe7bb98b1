import type { Finding } from './finding.ts'
import type { Indicator, Rulebook } from './schema.ts'

export function indicatorPoints({ indicators }: Rulebook): Finding[] {
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

export function bandOrder({ indicators }: Rulebook): Finding[] {
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

export function sizeBands({ peers }: Rulebook): Finding[] {
  const rising = peers.sizeBands.every(
    (bound, i) => i === 0 || bound > (peers.sizeBands[i - 1] ?? 0),
  )
  return rising
    ? []
    : [{ path: ['peers', 'sizeBands'], zh: '规模分档应由小到大', en: 'size bands must rise' }]
}
