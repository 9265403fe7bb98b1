import type { Day } from './day.ts'
import type { RecordStatus } from './kinds.ts'
import type { Term } from './term.ts'

/**
 * One credit record (信用记录) as a source states it, before the register gives it a sequence.
 * Days that are unknown or have not come are `NEVER`.
 *
 * - `occurred`: 决定日期, 列入日期, 认定日期, 办结日期, 期间止, 起, 上线日期; for an annual report 1 January
 *   of the year after the report year.
 * - `ended`: 移出日期 of a listing, 止 of a bonus, 报送日期 of an annual report.
 * - `points`: tenths that come with the record (分值), else null.
 * - `k`, `n`: 分子 and 分母 of a metric; `n` of a registration is 年订单量.
 * - `lower`, `upper`: the 95 % Wilson bounds of k/n in millionths, for a metric.
 */
export interface CreditRecord {
  subjectId: number
  platformId: number | null
  term: Term
  source: string
  sourceId: string
  occurred: Day
  cured: Day
  repaired: Day
  ended: Day
  deadline: Day
  status: RecordStatus
  eventKey: string | null
  points: number | null
  k: number | null
  n: number | null
  lower: number | null
  upper: number | null
  amountCents: number | null
  inspection: string | null
  attributes: Record<string, string>
}
