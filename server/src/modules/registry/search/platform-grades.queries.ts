import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'

/** What the list of platforms knows of a platform's grades. */
export interface NotedGrades {
  subjectId: number
  liveGrade: string
  /** Null: not rated. */
  scoreTenths: number | null
  sinceDay: number
  publishedGrade: string | null
  hasNotice: boolean
}

export async function upsertGrades(trx: Trx, grades: readonly NotedGrades[]): Promise<void> {
  await sql`
    INSERT INTO registry.platform_grades (subject_id, live_grade, score_tenths, since_day, published_grade, has_notice)
    SELECT r."subjectId", r."liveGrade", r."scoreTenths", r."sinceDay", r."publishedGrade", r."hasNotice"
    FROM jsonb_to_recordset(${JSON.stringify(grades)}::text::jsonb) AS r("subjectId" integer, "liveGrade" text,
      "scoreTenths" integer, "sinceDay" integer, "publishedGrade" text, "hasNotice" boolean)
    ORDER BY r."subjectId"
    ON CONFLICT (subject_id) DO UPDATE SET live_grade = excluded.live_grade,
      score_tenths = excluded.score_tenths, since_day = excluded.since_day,
      published_grade = excluded.published_grade, has_notice = excluded.has_notice`.execute(trx)
}

/** Tells the planner; the embedded database has nobody else who would. */
export async function analyseGrades(db: Db): Promise<void> {
  await sql`ANALYZE registry.platform_grades`.execute(db)
}
