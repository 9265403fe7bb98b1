import type { ComplaintRate, PeerRatio, Plan } from '../plan/plan.ts'
import { EVERYONE, peerGroup, sizeBandOf } from './medians.ts'
import type { Median } from './medians.ts'
import { wilsonBounds } from './wilson.ts'

/** A row of the statement `figures`; beside these columns `k_SLOT` and `n_SLOT` as the plan asks. */
export interface FigureRow {
  subject_id: number
  platform_type: number
  orders: number
  /** 1 when online by the day. */
  online: number
  [column: `k_${number}` | `n_${number}`]: number
}

export type FigureState =
  | 'counted'
  | 'sampleTooSmall'
  | 'notOnline'
  | 'belowMinComplaints'
  | 'noOrders'
  | 'zeroMedian'

/** What became of one figure of one subject. */
export interface JudgedFigure {
  subjectId: number
  slot: number
  state: FigureState
  /** Tenths, before the cap. */
  points: number
  k: number
  /** Sample of a rate; orders a year of a peer ratio. */
  n: number
  /** Wilson bound, or ratio to the median rounded down, in millionths; null where not judged. */
  valueMillionths: number | null
  peerGroup: string | null
  /** Platforms in the group. */
  peers: number | null
}

/** Points that figures cost, for the relation `figures` of the scores. */
export interface FigurePoints {
  subject_id: number
  slot: number
  points: number
}

/** Judges figures with one plan and the medians of one run. */
export class FigureJudge {
  readonly #plan: Plan
  readonly #medians: ReadonlyMap<string, Median>
  readonly #rates = new Map<string, Pick<JudgedFigure, 'points' | 'valueMillionths'>>()

  constructor(plan: Plan, medians: readonly Median[]) {
    this.#plan = plan
    this.#medians = new Map(medians.map((median) => [`${median.slot} ${median.group}`, median]))
  }

  /** Every complaint figure of one subject, judged, in the order of the rulebook. */
  judge(row: FigureRow): JudgedFigure[] {
    const { complaintRates, peerRatios } = this.#plan
    return [
      ...complaintRates.map((rate) => this.#judgeRate(rate, row)),
      ...peerRatios.map((ratio) => this.#judgeRatio(ratio, row)),
    ].toSorted((a, b) => a.slot - b.slot)
  }

  #judgeRate(rate: ComplaintRate, row: FigureRow): JudgedFigure {
    const [k, n] = [row[`k_${rate.slot}`] ?? 0, row[`n_${rate.slot}`] ?? 0]
    const figure = unjudged(row, rate.slot, { k, n })
    if (n < Math.max(1, rate.minSample)) return { ...figure, state: 'sampleTooSmall' }
    const key = `${rate.slot} ${k}/${n}`
    const found = this.#rates.get(key) ?? judgedRate(rate, k, n)
    this.#rates.set(key, found)
    return { ...figure, ...found }
  }

  #judgeRatio(ratio: PeerRatio, row: FigureRow): JudgedFigure {
    const k = row[`k_${ratio.slot}`] ?? 0
    const figure = unjudged(row, ratio.slot, { k, n: row.orders })
    // A platform that is not online yet is nobody's peer, so it has none.
    if (row.online === 0) return { ...figure, state: 'notOnline' }
    if (k < ratio.minComplaints) return { ...figure, state: 'belowMinComplaints' }
    if (row.orders <= 0) return { ...figure, state: 'noOrders' }
    const median = this.#medianFor(ratio.slot, row)
    if (!median) return { ...figure, state: 'zeroMedian' }
    const group = { peerGroup: median.group, peers: median.platforms }
    if (median.over === '0') return { ...figure, ...group, state: 'zeroMedian' }
    return { ...figure, ...group, ...judgedRatio(ratio, { k, orders: row.orders, median }) }
  }

  /** The subject's own group, or everyone where that has too few platforms. */
  #medianFor(slot: number, row: FigureRow): Median | undefined {
    const { platform_type, orders } = row
    const group = peerGroup(this.#plan, {
      platform_type,
      size_band: sizeBandOf(this.#plan, orders),
    })
    const own = this.#medians.get(`${slot} ${group}`)
    const enough = own !== undefined && own.platforms >= this.#plan.peers.minPeers
    return enough ? own : this.#medians.get(`${slot} ${EVERYONE}`)
  }
}

/**
 * The points that figures cost, by the medians of `mediansOf` (those of now, or those kept with a run).
 * Subjects whose figures cost nothing have no row.
 */
export function judgeFigures(
  plan: Plan,
  { figures, medians }: { figures: Iterable<FigureRow>; medians: readonly Median[] },
): FigurePoints[] {
  const judge = new FigureJudge(plan, medians)
  const points: FigurePoints[] = []
  for (const row of figures) {
    for (const judged of judge.judge(row)) {
      if (judged.points === 0) continue
      points.push({ subject_id: judged.subjectId, slot: judged.slot, points: judged.points })
    }
  }
  return points
}

function unjudged(row: FigureRow, slot: number, { k, n }: { k: number; n: number }): JudgedFigure {
  return {
    subjectId: row.subject_id,
    slot,
    state: 'counted',
    points: 0,
    k,
    n,
    valueMillionths: null,
    peerGroup: null,
    peers: null,
  }
}

/** (k / orders) / (over / under), cross-multiplied; divided only to be shown. */
function judgedRatio(
  { slot, bands }: PeerRatio,
  { k, orders, median }: { k: number; orders: number; median: Median },
) {
  const over = BigInt(k) * BigInt(median.under) * 1_000_000n
  const under = BigInt(orders) * BigInt(median.over)
  const band = bands.find(({ bound }) => bound === null || over <= BigInt(bound) * under)
  if (!band) throw new Error(`no band for ${k} of ${orders} in slot ${slot}`)
  return { points: band.points, valueMillionths: Number(over / under) }
}

function judgedRate(rate: ComplaintRate, k: number, n: number) {
  const { lower, upper } = wilsonBounds(k, n)
  const value = rate.better === 'higher' ? upper : lower
  const band = rate.bands.find(({ bound }) =>
    rate.better === 'higher' ? value >= (bound ?? 0) : value <= (bound ?? Infinity),
  )
  if (!band) throw new Error(`no band for ${k} of ${n} in slot ${rate.slot}`)
  return { points: band.points, valueMillionths: value }
}
