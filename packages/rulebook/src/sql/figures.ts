import { PLATFORM_TYPES } from '@liangma/contracts'
import type { Term } from '@liangma/contracts'
import type { ComplaintRate, PeerRatio, Plan } from '../plan/plan.ts'
import { registers } from '../plan/subjects.ts'
import { CONFIRMED } from './counting.ts'
import { isOneOf } from './constants.ts'
import { dayFor, termsWhere } from './options.ts'
import type { StatementContext } from './options.ts'

type ComplaintTerm = Extract<Term, { kind: 'complaint' }>

const TYPES = Object.keys(PLATFORM_TYPES)

/**
 * One row a registered subject: platform_type (place in PLATFORM_TYPES), orders a year (0: unknown),
 * online (1: by the day), and for each indicator judged from complaints k_SLOT of n_SLOT within its
 * window (a peer ratio has k only).
 */
export function figures(context: StatementContext): string {
  return figureRows(context, { restriction: context.restriction, onlineOnly: false })
}

/** The same rows, but only of subjects whose figures may cost points: the samples are large enough. */
export function chargingFigures(context: StatementContext): string {
  const { complaintRates, peerRatios } = context.bound.plan
  const enough = [
    ...complaintRates.map(({ slot, minSample }) => `n_${slot} >= ${Math.max(1, minSample)}`),
    ...peerRatios.map(({ slot, minComplaints }) => `k_${slot} >= ${Math.max(1, minComplaints)}`),
  ]
  return `SELECT * FROM (${figures(context)}) w WHERE ${enough.join(' OR ') || '1 = 0'}`
}

/**
 * The quotients that peer medians are taken from, over the whole register: slot, platform_type,
 * size_band, numerator, orders, and how many platforms share the row. Platforms without complaints are
 * one row a group, with orders 0.
 */
export function peers(context: StatementContext): string {
  const { plan } = context.bound
  const rows = figureRows(context, { restriction: '', onlineOnly: true })
  const parts = plan.peerRatios.map(
    ({
      slot,
    }) => `SELECT CAST(${slot} AS INTEGER) AS slot, platform_type, size_band, numerator, own_orders AS orders,
  COUNT(*) AS platforms
FROM (SELECT platform_type, ${sizeBand(plan)} AS size_band, k_${slot} AS numerator,
  CASE WHEN k_${slot} = 0 THEN 0 ELSE orders END AS own_orders
FROM (${rows}) w WHERE orders > 0) p
GROUP BY platform_type, size_band, numerator, own_orders`,
  )
  return parts.length > 0 ? parts.join('\nUNION ALL\n') : NO_PEERS
}

const NO_PEERS = `SELECT 0 AS slot, 0 AS platform_type, 0 AS size_band, 0 AS numerator, 0 AS orders,
  0 AS platforms WHERE 1 = 0`

function sizeBand({ peers: { sizeBands } }: Plan): string {
  const cases = sizeBands.map((least, i) => `WHEN orders >= ${least} THEN ${i + 1}`).toReversed()
  return cases.length > 0 ? `CASE ${cases.join(' ')} ELSE 0 END` : '0'
}

function figureRows(
  context: StatementContext,
  { restriction, onlineOnly }: { restriction: string; onlineOnly: boolean },
): string {
  const { complaintRates, peerRatios } = context.bound.plan
  const registrations = termsWhere(context, (term) => registers(context.bound.plan, term))
  const online = onlineOnly ? ` AND r.occurred_day <= ${dayFor(context, 'r')}` : ''
  const registered = `${isOneOf('r.term', registrations)}${online}`
  const columns = [
    'r.subject_id',
    'day' in context.asOf ? `${context.asOf.day} AS as_of_day` : 'r.as_of_day',
    `MAX(${platformType(context)}) AS platform_type`,
    `MAX(CASE WHEN ${registered} THEN coalesce(r.n, 0) ELSE 0 END) AS orders`,
    `MAX(CASE WHEN ${registered} AND r.occurred_day <= ${dayFor(context, 'r')} THEN 1 ELSE 0 END) AS online`,
    ...complaintRates.flatMap((rate) => rateColumns(context, rate)),
    ...peerRatios.map((ratio) => counted(context, ratio, `k_${ratio.slot}`)),
  ]
  const terms = [...registrations, ...termsWhere(context, ({ kind }) => kind === 'complaint')]
  return `SELECT ${columns.join(',\n  ')}
FROM ${context.records} r WHERE ${CONFIRMED}${restriction} AND ${isOneOf('r.term', terms)}
GROUP BY r.subject_id${'day' in context.asOf ? '' : ', r.as_of_day'} HAVING MAX(CASE WHEN ${registered} THEN 1 ELSE 0 END) = 1`
}

function platformType(context: StatementContext): string {
  const cases = TYPES.flatMap((type, place) => {
    const terms = termsWhere(
      context,
      (term) => term.kind === 'registration' && term.platformType === type,
    )
    return terms.length > 0 ? [`WHEN ${isOneOf('r.term', terms)} THEN ${place}`] : []
  })
  return cases.length > 0 ? `CASE ${cases.join(' ')} ELSE -1 END` : '-1'
}

function rateColumns(context: StatementContext, rate: ComplaintRate): string[] {
  const answered = termsWhere(
    context,
    (term) => isConsumer(term) && term.type === 'complaint' && term[rate.answer] !== null,
  )
  const yes = answered.filter((term) => {
    const words = context.bound.dictionary.get(term)
    return words?.kind === 'complaint' && words[rate.answer] === true
  })
  const within = windowOf(context, rate.windowDays)
  return [
    `SUM(CASE WHEN ${isOneOf('r.term', yes)} AND ${within} THEN 1 ELSE 0 END) AS k_${rate.slot}`,
    `SUM(CASE WHEN ${isOneOf('r.term', answered)} AND ${within} THEN 1 ELSE 0 END) AS n_${rate.slot}`,
  ]
}

function counted(context: StatementContext, ratio: PeerRatio, column: string): string {
  const terms = termsWhere(
    context,
    (term) =>
      isConsumer(term) &&
      ratio.types.includes(term.type) &&
      term.result !== null &&
      ratio.results.includes(term.result),
  )
  const within = windowOf(context, ratio.windowDays)
  return `SUM(CASE WHEN ${isOneOf('r.term', terms)} AND ${within} THEN 1 ELSE 0 END) AS ${column}`
}

/** Closed in (D − window, D]. */
function windowOf(context: StatementContext, days: number): string {
  const day = dayFor(context, 'r')
  return `r.occurred_day <= ${day} AND ${day} - r.occurred_day < ${days}`
}

function isConsumer(term: Term): term is ComplaintTerm {
  return term.kind === 'complaint' && !term.nonConsumer
}
