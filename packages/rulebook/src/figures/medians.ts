import { PLATFORM_TYPES } from '@liangma/contracts'
import type { Plan } from '../plan/plan.ts'
import type { PeerCell } from '../sql/peers.ts'

/** A row of the statements `peers` and `peersInOutline`. */
export interface PeerRow extends PeerCell {
  numerator: number
  orders: number
  platforms: number
}

/** The median of a peer group as an exact fraction; kept with a run, so plain data. */
export interface Median {
  slot: number
  /** `all`, or platform type and size band, e.g. `trade/1`. */
  group: string
  platforms: number
  /** Decimal digits: an integer may pass what a JSON number holds. */
  over: string
  under: string
}

interface Quotient {
  numerator: number
  orders: number
  platforms: number
}

/** The medians of every peer group of the register, to judge figures by and to keep with the run. */
export function mediansOf(plan: Plan, rows: readonly PeerRow[]): Median[] {
  return plan.peerRatios.flatMap(({ slot }) => {
    const own = rows.filter((row) => row.slot === slot)
    const groups = Map.groupBy(own, (row) => peerGroup(plan, row))
    groups.set(EVERYONE, own)
    return [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, quotients]) => ({ slot, group, ...medianOf(quotients) }))
  })
}

/**
 * Of the rows of `peersInOutline` those whose quotients have to be looked at one by one. In other groups more
 * than half of the platforms have no complaints: their median is 0, whatever the quotients of the rest.
 */
export function undecidedPeers(plan: Plan, outline: readonly PeerRow[]): PeerRow[] {
  return plan.peerRatios.flatMap(({ slot }) => {
    const own = outline.filter((row) => row.slot === slot)
    const some = own.filter(({ numerator }) => numerator > 0)
    if (!isMedianZero(own)) return some
    const groups = Map.groupBy(own, (row) => peerGroup(plan, row))
    return some.filter((row) => !isMedianZero(groups.get(peerGroup(plan, row)) ?? []))
  })
}

function isMedianZero(quotients: readonly PeerRow[]): boolean {
  const count = (rows: readonly PeerRow[]) => rows.reduce((sum, row) => sum + row.platforms, 0)
  return count(quotients.filter(({ numerator }) => numerator === 0)) > count(quotients) / 2
}

export const EVERYONE = 'all'

/** The name of the group in which a platform is compared first. */
export function peerGroup(
  { peers }: Plan,
  row: { platform_type: number; size_band: number },
): string {
  const type = peers.byType ? [Object.keys(PLATFORM_TYPES)[row.platform_type] ?? 'unknown'] : []
  const band = peers.bySizeBand ? [row.size_band] : []
  return [...type, ...band].join('/') || EVERYONE
}

/** In which band a year's orders lie; bands include their lower bound. */
export function sizeBandOf({ peers }: Plan, orders: number): number {
  return peers.sizeBands.filter((least) => least <= orders).length
}

function medianOf(quotients: Quotient[]): Pick<Median, 'platforms' | 'over' | 'under'> {
  const sorted = quotients.toSorted(compareQuotients)
  const platforms = sorted.reduce((sum, row) => sum + row.platforms, 0)
  const lower = fractionAt(sorted, Math.floor((platforms - 1) / 2))
  const upper = fractionAt(sorted, Math.floor(platforms / 2))
  // The mean of the middle two; of an odd count they are the same.
  const same = lower.over * upper.under === upper.over * lower.under
  const mean = same
    ? lower
    : {
        over: lower.over * upper.under + upper.over * lower.under,
        under: 2n * lower.under * upper.under,
      }
  return { platforms, over: String(mean.over), under: String(mean.under) }
}

function fractionAt(sorted: Quotient[], place: number): { over: bigint; under: bigint } {
  let passed = 0
  for (const { numerator, orders, platforms } of sorted) {
    passed += platforms
    if (place < passed) return { over: BigInt(numerator), under: BigInt(orders || 1) }
  }
  return { over: 0n, under: 1n }
}

/** Division rounds correctly and so never turns an order round; where it sees none, integers decide. */
function compareQuotients(a: Quotient, b: Quotient): number {
  const difference = a.numerator / (a.orders || 1) - b.numerator / (b.orders || 1)
  if (difference !== 0) return difference
  const exact =
    BigInt(a.numerator) * BigInt(b.orders || 1) - BigInt(b.numerator) * BigInt(a.orders || 1)
  return exact < 0n ? -1 : exact > 0n ? 1 : 0
}
