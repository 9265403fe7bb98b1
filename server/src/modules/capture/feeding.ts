import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Day, SourceKind } from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { BatchReport, CaptureService } from './capture.service.ts'
import type { Intake, ReadableTable } from './batches/intake.ts'
import { findKind } from './kinds/index.ts'
import { readMapping } from './mappings/index.ts'
import type { Mapping } from './mappings/index.ts'
import type { Retrying } from './quarantine/retrying.ts'
import { fileTable, mappedTable, objectTable, sha256OfFile } from './batches/tables.ts'

/** Platforms first, then merchants: what the other files speak of. */
const ORDER: Partial<Record<SourceKind, number>> = { platforms: 0, merchants: 1 }
const LAST = 2

export interface FileToFeed {
  path: string
  /** What people call it, where it lies under another name. */
  name?: string
  origin: Intake['origin']
  kind?: SourceKind
  /** Who states it; by default what the mapping says, else the kind. */
  source?: string
  dataAsOf?: Day
  /** YAML that adapts other headers; without it the mappings of the data folder are tried. */
  mappingText?: string
  /** Who feeds it; absent where no person does. */
  takenBy?: string
  /** Its rows, where they were counted before. */
  rowTotal?: number
  onProgress?: (rows: number) => void
}

/** Files, folders and requests become batches here. */
export class Feeding {
  readonly #capture: CaptureService
  readonly #retrying: Retrying
  readonly #clock: Clock
  readonly #mappingsDir: string | null

  constructor(parts: {
    capture: CaptureService
    retrying: Retrying
    clock: Clock
    /** Folder of `*.yaml` mappings, tried on files whose own header is unknown; null for none. */
    mappingsDir: string | null
  }) {
    this.#capture = parts.capture
    this.#retrying = parts.retrying
    this.#clock = parts.clock
    this.#mappingsDir = parts.mappingsDir
  }

  /** Takes one file in; rows that waited for what it brings follow. */
  async feedFile(file: FileToFeed): Promise<BatchReport> {
    const report = await this.#capture.take(await this.#intakeOf(file))
    await this.#retrying.feedReady(report.kind)
    return report
  }

  /**
   * Starts to take a file in, to be watched by its batch; `settle` does what follows outside its transaction.
   * Answers once the batch is known; content taken in before starts nothing.
   */
  async beginFile(
    file: FileToFeed,
    settle: () => Promise<void>,
  ): Promise<{ batchId: number; isRepeat: boolean; done: Promise<BatchReport> }> {
    return this.#capture.begin(await this.#intakeOf(file), async ({ kind }) => {
      await this.#retrying.feedReady(kind)
      await settle()
    })
  }

  /** What kind of file a table is, by its header or a mapping. Throws `kind.unknown`, `mapping.malformed` and others. */
  recognise(
    table: ReadableTable,
    given: { kind?: SourceKind | undefined; mappingText?: string | undefined },
  ): { kind: SourceKind; mapping: Mapping | null } {
    const { kind, mappingText } = given
    return this.#kindOf(table, {
      kind,
      mapping: mappingText === undefined ? null : readMapping(mappingText),
    })
  }

  /** Takes several files in, in the order that leaves least waiting; the order given does not matter. */
  async feedFiles(
    files: readonly FileToFeed[],
    onFile: (name: string, index: number) => void = () => undefined,
  ): Promise<BatchReport[]> {
    const intakes = await Promise.all(files.map((file) => this.#intakeOf(file)))
    const ordered = intakes.toSorted((a, b) => (ORDER[a.kind] ?? LAST) - (ORDER[b.kind] ?? LAST))
    const reports: BatchReport[] = []
    for (const [index, intake] of ordered.entries()) {
      onFile(intake.name, index)
      reports.push(await this.#capture.take(intake))
    }
    await this.#retrying.feedReady('platforms')
    return reports
  }

  /** Takes rows given as objects in; with `refuse`, all or none of them. */
  async feedRows(request: {
    kind: SourceKind
    source: string
    dataAsOf: Day | null
    badRows: Intake['badRows']
    rows: Record<string, string>[]
    name: string
    sha256: string
  }): Promise<BatchReport> {
    const { rows, dataAsOf, ...rest } = request
    const table = objectTable(rows.map((cells) => ({ cells })))
    const report = await this.#capture.take({
      ...rest,
      ...this.#dayOf(dataAsOf ?? undefined),
      origin: 'api',
      table,
    })
    await this.#retrying.feedReady(report.kind)
    return report
  }

  async #intakeOf(file: FileToFeed): Promise<Intake> {
    const { path, name = basename(path), origin, takenBy, rowTotal, onProgress } = file
    const [table, sha256] = [await fileTable(path, name), await sha256OfFile(path)]
    const { kind, mapping } = this.recognise(table, file)
    return {
      kind,
      source: file.source ?? mapping?.source ?? kind,
      origin,
      name,
      sha256,
      ...this.#dayOf(file.dataAsOf),
      table: mapping ? mappedTable(table, mapping) : table,
      badRows: 'quarantine',
      ...(takenBy === undefined ? {} : { takenBy }),
      ...(rowTotal === undefined ? {} : { rowTotal }),
      ...(onProgress ? { onProgress } : {}),
    }
  }

  #dayOf(stated: Day | undefined): { dataAsOf: Day; isDayStated: boolean } {
    const today = this.#clock.today()
    if (stated !== undefined && stated > today) throw new DomainError('import.day_ahead')
    return { dataAsOf: stated ?? today, isDayStated: stated !== undefined }
  }

  #kindOf(
    table: ReadableTable,
    given: { kind: SourceKind | undefined; mapping: Mapping | null },
  ): { kind: SourceKind; mapping: Mapping | null } {
    if (given.mapping) return { kind: given.mapping.kind, mapping: given.mapping }
    if (given.kind) return { kind: given.kind, mapping: null }
    try {
      return { kind: findKind(table.header), mapping: null }
    } catch (error) {
      const fitting = this.#mappings().find((each) => fits(each, table.header))
      if (!fitting) throw error
      return { kind: fitting.kind, mapping: fitting }
    }
  }

  #mappings(): Mapping[] {
    const dir = this.#mappingsDir
    if (dir === null || !existsSync(dir)) return []
    const names = readdirSync(dir, { withFileTypes: true }).filter((each) =>
      /\.ya?ml$/.test(each.name),
    )
    return names.map((each) => readMapping(readFileSync(join(dir, each.name), 'utf8')))
  }
}

function fits(mapping: Mapping, header: readonly string[]): boolean {
  return [...mapping.columns.keys()].every((column) => header.includes(column))
}
