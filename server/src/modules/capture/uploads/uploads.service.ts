import type { Readable } from 'node:stream'
import { DomainError, dayOf } from '@liangma/contracts'
import type { ImportPreview, PreviewOptions, SourceKind } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import * as queries from '../capture.queries.ts'
import type { FileToFeed } from '../feeding.ts'
import { FaultyRows } from './faulty-rows.ts'
import { PreviewCheck } from './preview-check.ts'
import type { FileToPreview, PreviewParts } from './preview-check.ts'
import { viewPreview } from './preview.views.ts'
import type { Upload, UploadShelf } from './upload-shelf.ts'

const SWEEP_EVERY_MS = 300_000
const FAULTY_SHOWN = 200
/** More than anybody mends by hand. */
const FAULTY_IN_A_TABLE = 50_000

export interface UploadsParts extends PreviewParts {
  database: Database
  shelf: UploadShelf
  /** What every file here is, by whose it is; absent where the uploader says. */
  fixedFor?: (login: string) => { kind: SourceKind; source: string }
  /** What follows a batch outside its transaction. */
  settle: () => Promise<void>
  onBug: (error: unknown) => void
}

interface Running {
  check: PreviewCheck
  faulty: FaultyRows
  stop: AbortController
}

/** Files from the pages: kept, looked through, and taken in once a person says so. */
export class UploadsService {
  readonly #parts: UploadsParts
  readonly #running = new Map<string, Running>()
  readonly #sweep: NodeJS.Timeout
  /** One file is looked through at a time. */
  #checks: Promise<void> = Promise.resolve()
  readonly #imports = new Set<Promise<unknown>>()

  constructor(parts: UploadsParts) {
    this.#parts = parts
    this.#sweep = setInterval(() => void this.#removeOld().catch(parts.onBug), SWEEP_EVERY_MS)
    this.#sweep.unref()
  }

  /** Keeps a file; what is said about it comes with `change`. */
  async keep(
    content: Readable,
    file: Pick<Upload, 'name' | 'login' | 'uploadedBy'>,
  ): Promise<Upload> {
    const upload = await this.#parts.shelf.keep(content, file)
    await this.#parts.shelf.note(upload)
    return upload
  }

  /** What somebody uploaded and has not removed, oldest first. */
  async list(login: string): Promise<ImportPreview[]> {
    await this.#removeOld()
    const uploads = await this.#parts.shelf.list()
    const own = uploads.filter((each) => each.login === login)
    return Promise.all(own.map((upload) => this.#view(upload)))
  }

  /** Whose a file is. Throws `preview.not_found`. */
  async ownerOf(previewId: string): Promise<string> {
    return (await this.#find(previewId)).login
  }

  /** The first rows with faults, as far as the file was looked through. */
  faultyOf(previewId: string): FaultyRows {
    return this.#running.get(previewId)?.faulty ?? new FaultyRows(0)
  }

  /** Looks through a file once more for all its rows with faults, as they stand in it. Throws `preview.not_found`. */
  async faultyTable(previewId: string): Promise<{ header: string[]; faulty: FaultyRows }> {
    const upload = await this.#find(previewId)
    if (!this.#parts.shelf.hasContent(previewId)) throw new DomainError('preview.not_found')
    const faulty = new FaultyRows(FAULTY_IN_A_TABLE, { isMasked: false })
    const check = new PreviewCheck(this.#parts, faulty)
    await check.run(this.#toPreview(upload), new AbortController().signal)
    return { header: check.columns.map(({ theirs, ours }) => ours ?? theirs ?? ''), faulty }
  }

  /** Throws `preview.not_found`. */
  async get(previewId: string): Promise<ImportPreview> {
    return this.#view(await this.#find(previewId))
  }

  /** Looks through it anew with what is said now. Throws `preview.not_found`. */
  async change(previewId: string, options: PreviewOptions): Promise<ImportPreview> {
    const upload = { ...(await this.#find(previewId)), options }
    await this.#parts.shelf.note(upload)
    this.#forget(previewId)
    return this.#view(upload)
  }

  /** Removes it; nothing of it was taken in, unless it was committed. Throws `preview.not_found`. */
  async remove(previewId: string): Promise<void> {
    const { batchId } = await this.#find(previewId)
    this.#forget(previewId)
    const batch =
      batchId === null ? undefined : await queries.findBatch(this.#parts.database.db, batchId)
    // The content of one under way is still being read.
    if (batch?.state !== 'checking') await this.#parts.shelf.remove(previewId)
  }

  /**
   * Takes the file in, once: asked again, the same batch is answered, unless that batch failed. Throws
   * `preview.not_found`, `import.day_ahead`, `kind.unknown` and whatever else the file is refused for.
   */
  async commit(
    previewId: string,
    takenBy: string,
  ): Promise<{ batchId: number; isRepeat: boolean }> {
    const upload = await this.#find(previewId)
    const before = await this.#batchOf(upload)
    if (before !== null) return { batchId: before, isRepeat: false }
    if (!this.#parts.shelf.hasContent(previewId)) throw new DomainError('preview.not_found')
    const file = this.#fileOf(upload, takenBy)
    const { settle, feeding } = this.#parts
    const { batchId, isRepeat, done } = await feeding.beginFile(file, settle)
    this.#running.get(previewId)?.stop.abort()
    await this.#parts.shelf.note({ ...upload, batchId })
    this.#follow(previewId, done)
    return { batchId, isRepeat }
  }

  /** Waits for the imports under way. */
  async close(): Promise<void> {
    clearInterval(this.#sweep)
    for (const { stop } of this.#running.values()) stop.abort()
    await this.#checks
    await Promise.allSettled(this.#imports)
  }

  #follow(previewId: string, done: Promise<unknown>): void {
    const { shelf, onBug } = this.#parts
    const followed = done
      .then(() => shelf.removeContent(previewId))
      .catch((error: unknown) => {
        // The batch says why; the file stays for another try.
        if (!(error instanceof DomainError)) onBug(error)
      })
      .finally(() => this.#imports.delete(followed))
    this.#imports.add(followed)
  }

  async #batchOf({ batchId, previewId }: Upload): Promise<number | null> {
    if (batchId === null) return null
    const batch = await queries.findBatch(this.#parts.database.db, batchId)
    const mayTryAgain = batch?.state === 'failed' && this.#parts.shelf.hasContent(previewId)
    return mayTryAgain ? null : batchId
  }

  #fileOf({ previewId, name, login, options }: Upload, takenBy: string): FileToFeed {
    const { kind, dataAsOf, mapping } = options
    const check = this.#running.get(previewId)?.check
    return {
      path: this.#parts.shelf.pathOf(previewId),
      name,
      origin: 'upload',
      takenBy,
      ...(kind ? { kind } : {}),
      ...(dataAsOf ? { dataAsOf: dayOf(dataAsOf) } : {}),
      ...(mapping ? { mappingText: mapping } : {}),
      ...(check?.isChecked ? { rowTotal: check.checked.rows } : {}),
      ...this.#parts.fixedFor?.(login),
    }
  }

  async #find(previewId: string): Promise<Upload> {
    const { shelf } = this.#parts
    const upload = await shelf.find(previewId)
    if (!upload || shelf.removedAt(upload) <= new Date()) throw new DomainError('preview.not_found')
    return upload
  }

  async #view(upload: Upload): Promise<ImportPreview> {
    const { database, shelf } = this.#parts
    const { check } = this.#running.get(upload.previewId) ?? this.#start(upload)
    const { kind, source } = check
    const repeats =
      kind && source
        ? await queries.findCommitted(database.db, { kind, source, sha256: upload.sha256 })
        : undefined
    return viewPreview(upload, { check, repeats, removedAt: shelf.removedAt(upload) })
  }

  #start(upload: Upload): Running {
    const { previewId } = upload
    const faulty = new FaultyRows(FAULTY_SHOWN)
    const check = new PreviewCheck(this.#parts, faulty)
    const running = { check, faulty, stop: new AbortController() }
    this.#running.set(previewId, running)
    const file = this.#toPreview(upload)
    if (this.#parts.shelf.hasContent(previewId))
      this.#checks = this.#checks
        .then(() => running.check.run(file, running.stop.signal))
        .catch(this.#parts.onBug)
    return running
  }

  #toPreview({ previewId, name, login, options }: Upload): FileToPreview {
    return {
      path: this.#parts.shelf.pathOf(previewId),
      name,
      kind: options.kind,
      mappingText: options.mapping,
      ...this.#parts.fixedFor?.(login),
    }
  }

  #forget(previewId: string): void {
    this.#running.get(previewId)?.stop.abort()
    this.#running.delete(previewId)
  }

  async #removeOld(): Promise<void> {
    for (const previewId of await this.#parts.shelf.removeOld(new Date())) this.#forget(previewId)
  }
}
