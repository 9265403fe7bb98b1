import fc from 'fast-check'
import type { CreditRecord, Day, RecordStatus } from '@liangma/contracts'
import type { Model } from '../naive/model.ts'
import { EVENT_KEYS } from './edges.ts'

/** What the records of one register have in common while they are drawn. */
export interface Setting {
  model: Model
  /** The day that most edges are drawn around. */
  day: Day
}

export type Drawn = fc.Arbitrary<CreditRecord[]>

/** Mostly confirmed; the other four states cost nothing. */
export const anyStatus: fc.Arbitrary<RecordStatus> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<RecordStatus>('confirmed') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<RecordStatus>('lead', 'unfounded', 'annulled', 'withdrawn'),
  },
)

const anyEvent = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constantFrom(...EVENT_KEYS).map((event) => ({ event })) },
)

interface Said {
  status: RecordStatus
  event?: string
}

export const anyParticulars = fc
  .record({ status: anyStatus, event: anyEvent })
  .map(({ status, event }): Said => ({ status, ...event }))
