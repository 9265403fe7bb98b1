import type { Database } from '../../../platform/database/index.ts'
import { DuckEngine } from '../../../platform/engines/index.ts'
import type { KnownRecords } from '../../records/index.ts'
import { recordsOfRange } from '../../records/index.ts'
import type { Ground } from '../assessment.facts.ts'
import { duckGround } from '../register/analysis-room.ts'
import { PROJECTED_COLUMNS, PROJECTED_RECORDS } from '../register/projection.ts'

/** Runs `work` in a DuckDB of its own that holds what was known of one subject at some time. */
export async function onDuckBeside<T>(
  database: Database,
  { known, subjectId }: { known: KnownRecords; subjectId: number },
  work: (ground: Ground) => Promise<T>,
): Promise<T> {
  if (!Number.isSafeInteger(subjectId)) throw new Error(`not a subject: ${subjectId}`)
  const all = recordsOfRange({ after: -1, upTo: known.sequence, known })
  const own = `SELECT * FROM ${all} r WHERE subject_id = ${subjectId}`
  const duck = await DuckEngine.open({ path: 'memory', threads: 1 })
  try {
    await duck.takeIn(PROJECTED_RECORDS, PROJECTED_COLUMNS, database.driver.copyOut(own))
    return await work(duckGround(duck))
  } finally {
    duck.close()
  }
}
