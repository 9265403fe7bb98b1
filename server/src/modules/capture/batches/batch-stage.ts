import type { CreditRecord } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { RecordsService, StagedRecord, StagingWriter } from '../../records/index.ts'
import type {
  PlatformFields,
  RegistryService,
  ShopFields,
  StagedEntity,
} from '../../registry/index.ts'
import type { BatchCounts } from '../capture.queries.ts'
import type { TableRow } from '../../../platform/files/index.ts'
import type { Intake } from './intake.ts'
import { stageRows } from '../quarantine/quarantine.queries.ts'
import type { StagedRow } from '../quarantine/quarantine.queries.ts'
import type { QuarantinedCell } from '../quarantine/quarantine.rules.ts'

/** A row that does not enter: why, and what would let it in. */
export interface BadRow {
  raw: TableRow
  key: string | null
  errors: QuarantinedCell[]
  waitsFor: string | null
}

interface RecordToStage {
  record: CreditRecord
  revision: number | null
  contact: Record<string, string> | null
}

/** Where a batch's rows wait, by table, until the batch is committed. */
export class BatchStage {
  readonly counts: BatchCounts = { rows: 0, accepted: 0, unchanged: 0, older: 0, quarantined: 0 }
  /** Rows of a request that did not enter, to be told at once; those of files wait in quarantine only. */
  readonly refused: BadRow[] = []
  staged = 0
  readonly #parts: StageParts
  readonly #writer: StagingWriter
  readonly #enteredKeys = new Set<string>()
  readonly #waitingKeys = new Set<string>()
  #records: StagedRecord[] = []
  #entities: StagedEntity[] = []
  #bad: StagedRow[] = []

  private constructor(parts: StageParts, writer: StagingWriter) {
    this.#parts = parts
    this.#writer = writer
  }

  static async open(parts: StageParts): Promise<BatchStage> {
    return new BatchStage(parts, await parts.records.openStaging(parts.batchId))
  }

  /** Keys that entered and for which older rows were waiting; none of which a row waits again. */
  get settledKeys(): Set<string> {
    return this.#enteredKeys.difference(this.#waitingKeys)
  }

  addRecord({ record, revision, contact }: RecordToStage): void {
    this.#records.push({ record, revision, sealedContact: this.#sealed(contact) })
    this.#noteEntered(record.sourceId)
  }

  addPlatform(subjectId: number, fields: PlatformFields): void {
    this.#entities.push({ subjectId, platformId: null, fields, sealedContact: null })
  }

  addShop(
    key: string,
    shop: {
      subjectId: number
      platformId: number
      fields: ShopFields
      contact: Record<string, string> | null
    },
  ): void {
    const { contact, ...entity } = shop
    this.#entities.push({ ...entity, sealedContact: this.#sealed(contact) })
    this.#noteEntered(key)
  }

  quarantine(bad: BadRow): void {
    this.counts.quarantined += 1
    if (bad.key !== null && this.#parts.openKeys.has(bad.key)) this.#waitingKeys.add(bad.key)
    if (this.#parts.intake.origin === 'api') this.refused.push(bad)
    this.#bad.push(this.#quarantinedRow(bad))
  }

  /** Keeps a row that entered by a person's match, so that it can wait again should the match be revoked. */
  keepMatched(matched: BadRow): void {
    const isKept = this.#parts.intake.origin === 'retry'
    if (!isKept) this.#bad.push({ ...this.#quarantinedRow(matched), resolution: 'match' })
  }

  /** Sends what has gathered to the staging tables. */
  async flush(): Promise<void> {
    const [records, entities, bad] = [this.#records, this.#entities, this.#bad]
    this.#records = []
    this.#entities = []
    this.#bad = []
    this.staged += records.length
    if (records.length > 0) await this.#writer.add(records)
    await this.#parts.registry.stage(this.#parts.batchId, entities)
    await stageRows(this.#parts.database, bad)
  }

  async end(): Promise<void> {
    await this.flush()
    await this.#writer.end()
  }

  abort(reason: Error): Promise<void> {
    return this.#writer.abort(reason)
  }

  #sealed(contact: Record<string, string> | null): Buffer | null {
    return contact === null ? null : this.#parts.keys.seal(JSON.stringify(contact))
  }

  #noteEntered(key: string): void {
    if (this.#parts.openKeys.has(key)) this.#enteredKeys.add(key)
  }

  #quarantinedRow(bad: BadRow): StagedRow {
    const { intake, batchId, keys } = this.#parts
    const open: Record<string, string> = {}
    const sealed: Record<string, string> = {}
    intake.table.header.forEach((column, i) => {
      // Cells of a broken row may stand in the wrong column, so all of it is sealed.
      const isSecret = bad.raw.fault !== null || this.#parts.secretPositions.includes(i)
      const into = isSecret ? sealed : open
      into[column] = bad.raw.cells[i] ?? ''
    })
    const contentDigest = keys.keyedHash(contentText({ ...open, ...sealed }))
    return {
      batchId,
      kind: intake.kind,
      source: intake.source,
      line: bad.raw.line,
      key: bad.key,
      reason: bad.errors[0]?.code ?? 'unknown',
      waitsFor: bad.waitsFor,
      cells: open,
      sealedCells: Object.values(sealed).some(Boolean) ? keys.seal(JSON.stringify(sealed)) : null,
      errors: bad.errors,
      contentDigest,
      resolution: null,
    }
  }
}

/** The same row reads the same whatever the order of its columns; empty cells say nothing. */
function contentText(cells: Record<string, string>): string {
  return JSON.stringify(
    Object.entries(cells)
      .filter(([, cell]) => cell !== '')
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

export interface StageParts {
  batchId: number
  intake: Intake
  database: Database
  keys: Keys
  records: RecordsService
  registry: RegistryService
  /** Positions of personal data in a row, sealed wherever they are kept. */
  secretPositions: readonly number[]
  /** Keys under which rows of this source already wait. */
  openKeys: ReadonlySet<string>
}
