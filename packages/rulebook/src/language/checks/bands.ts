import type { Finding } from './finding.ts'
import type { Indicator, Rulebook } from '../schema/index.ts'

/** One whole, in millionths: no rate lies above it. */
const WHOLE = 1_000_000

/** Bands are tried top down, so each must take in values that none before it has taken, and all be taken. */
export function bandOrder({ indicators }: Rulebook): Finding[] {
  return indicators.flatMap((indicator, i): Finding[] =>
    indicator.shape === 'each' ? [] : faultsOf(indicator, ['indicators', i, 'bands']),
  )
}

type Banded = Exclude<Indicator, { shape: 'each' }>

function faultsOf(indicator: Banded, path: (string | number)[]): Finding[] {
  const { code } = indicator
  const reach = boundsOf(indicator)
  const faults = reach.flatMap((bound, i): Finding[] => {
    const before = reach[i - 1]
    const at = [...path, i]
    if (before !== undefined && before >= most(indicator)) return [unreachable(code, at)]
    if (bound < 0) return [unreachable(code, at)]
    if (before === undefined || bound > before) return []
    return [bound === before ? overlapping(code, at) : outOfOrder(code, at)]
  })
  if ((reach.at(-1) ?? -Infinity) >= most(indicator)) return faults
  return [
    ...faults,
    {
      path,
      zh: `${code} 的最后一档没有覆盖其余取值`,
      en: `of the bands of ${code} the last does not cover the rest`,
    },
  ]
}

/** The bounds so turned that each must be greater than the one before; below 0 is a share above all. */
function boundsOf(indicator: Banded): number[] {
  if (indicator.shape === 'peerRatio') return indicator.bands.map(({ upTo }) => upTo ?? Infinity)
  const bounds = indicator.bands.map(({ bound }) => bound)
  return indicator.better === 'higher' ? bounds.map((bound) => WHOLE - bound) : bounds
}

/** From here on nothing is left for a later band. */
function most({ shape }: Banded): number {
  return shape === 'peerRatio' ? Infinity : WHOLE
}

function unreachable(code: string, path: (string | number)[]): Finding {
  return { path, zh: `${code} 的这一档永远达不到`, en: `this band of ${code} is never reached` }
}

function overlapping(code: string, path: (string | number)[]): Finding {
  return {
    path,
    zh: `${code} 的这一档与前一档重叠`,
    en: `this band of ${code} overlaps the one before it`,
  }
}

function outOfOrder(code: string, path: (string | number)[]): Finding {
  return {
    path,
    zh: `${code} 的分档未按先后排列，这一档永远达不到`,
    en: `the bands of ${code} are out of order: this one is never reached`,
  }
}
