import type { RunTrigger } from '@liangma/contracts'
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'
import type { RunEngine } from '../assessment.facts.ts'

export interface RunOnFile {
  runId: number
  asOf: number
  rulebookId: string
  rulebookVersion: string
  engine: RunEngine
  trigger: RunTrigger
  startedBy: string | null
  subjects: number
  changed: number
  gradeChanges: number | null
  startedAt: Date
  finishedAt: Date
}

/** Runs before one, newest first. */
export async function listRuns(
  db: Db,
  { before, limit, trigger }: { before: number; limit: number; trigger?: RunTrigger | undefined },
): Promise<RunOnFile[]> {
  const which = trigger === undefined ? sql`true` : sql`trigger = ${trigger}`
  const { rows } = await sql<RunOnFile>`SELECT run_id AS "runId", as_of_day AS "asOf",
    rulebook_id AS "rulebookId", rulebook_version AS "rulebookVersion", engine, trigger,
    started_by AS "startedBy", subject_count AS subjects, changed_count AS changed,
    grade_changes AS "gradeChanges", started_at AS "startedAt", finished_at AS "finishedAt"
    FROM assessment.runs WHERE run_id < ${before} AND ${which}
    ORDER BY run_id DESC LIMIT ${limit}`.execute(db)
  return rows
}
