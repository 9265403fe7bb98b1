import { dayOf, NEVER } from '@liangma/contracts'
import type { CreditRecord, Day } from '@liangma/contracts'
import type { Validity } from './model.ts'

/** Half-open: the day `to` is the first on which nothing counts any more. */
export interface Interval {
  from: Day
  to: Day
}

export function holdsOn(interval: Interval, day: Day): boolean {
  return interval.from <= day && day < interval.to
}

/** Section 3 for everything but an overdue annual report. */
export function intervalOf(validity: Validity, record: CreditRecord): Interval {
  const from = record.occurred
  if (validity === 'whileListed') return { from, to: record.ended }
  // Whether its inspection is still the newest is asked elsewhere.
  if (validity === 'latestInspection') return { from, to: NEVER }
  if (typeof validity === 'string') throw new Error(`${validity} needs the listings`)
  if ('untilCuredPlusDays' in validity) return untilCured(record, validity.untilCuredPlusDays)
  let to = from + validity.days
  if (validity.endsOnRepair === true && record.repaired < to) to = record.repaired
  if (validity.endsOnCure === true && record.cured < to) to = record.cured
  return { from, to }
}

function untilCured({ occurred: from, cured }: CreditRecord, plusDays: number): Interval {
  if (cured === NEVER) return { from, to: NEVER }
  // Cured on or before the day it was established: it never counts.
  if (cured <= from) return { from, to: from }
  return { from, to: cured + plusDays }
}

/** An annual report overdue: from the due day to the filing or the first day on the list. */
export function overdueInterval(
  record: CreditRecord,
  due: string,
  listings: CreditRecord[],
): Interval {
  if (record.term.kind !== 'annualReport') throw new Error('not an annual report')
  const from = dayOf(`${record.term.year + 1}-${due}`)
  let to = record.ended
  for (const listing of listings) {
    const firstDay = Math.max(from, listing.occurred)
    const stands = firstDay < listing.ended
    if (stands && firstDay < to) to = firstDay
  }
  return { from, to }
}
