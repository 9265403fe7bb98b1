import type { Day, SourceDeliveries, SourceKind } from '@liangma/contracts'
import { SOURCE_KINDS, SOURCE_TITLES, isoOf } from '@liangma/contracts'
import type { Db } from '../../platform/database/index.ts'
import type { FeedDate } from './capture.queries.ts'
import * as queries from './capture.queries.ts'

/** Days that may pass between two deliveries of a kind; null where none is agreed. */
export type Cadences = Partial<Record<SourceKind, number | null>>

/** How far one source's data reach on a day, and whether that is late by its own cadence. */
export interface SourceState {
  kind: SourceKind
  source: string
  cadenceDays: number | null
  dataAsOf: Day | null
  /** Days beyond the cadence; null where it never came or none is agreed. */
  daysLate: number | null
  isLate: boolean
  lastBatchId: number | null
}

/** The newest data-as-of of each kind: what decides whether a feed is fresh. */
export async function feedDates(db: Db): Promise<Partial<Record<SourceKind, Day>>> {
  const newest: Partial<Record<SourceKind, Day>> = {}
  for (const { kind, dataAsOf } of await queries.listFeedDates(db)) {
    newest[kind] = Math.max(newest[kind] ?? 0, dataAsOf)
  }
  return newest
}

/** Every kind with its sources; a kind that never came stands there too. */
export async function sourceStates(db: Db, cadences: Cadences, today: Day): Promise<SourceState[]> {
  const feeds = await queries.listFeedDates(db)
  return SOURCE_KINDS.flatMap((kind) => {
    const own = feeds.filter((feed) => feed.kind === kind)
    const cadence = cadences[kind] ?? null
    return own.length === 0
      ? [neverCame(kind, cadence)]
      : own.map((feed) => stateOf(feed, cadence, today))
  })
}

const DELIVERIES_SHOWN = 12

/** The last days up to which each source delivered, and the batches behind them. */
export async function sourceDeliveries(db: Db): Promise<SourceDeliveries> {
  const deliveries = await queries.listDeliveries(db, DELIVERIES_SHOWN)
  const bySource = Map.groupBy(deliveries, ({ kind, source }) => `${kind}/${source}`)
  const sources = [...bySource.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { kind, source } = first
    return [{ kind, title: SOURCE_TITLES[kind], source, deliveries: own.map(viewDelivery) }]
  })
  return { sources }
}

function viewDelivery({ dataAsOf, recordedAt, ...delivery }: queries.Delivery) {
  const { batchId, name, rows, accepted, takenBy } = delivery
  const moments = { dataAsOf: isoOf(dataAsOf), recordedAt: recordedAt.toISOString() }
  return { ...moments, batchId, name, rows, accepted, takenBy }
}

function neverCame(kind: SourceKind, cadenceDays: number | null): SourceState {
  const isLate = cadenceDays !== null
  return {
    kind,
    source: kind,
    cadenceDays,
    dataAsOf: null,
    daysLate: null,
    isLate,
    lastBatchId: null,
  }
}

function stateOf(feed: FeedDate, cadenceDays: number | null, today: Day): SourceState {
  const daysLate = cadenceDays === null ? null : Math.max(0, today - feed.dataAsOf - cadenceDays)
  return {
    kind: feed.kind,
    source: feed.source,
    cadenceDays,
    dataAsOf: feed.dataAsOf,
    daysLate,
    isLate: (daysLate ?? 0) > 0,
    lastBatchId: feed.batchId,
  }
}
