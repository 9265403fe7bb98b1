import type { FindingValidity, Rulebook } from '../language/schema/index.ts'
import type { Interval } from './plan.ts'

const OPEN: Interval = {
  days: null,
  curedPlusDays: null,
  endsOnCure: false,
  endsOnRepair: false,
  endsOnEnd: false,
  pastDeadline: false,
  due: null,
  endedByList: null,
  latestInspection: false,
}

/** In force until the record's own end (listings and bonuses). */
export const UNTIL_ENDED: Interval = { ...OPEN, endsOnEnd: true }

/** An order to correct that is past its deadline, as long as it is not cured. */
export const OVERDUE_ORDER: Interval = { ...OPEN, endsOnCure: true, pastDeadline: true }

/** What a validity of the rulebook says, in one form. */
export function intervalOf(validity: FindingValidity | 'whileListed'): Interval {
  if (validity === 'whileListed') return UNTIL_ENDED
  if (validity === 'latestInspection') return { ...OPEN, latestInspection: true }
  if ('untilCuredPlusDays' in validity) {
    return { ...OPEN, curedPlusDays: validity.untilCuredPlusDays }
  }
  return {
    ...OPEN,
    days: validity.days,
    endsOnCure: validity.endsOnCure ?? false,
    endsOnRepair: validity.endsOnRepair ?? false,
  }
}

type OverdueReport = Extract<Rulebook['statutory'][number], { from: 'annualReport' }>

export function overdueReport({ due, endedByList }: OverdueReport): Interval {
  return { ...OPEN, endsOnEnd: true, due, endedByList }
}
