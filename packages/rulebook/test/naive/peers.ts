import { COMPLAINT_RESULTS, COMPLAINT_TYPES } from '@liangma/contracts'
import type { CreditRecord, Day } from '@liangma/contracts'
import { add, compare, divide, fractionOf } from './exact.ts'
import type { Fraction } from './exact.ts'
import type { Model, PeerIndicator } from './model.ts'

/** A registered platform with its confirmed records. */
export interface Platform {
  subjectId: number
  registration: CreditRecord
  records: CreditRecord[]
}

/** Section 6, `peerRatio`: one platform against the register on the day. */
export function peerRatioOf(
  context: { model: Model; indicator: PeerIndicator; platforms: Platform[]; day: Day },
  subject: Platform,
): { points: number; reason: string | null } {
  const { indicator, day } = context
  if (subject.registration.occurred > day) return { points: 0, reason: 'not online yet' }
  const complaints = countSubstantiated(indicator, subject, day)
  if (complaints < indicator.minComplaints) return { points: 0, reason: 'too few complaints' }
  if (ordersOf(subject) <= 0) return { points: 0, reason: 'no orders' }
  const middle = median(
    peersOf(context.model, context.platforms, { subject, day }).map((peer) =>
      quotientOf(indicator, peer, day),
    ),
  )
  if (middle.over === 0n) return { points: 0, reason: 'median is 0' }
  const ratio = divide(quotientOf(indicator, subject, day), middle)
  for (const { upTo, points } of indicator.bands) {
    if (upTo === null || compare(ratio, fractionOf(upTo)) <= 0) return { points, reason: null }
  }
  throw new Error(`no band of ${indicator.code}`)
}

/** Platforms online by the day, of the subject's kind where those are enough. */
function peersOf(
  model: Model,
  platforms: Platform[],
  { subject, day }: { subject: Platform; day: Day },
): Platform[] {
  const all = platforms.filter((p) => p.registration.occurred <= day && ordersOf(p) > 0)
  const alike = all.filter(
    (p) => typeOf(p) === typeOf(subject) && bandOf(model, p) === bandOf(model, subject),
  )
  return alike.length < model.peers.minPeers ? all : alike
}

function quotientOf(indicator: PeerIndicator, platform: Platform, day: Day): Fraction {
  return {
    over: BigInt(countSubstantiated(indicator, platform, day)),
    under: BigInt(ordersOf(platform)),
  }
}

function countSubstantiated(indicator: PeerIndicator, platform: Platform, day: Day): number {
  let count = 0
  for (const { term, occurred } of platform.records) {
    if (term.kind !== 'complaint' || term.nonConsumer || term.result === null) continue
    if (occurred <= day - indicator.windowDays || occurred > day) continue
    const counts =
      indicator.types.includes(COMPLAINT_TYPES[term.type]) &&
      indicator.results.includes(COMPLAINT_RESULTS[term.result])
    if (counts) count += 1
  }
  return count
}

function median(values: Fraction[]): Fraction {
  const sorted = values.toSorted(compare)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half]
  if (upper === undefined) return { over: 0n, under: 1n }
  if (sorted.length % 2 === 1) return upper
  return divide(add(sorted[half - 1] ?? upper, upper), { over: 2n, under: 1n })
}

function ordersOf(platform: Platform): number {
  return platform.registration.n ?? 0
}

function typeOf({ registration: { term } }: Platform): string {
  return term.kind === 'registration' ? term.platformType : ''
}

function bandOf(model: Model, platform: Platform): number {
  return model.peers.sizeBands.filter((lowest) => lowest <= ordersOf(platform)).length
}
