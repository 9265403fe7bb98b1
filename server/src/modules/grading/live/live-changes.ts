import type { Database } from '../../../platform/database/index.ts'
import type { LiveChange, LiveFace } from './live-changes.queries.ts'
import * as queries from './live-changes.queries.ts'

/** Live grades for those who follow them; for officers only, since nothing of it is published. */
export class LiveChanges {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Number of the newest change; 0 while nobody was graded. */
  newest(): Promise<number> {
    return queries.newestLiveChange(this.#database.db)
  }

  /** The next changes after one, in the order in which they were committed. */
  after(changeId: number, limit: number): Promise<LiveChange[]> {
    return queries.listLiveChanges(this.#database.db, { after: changeId, limit })
  }

  /** What each subject has now; null: all of them. */
  faces(subjectIds: readonly number[] | null): Promise<LiveFace[]> {
    return queries.listLiveFaces(this.#database.db, subjectIds)
  }

  /** Calls back whenever any process changed live grades; answers how to stop. */
  watch(onChange: () => void): Promise<() => Promise<void>> {
    return this.#database.driver.listen(queries.LIVE_CHANGES, onChange)
  }
}
