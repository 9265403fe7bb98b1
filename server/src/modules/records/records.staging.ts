import type { CreditRecord } from '@liangma/contracts'
import { spellTerm } from '@liangma/contracts'
import type { CopyWriter, Database } from '../../platform/database/index.ts'
import * as queries from './records.queries.ts'
import { RECORD_COLUMNS, digestOf, recordLine } from './records.lines.ts'

const COLUMNS = ['batch_id', 'revision', 'digest', 'sealed_contact', ...RECORD_COLUMNS]
const LINES_A_WRITE = 2_000

/** What comes with a record into a batch. */
export interface StagedRecord {
  record: CreditRecord
  /** As the source numbers its revisions; null where it does not. */
  revision: number | null
  /** Sealed name and phone of a complainant, or null. */
  sealedContact: Buffer | null
}

/** The dictionary of terms: spelling to the integer that the register stores. */
export class TermDictionary {
  readonly #database: Database
  readonly #known = new Map<string, number>()

  constructor(database: Database) {
    this.#database = database
  }

  /** Integers of the terms by their spellings, new ones entered first. */
  async numbersOf(spellings: readonly string[]): Promise<Map<string, number>> {
    const missing = spellings.filter((spelling) => !this.#known.has(spelling))
    if (missing.length > 0) {
      await queries.insertTerms(this.#database.db, [...new Set(missing)])
      for (const row of await queries.listTerms(this.#database.db))
        this.#known.set(row.spelling, row.term)
    }
    return this.#known
  }
}

/** Streams the records of one batch into the staging table; nothing counts until it is confirmed. */
export class StagingWriter {
  readonly #batchId: number
  readonly #copy: CopyWriter
  readonly #terms: TermDictionary

  constructor(batchId: number, copy: CopyWriter, terms: TermDictionary) {
    this.#batchId = batchId
    this.#copy = copy
    this.#terms = terms
  }

  static async open(database: Database, batchId: number): Promise<StagingWriter> {
    const copy = await database.driver.copyInto('records.staged_records', COLUMNS)
    return new StagingWriter(batchId, copy, new TermDictionary(database))
  }

  async add(staged: readonly StagedRecord[]): Promise<void> {
    const spellings = staged.map((each) => spellTerm(each.record.term))
    const numbers = await this.#terms.numbersOf(spellings)
    const terms = spellings.map((spelling) => numbers.get(spelling))
    for (let from = 0; from < staged.length; from += LINES_A_WRITE) {
      const lines = staged
        .slice(from, from + LINES_A_WRITE)
        .map((each, i) => this.#lineOf(each, terms[from + i]))
      await this.#copy.write(lines.join(''))
    }
  }

  end(): Promise<void> {
    return this.#copy.end()
  }

  abort(reason: Error): Promise<void> {
    return this.#copy.abort(reason)
  }

  #lineOf({ record, revision, sealedContact }: StagedRecord, term: number | undefined): string {
    if (term === undefined) throw new Error(`term without a number: ${spellTerm(record.term)}`)
    const line = recordLine(record, term)
    const sealed = sealedContact ? `\\\\x${sealedContact.toString('hex')}` : '\\N'
    return `${this.#batchId}\t${revision ?? '\\N'}\t\\\\x${digestOf(line)}\t${sealed}\t${line}\n`
  }
}
