import { setImmediate as otherWork } from 'node:timers/promises'
import { DomainError } from '@liangma/contracts'
import type { CellError, ImportPreview, KnownColumn, SourceKind } from '@liangma/contracts'
import type { TableRow } from '../../../platform/files/index.ts'
import type { IdentityService } from '../../identity/index.ts'
import type { RegistryService } from '../../registry/index.ts'
import { judge } from '../batches/checking.ts'
import { failureOf } from '../batches/failure.ts'
import type { ReadableTable } from '../batches/intake.ts'
import { LookupCache } from '../batches/lookup-cache.ts'
import { waitOfEntity } from '../batches/placing.entities.ts'
import { placeOf } from '../batches/placing.rules.ts'
import type { Lookups, Waiting } from '../batches/placing.rules.ts'
import { SeenKeys } from '../batches/seen-keys.ts'
import { fileTable, mappedTable } from '../batches/tables.ts'
import { shownRow } from './faulty-rows.ts'
import type { FaultyRows } from './faulty-rows.ts'
import type { FileForm } from '../batches/tables.ts'
import type { Feeding } from '../feeding.ts'
import { listColumns, makeRowChecker } from '../kinds/index.ts'
import type { CapturedRow, RowChecker, VocabularyPort } from '../kinds/index.ts'
import { waitCell } from '../quarantine/quarantine.rules.ts'

const ROWS_SHOWN = 20

export interface PreviewParts {
  feeding: Feeding
  identity: IdentityService
  registry: RegistryService
  vocabulary: VocabularyPort
}

/** An uploaded file and what was said about it. */
export interface FileToPreview {
  path: string
  name: string
  kind?: SourceKind | undefined
  source?: string | undefined
  mappingText?: string | undefined
}

/** Reads an uploaded file as an import would and keeps what it finds; nothing is taken in. */
export class PreviewCheck {
  kind: SourceKind | null = null
  source: string | null = null
  columns: ImportPreview['columns'] = []
  knownColumns: KnownColumn[] = []
  readonly rows: ImportPreview['rows'] = []
  readonly checked = { rows: 0, good: 0, waiting: 0 }
  readonly reasons = new Map<string, number>()
  isChecked = false
  failure: ImportPreview['failure'] = null
  #form: () => FileForm | null = () => null
  readonly #parts: PreviewParts
  readonly #faulty: FaultyRows | null
  readonly #seen = new SeenKeys()
  readonly #contradicted = new Set<string>()

  constructor(parts: PreviewParts, faulty: FaultyRows | null = null) {
    this.#parts = parts
    this.#faulty = faulty
  }

  get form(): FileForm | null {
    return this.#form()
  }

  /** Reads to the end, or until told to stop. What is wrong with the file is kept, not thrown; a bug is. */
  async run(file: FileToPreview, signal: AbortSignal): Promise<void> {
    try {
      await this.#check(file, signal)
      this.isChecked = !signal.aborted
    } catch (error) {
      this.failure = failureOf(error)
      if (!(error instanceof DomainError)) throw error
    }
  }

  async #check(file: FileToPreview, signal: AbortSignal): Promise<void> {
    const raw = await fileTable(file.path, file.name)
    this.#form = () => raw.form()
    this.columns = raw.header.map((theirs) => ({ theirs, ours: null, isSealed: false }))
    if (file.kind) this.knownColumns = listColumns(file.kind)
    const { kind, mapping } = this.#parts.feeding.recognise(raw, file)
    this.kind = kind
    this.source = file.source ?? mapping?.source ?? kind
    this.knownColumns = listColumns(kind)
    const table = mapping ? mappedTable(raw, mapping) : raw
    this.columns = this.#columnsOf(raw, table)
    const vocabulary = await this.#parts.vocabulary()
    const { header } = table
    const checker = makeRowChecker({ kind, source: this.source, header, vocabulary })
    const lookups = await LookupCache.open(this.#parts, { source: this.source, vocabulary })
    for await (const chunk of table.read()) {
      if (signal.aborted) return
      await this.#take(chunk, checker, lookups)
      await otherWork()
    }
  }

  /** Constants of a mapping stand behind the columns of the file. */
  #columnsOf(raw: ReadableTable, { header }: ReadableTable): ImportPreview['columns'] {
    return header.map((name, i) => {
      const known = this.knownColumns.find(({ column }) => column === name)
      const theirs = raw.header[i] ?? null
      return { theirs, ours: known?.column ?? null, isSealed: known?.isSealed ?? false }
    })
  }

  async #take(chunk: TableRow[], checker: RowChecker, cache: LookupCache): Promise<void> {
    const judged = chunk.map((raw) => ({ raw, verdict: judge(checker, raw) }))
    const whole = judged.flatMap(({ verdict }) => ('errors' in verdict ? [] : [verdict.row]))
    const lookups = await cache.forRows(whole)
    for (const { raw, verdict } of judged) {
      this.checked.rows += 1
      const faults =
        'errors' in verdict ? verdict.errors : this.#faultsOf(raw, verdict.row, lookups)
      this.#count(faults)
      if (this.rows.length < ROWS_SHOWN) this.rows.push(shownRow(raw, faults, checker))
      if (faults.length > 0) this.#faulty?.take(raw, faults, checker)
    }
  }

  #faultsOf(raw: TableRow, row: CapturedRow, lookups: Lookups): CellError[] {
    if (this.#seen.see(row.key, raw.cells.join('\u001f')) === 'conflict') {
      // The row that came first waits as well.
      if (!this.#contradicted.has(row.key)) this.#count([conflictOf(row)], -1)
      this.#contradicted.add(row.key)
      return [conflictOf(row)]
    }
    const waiting = waitingOf(row, lookups)
    return waiting ? [waitCell(waiting.waits, waiting.column, waiting.cell)] : []
  }

  #count(faults: readonly CellError[], goodBefore = 0): void {
    const [first] = faults
    this.checked.good += goodBefore
    if (!first) {
      this.checked.good += 1
      return
    }
    this.checked.waiting += 1
    this.reasons.set(first.code, (this.reasons.get(first.code) ?? 0) + 1)
  }
}

function waitingOf(row: CapturedRow, lookups: Lookups): Waiting | undefined {
  if (row.kind === 'platforms' || row.kind === 'merchants') return waitOfEntity(row, lookups)
  const place = placeOf(row, lookups)
  return 'waits' in place ? place : undefined
}

function conflictOf({ who, key }: CapturedRow): CellError {
  return waitCell('key.conflict', who.codeColumn, key)
}
