import { DomainError } from '@liangma/contracts'
import type { SavedFilter, SavedFilterRequest } from '@liangma/contracts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import * as queries from './saved-filters.queries.ts'
import type { FilterRow } from './saved-filters.queries.ts'

const AT_MOST = 50

/** Questions that somebody asks of a list again and again; each sees his own. */
export class SavedFilters {
  readonly #database: Database
  readonly #clock: Clock

  constructor(database: Database, clock: Clock) {
    this.#database = database
    this.#clock = clock
  }

  async list(owner: string, list: string | null): Promise<SavedFilter[]> {
    return (await queries.listFilters(this.#database.db, owner, list)).map(viewFilter)
  }

  /** A name that the list has already gets the new question. Throws `filter.too_many`. */
  async save(owner: string, request: SavedFilterRequest): Promise<SavedFilter> {
    return this.#database.transaction(async (trx) => {
      await queries.lockOwner(trx, owner)
      if ((await queries.countOthers(trx, owner, request)) >= AT_MOST)
        throw new DomainError('filter.too_many', { limit: AT_MOST })
      const savedAt = this.#clock.now()
      return viewFilter(await queries.upsertFilter(trx, owner, { ...request, savedAt }))
    })
  }

  /** Throws `filter.not_found`, also for somebody else's. */
  async delete(owner: string, filterId: number): Promise<void> {
    const isGone = await queries.deleteFilter(this.#database.db, owner, filterId)
    if (!isGone) throw new DomainError('filter.not_found', { filterId })
  }
}

function viewFilter({ savedAt, ...filter }: FilterRow): SavedFilter {
  return { ...filter, savedAt: new Date(savedAt).toISOString() }
}
