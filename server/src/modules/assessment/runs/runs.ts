import { isoOf } from '@liangma/contracts'
import type { AssessmentRun, RunList, RunTrigger } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import { listRuns } from './runs.queries.ts'
import type { RunOnFile } from './runs.queries.ts'

const NEWEST = Number.MAX_SAFE_INTEGER
const MS_PER_SECOND = 1_000

/** The calculations on file, as the API shows them. */
export class Runs {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(page: {
    cursor?: string | undefined
    limit: number
    trigger?: RunTrigger | undefined
  }): Promise<RunList> {
    const before = page.cursor === undefined ? NEWEST : Number(page.cursor) || 0
    const runs = await listRuns(this.#database.db, { ...page, before })
    const last = runs.length === page.limit ? runs.at(-1) : undefined
    return { runs: runs.map(viewRun), nextCursor: last ? String(last.runId) : null }
  }
}

function viewRun(run: RunOnFile): AssessmentRun {
  const { asOf, startedAt, finishedAt, ...rest } = run
  return {
    ...rest,
    asOf: isoOf(asOf),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    seconds: Math.max(0, finishedAt.getTime() - startedAt.getTime()) / MS_PER_SECOND,
  }
}
