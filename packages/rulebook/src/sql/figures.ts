import { PLATFORM_TYPES } from '@liangma/contracts'
import type { Term } from '@liangma/contracts'
import type { ComplaintRate, PeerRatio } from '../plan/plan.ts'
import { registers } from '../plan/subjects.ts'
import { CONFIRMED } from './counting.ts'
import { isOneOf } from './constants.ts'
import { dayFor, daysBefore, termsWhere } from './options.ts'
import type { StatementContext } from './options.ts'

type ComplaintTerm = Extract<Term, { kind: 'complaint' }>

const TYPES = Object.keys(PLATFORM_TYPES)

/** What is counted of complaints, and about whom. */
interface Counted {
  complaintRates: readonly ComplaintRate[]
  peerRatios: readonly PeerRatio[]
}

/**
 * One row a registered subject: platform_type (place in PLATFORM_TYPES), orders a year (0: unknown),
 * online (1: by the day), and for each indicator judged from complaints k_SLOT of n_SLOT within its
 * window (a peer ratio has k only).
 */
export function figures(context: StatementContext): string {
  const { restriction } = context
  return figureRows(context, { ...context.bound.plan, restriction, onlineOnly: false })
}

/** The same rows, but only of subjects whose figures may cost points: the samples are large enough. */
export function chargingFigures(context: StatementContext): string {
  const { restriction } = context
  const { complaintRates, peerRatios } = context.bound.plan
  const enough = [
    ...complaintRates.map(({ slot, minSample }) => [`n_${slot}`, Math.max(1, minSample)] as const),
    ...peerRatios.map((row) => [`k_${row.slot}`, Math.max(1, row.minComplaints)] as const),
  ]
  const least = Math.min(...enough.map(([, count]) => count))
  const among = enough.length > 0 ? withComplaints(context, least) : undefined
  const rows = figureRows(context, { ...context.bound.plan, restriction, onlineOnly: false, among })
  const condition = enough.map(([column, count]) => `${column} >= ${count}`).join(' OR ')
  return `SELECT * FROM (${rows}) w WHERE ${condition || '1 = 0'}`
}

/** Subjects with at least so many complaints that some figure counts: the others need no closer look. */
function withComplaints(context: StatementContext, least: number): string {
  return `SELECT r.subject_id FROM ${context.records} r
WHERE ${CONFIRMED}${context.restriction} AND ${isCounted(context, context.bound.plan)}
GROUP BY r.subject_id HAVING COUNT(*) >= ${least}`
}

/** Rows as `figures` answers them; `among`: only of subjects that this statement names. */
export function figureRows(
  context: StatementContext,
  {
    restriction,
    onlineOnly,
    among,
    ...counted
  }: Counted & { restriction: string; onlineOnly: boolean; among?: string | undefined },
): string {
  const registrations = termsWhere(context, (term) => registers(context.bound.plan, term))
  const isOnline = `r.occurred_day <= ${dayFor(context, 'r')}`
  const registration = isOneOf('r.term', registrations)
  const registered = onlineOnly ? `${registration} AND ${isOnline}` : registration
  const columns = [
    'r.subject_id',
    'day' in context.asOf ? `${context.asOf.day} AS as_of_day` : 'r.as_of_day',
    `MAX(${platformType(context)}) AS platform_type`,
    `MAX(CASE WHEN ${registered} THEN coalesce(r.n, 0) ELSE 0 END) AS orders`,
    `MAX(CASE WHEN ${registration} AND ${isOnline} THEN 1 ELSE 0 END) AS online`,
    ...counted.complaintRates.flatMap((rate) => rateColumns(context, rate)),
    ...counted.peerRatios.map((ratio) => peerColumn(context, ratio)),
  ]
  const few = among === undefined ? '' : ` JOIN (${among}) b ON b.subject_id = r.subject_id`
  return `SELECT ${columns.join(',\n  ')}
FROM ${context.records} r${few} WHERE ${CONFIRMED}${restriction}
  AND (${registration} OR (${isCounted(context, counted)}))
GROUP BY r.subject_id${'day' in context.asOf ? '' : ', r.as_of_day'} HAVING MAX(CASE WHEN ${registered} THEN 1 ELSE 0 END) = 1`
}

/** Whether some figure counts a complaint `r`. */
function isCounted(context: StatementContext, { complaintRates, peerRatios }: Counted): string {
  const terms = [
    ...complaintRates.flatMap((rate) => answeredTerms(context, rate)),
    ...peerRatios.flatMap((ratio) => substantiatedTerms(context, ratio)),
  ]
  const days = Math.max(1, ...[...complaintRates, ...peerRatios].map((row) => row.windowDays))
  const rising = [...new Set(terms)].toSorted((a, b) => a - b)
  return `${isOneOf('r.term', rising)} AND ${isWithin(context, days)}`
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
  const answered = answeredTerms(context, rate)
  const yes = answered.filter((term) => {
    const words = context.bound.dictionary.get(term)
    return words?.kind === 'complaint' && words[rate.answer] === true
  })
  const within = isWithin(context, rate.windowDays)
  return [
    `COUNT(CASE WHEN ${isOneOf('r.term', yes)} AND ${within} THEN 1 END) AS k_${rate.slot}`,
    `COUNT(CASE WHEN ${isOneOf('r.term', answered)} AND ${within} THEN 1 END) AS n_${rate.slot}`,
  ]
}

function answeredTerms(context: StatementContext, { answer }: ComplaintRate): number[] {
  return termsWhere(
    context,
    (term) => isConsumer(term) && term.type === 'complaint' && term[answer] !== null,
  )
}

function peerColumn(context: StatementContext, ratio: PeerRatio): string {
  const within = isWithin(context, ratio.windowDays)
  const terms = isOneOf('r.term', substantiatedTerms(context, ratio))
  return `COUNT(CASE WHEN ${terms} AND ${within} THEN 1 END) AS k_${ratio.slot}`
}

function substantiatedTerms(context: StatementContext, { types, results }: PeerRatio): number[] {
  return termsWhere(
    context,
    (term) =>
      isConsumer(term) &&
      types.includes(term.type) &&
      term.result !== null &&
      results.includes(term.result),
  )
}

/** Closed in (D − window, D]. */
function isWithin(context: StatementContext, days: number): string {
  const day = dayFor(context, 'r')
  return `r.occurred_day BETWEEN ${daysBefore(day, days - 1)} AND ${day}`
}

function isConsumer(term: Term): term is ComplaintTerm {
  return term.kind === 'complaint' && !term.nonConsumer
}
