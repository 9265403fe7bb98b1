import type { Day } from '@liangma/contracts'
import { RECORD_STATUS } from '@liangma/contracts'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Days after one, up to another. */
export interface DayRange {
  after: Day
  upTo: Day
}

/** A metric as it stands now: k of n of a period. */
export interface Metric {
  subjectId: number
  source: string
  periodEnd: Day
  k: number
  n: number
  attributes: Record<string, string> | null
}

/** Merchants of a platform that were looked at, and those whose newest look found no fault, or one since cured. */
export interface LookedAt {
  platformId: number
  merchants: number
  clear: number
}

const { confirmed, unfounded } = RECORD_STATUS

export async function listMetrics(db: Db, code: string, days: DayRange): Promise<Metric[]> {
  const { rows } = await sql<Metric>`
    SELECT c.subject_id AS "subjectId", c.source, c.occurred_day AS "periodEnd", c.k, c.n, c.attributes
    FROM records.credit_records c JOIN records.terms t ON t.term = c.term
    WHERE t.spelling = ${`metric:${code}`} AND c.superseded_by IS NULL
      AND c.status = ${sql.lit(confirmed)}
      AND c.occurred_day > ${days.after} AND c.occurred_day <= ${days.upTo}
    ORDER BY c.subject_id, c.source`.execute(db)
  return rows
}

/** A finding that does not say on which platform it was made counts for none. */
export async function countLookedAt(db: Db, code: string, days: DayRange): Promise<LookedAt[]> {
  const { rows } = await sql<LookedAt>`
    SELECT platform_id AS "platformId", count(*) AS merchants, count(*) FILTER (WHERE clear) AS clear
    FROM (
      SELECT DISTINCT ON (c.platform_id, c.subject_id) c.platform_id,
        c.status = ${sql.lit(unfounded)} OR c.cured_day <= ${days.upTo} AS clear
      FROM records.credit_records c JOIN records.terms t ON t.term = c.term
      WHERE t.spelling LIKE ${`finding:${code}:%`} AND c.superseded_by IS NULL
        AND c.status IN (${sql.lit(confirmed)}, ${sql.lit(unfounded)})
        AND c.platform_id IS NOT NULL AND c.platform_id <> c.subject_id
        AND c.occurred_day > ${days.after} AND c.occurred_day <= ${days.upTo}
      ORDER BY c.platform_id, c.subject_id, c.occurred_day DESC, c.sequence DESC
    ) newest GROUP BY platform_id ORDER BY platform_id`.execute(db)
  return rows
}
