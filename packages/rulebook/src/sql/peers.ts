import type { Plan } from '../plan/plan.ts'
import { isOneOf } from './constants.ts'
import { figureRows } from './figures.ts'
import type { StatementContext } from './options.ts'

/** Platforms of one type and size, of whom the peers are asked about one indicator. */
export interface PeerCell {
  slot: number
  /** Place in PLATFORM_TYPES. */
  platform_type: number
  size_band: number
}

/**
 * The quotients that peer medians are taken from, over the whole register: slot, platform_type,
 * size_band, numerator, orders, and how many platforms share the row. Platforms without complaints are
 * one row a cell, with orders 0; where only some cells are asked about, they are left out.
 */
export function peers(context: StatementContext): string {
  return peerRows(context, {
    numerator: 'k',
    orders: 'CASE WHEN k = 0 THEN 0 ELSE orders END',
    cells: context.peersOf,
  })
}

/** The same, all quotients above 0 taken for 1 of 1: a row a cell and whether there were complaints. */
export function peersInOutline(context: StatementContext): string {
  const some = 'CASE WHEN k = 0 THEN 0 ELSE 1 END'
  return peerRows(context, { numerator: some, orders: some, cells: undefined })
}

function peerRows(
  context: StatementContext,
  columns: { numerator: string; orders: string; cells: readonly PeerCell[] | undefined },
): string {
  const { plan } = context.bound
  const parts = plan.peerRatios.map((ratio) => {
    const asked = { complaintRates: [], peerRatios: [ratio], restriction: '', onlineOnly: true }
    return `SELECT CAST(${ratio.slot} AS INTEGER) AS slot, platform_type, size_band, numerator, own_orders AS orders,
  COUNT(*) AS platforms
FROM (SELECT platform_type, size_band, ${columns.numerator} AS numerator, ${columns.orders} AS own_orders
FROM (SELECT platform_type, ${sizeBand(plan)} AS size_band, k_${ratio.slot} AS k, orders
FROM (${figureRows(context, asked)}) w WHERE orders > 0) v${ofCells(ratio.slot, columns.cells)}) p
GROUP BY platform_type, size_band, numerator, own_orders`
  })
  return parts.length > 0 ? parts.join('\nUNION ALL\n') : NO_PEERS
}

function ofCells(slot: number, cells: readonly PeerCell[] | undefined): string {
  if (cells === undefined) return ''
  const own = Map.groupBy(
    cells.filter((cell) => cell.slot === slot),
    (cell) => cell.platform_type,
  )
  const conditions = [...own].map(([type, ofType]) => {
    const bands = ofType.map((cell) => cell.size_band).toSorted((a, b) => a - b)
    return `(platform_type = ${type} AND ${isOneOf('size_band', bands)})`
  })
  return `\nWHERE k > 0 AND (${conditions.join(' OR ') || '1 = 0'})`
}

const NO_PEERS = `SELECT 0 AS slot, 0 AS platform_type, 0 AS size_band, 0 AS numerator, 0 AS orders,
  0 AS platforms WHERE 1 = 0`

function sizeBand({ peers: { sizeBands } }: Plan): string {
  const cases = sizeBands.map((least, i) => `WHEN orders >= ${least} THEN ${i + 1}`).toReversed()
  return cases.length > 0 ? `CASE ${cases.join(' ')} ELSE 0 END` : '0'
}
