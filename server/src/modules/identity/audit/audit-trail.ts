import type { Database } from '../../../platform/database/index.ts'
import * as queries from './audit.queries.ts'
import type { AuditEntry, AuditFilter, KeptEntry } from './audit.queries.ts'

/** Who did and read what; nothing is changed or taken away afterwards. */
export class AuditTrail {
  readonly #database: Database
  readonly #now: () => Date

  constructor({ database, now }: { database: Database; now: () => Date }) {
    this.#database = database
    this.#now = now
  }

  record(entry: Omit<AuditEntry, 'at'>): Promise<void> {
    return queries.insertEntry(this.#database.db, { ...entry, at: this.#now() })
  }

  /** What somebody does at the machine itself, under the name that he gives. */
  recordCommand(act: string, by: string, params: AuditEntry['params'] = {}): Promise<void> {
    return this.record({
      name: by,
      login: 'terminal',
      role: null,
      accountId: null,
      act,
      params,
      uscc: null,
      status: null,
      requestId: null,
      address: null,
    })
  }

  /** Newest first. */
  list(filter: AuditFilter): Promise<KeptEntry[]> {
    return queries.listEntries(this.#database.db, filter)
  }
}
