import { NEVER, RECORD_STATUS } from '@liangma/contracts'
import type { RecordStatus } from '@liangma/contracts'
import type { BoundPlan, BoundRule, ItemRow, Plan } from '../../src/index.ts'
import { UNTIL_ENDED } from '../../src/plan/intervals.ts'
import type { Interval } from '../../src/plan/plan.ts'
import { TODAY, daysAgo } from '../registers/index.ts'

/** A record as the statement of the items answers it, as of today: confirmed, of ten days ago, open. */
export function anItemRow(
  said: Partial<Omit<ItemRow, 'status'>> & { status?: RecordStatus } = {},
): ItemRow {
  const { status = 'confirmed', ...own } = said
  return {
    subject_id: 1,
    as_of_day: TODAY,
    source_key: 'bureau:K',
    term: 1,
    slot: 1,
    rule: 0,
    counts: 1,
    points: 0,
    status: RECORD_STATUS[status],
    occurred_day: daysAgo(10),
    cured_day: NEVER,
    repaired_day: NEVER,
    ended_day: NEVER,
    deadline_day: NEVER,
    event_key: null,
    k: null,
    n: null,
    lower_millionths: null,
    upper_millionths: null,
    ...own,
  }
}

/** A rule of term 1 that nothing ends, unless said. */
export function aBoundRule(
  interval: Partial<Interval> = {},
  said: Partial<Pick<BoundRule, 'fromDay'>> & { repairFromDay?: number } = {},
): BoundRule {
  const { fromDay = null, repairFromDay = null } = said
  return {
    term: 1,
    fromDay,
    rule: {
      slot: 1,
      points: 20,
      knows: true,
      repairFromDay,
      match: { kind: 'finding', code: 'G1-01', tier: null },
      interval: { ...UNTIL_ENDED, endsOnEnd: false, ...interval },
    },
  }
}

/** A plan bound to nothing but these rules. */
export function boundBy(plan: Plan, rules: BoundRule[]): BoundPlan {
  return { plan, rules, dictionary: new Map(), unknownTerms: [], otherKindTerms: [] }
}
