import type { Finding } from './finding.ts'
import type { Rulebook } from '../schema/index.ts'

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

export function sizeBands({ peers }: Rulebook): Finding[] {
  const bands = peers?.sizeBands ?? []
  const rising = bands.every((bound, i) => bound > (bands[i - 1] ?? 0))
  return rising
    ? []
    : [{ path: ['peers', 'sizeBands'], zh: '规模分档应由小到大', en: 'size bands must rise' }]
}

/** A comparison with peers says who they are. */
export function peersSaid({ peers, indicators }: Rulebook): Finding[] {
  const comparing = indicators.find(({ shape }) => shape === 'peerRatio')
  if (peers || !comparing) return []
  const { code } = comparing
  return [
    {
      path: ['indicators'],
      zh: `${code} 与同类比较，应写 peers`,
      en: `${code} compares with peers, so peers must be said`,
    },
  ]
}
