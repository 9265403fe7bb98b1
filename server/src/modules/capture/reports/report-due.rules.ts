import type { Day } from '@liangma/contracts'
import { dayOf, isoOf } from '@liangma/contracts'

/** A half-year's report, and the month in which it is owed. */
export interface ReportDue {
  /** As the file spells it: 2026H1. */
  period: string
  opens: Day
  due: Day
}

/** The newest half-year that has ended: reported in January and July (网络交易监督管理办法 25). */
export function reportDueAt(today: Day): ReportDue {
  const [year = 0, month = 0] = isoOf(today).split('-').map(Number)
  return month >= 7
    ? { period: `${year}H1`, opens: dayOf(`${year}-07-01`), due: dayOf(`${year}-07-31`) }
    : { period: `${year - 1}H2`, opens: dayOf(`${year}-01-01`), due: dayOf(`${year}-01-31`) }
}
