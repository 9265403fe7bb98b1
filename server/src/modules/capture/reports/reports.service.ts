import type { Writable } from 'node:stream'
import { DomainError, REPORT_DUE_WORDS, isoOf } from '@liangma/contracts'
import type {
  OwnReport,
  OwnReportDetail,
  OwnReports,
  ReportDueState,
  ReportPreview,
} from '@liangma/contracts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { writeTable } from '../../../platform/files/index.ts'
import type { RegistryService } from '../../registry/index.ts'
import * as queries from '../capture.queries.ts'
import type { Batch } from '../capture.queries.ts'
import { viewReason } from '../capture.views.ts'
import { listColumns } from '../kinds/index.ts'
import * as quarantine from '../quarantine/quarantine.queries.ts'
import { REPORT_COLUMN_MARK } from '../quarantine/quarantine.rules.ts'
import { exportRows } from '../quarantine/reporting.ts'
import type { UploadsService } from '../uploads/uploads.service.ts'
import type { BatchDesk } from '../watching/batch-desk.ts'
import { reportDueAt } from './report-due.rules.ts'
import { sourceOfReporter } from './reporter.rules.ts'
import { viewReport, viewReportPreview } from './reports.views.ts'

const FAULTY_SHOWN = 200
const LAST_BATCH = 2 ** 31 - 1
/** As in the workbook of rows that wait; left out when it is read again. */
const ERRORS = { header: `${REPORT_COLUMN_MARK}错误 Error`, width: 60 }
const LINE = { header: `${REPORT_COLUMN_MARK}行 Line`, width: 8 }

export interface ReportsParts {
  database: Database
  clock: Clock
  registry: RegistryService
  /** Over a shelf of its own, where each file belongs to a platform. */
  uploads: UploadsService
  desk: BatchDesk
}

/** The platform whose reports they are. */
export interface Reporter {
  subjectId: number
  uscc: string
}

/** 身份信息报送: what platforms report of their own merchants, by the same way as any file. */
export class ReportsService {
  readonly uploads: UploadsService
  readonly #parts: ReportsParts

  constructor(parts: ReportsParts) {
    this.#parts = parts
    this.uploads = parts.uploads
  }

  /** What is owed, what was uploaded and what was taken in, newest first. */
  async list(reporter: Reporter, page: { before: number; limit: number }): Promise<OwnReports> {
    const { db } = this.#parts.database
    const source = sourceOfReporter(reporter.uscc)
    const { limit } = page
    const found = await queries.listBatches(db, { ...page, source, limit: limit + 1 })
    const batches = found.slice(0, limit)
    return {
      due: await this.#due(reporter),
      columns: listColumns('merchants'),
      previews: await this.#previews(reporter),
      reports: await Promise.all(batches.map((batch) => this.#view(batch))),
      nextCursor: found.length > limit ? String(batches.at(-1)?.batchId) : null,
    }
  }

  /** An uploaded report. Throws `preview.not_found`, also for another platform's. */
  async preview({ uscc }: Reporter, previewId: string): Promise<ReportPreview> {
    await this.#requireOwn(uscc, previewId)
    const preview = await this.uploads.get(previewId)
    return viewReportPreview(preview, this.uploads.faultyOf(previewId))
  }

  async remove({ uscc }: Reporter, previewId: string): Promise<void> {
    await this.#requireOwn(uscc, previewId)
    await this.uploads.remove(previewId)
  }

  /** Takes a report in: whole rows enter, the others wait. Throws what `UploadsService.commit` throws. */
  async commit(
    { uscc }: Reporter,
    { previewId, by }: { previewId: string; by: string },
  ): Promise<{ batchId: number; isRepeat: boolean }> {
    await this.#requireOwn(uscc, previewId)
    return this.uploads.commit(previewId, by)
  }

  /** Rows with faults as a workbook to be mended, as they stand in the file. Throws `preview.not_found`. */
  async writePreview({ uscc }: Reporter, previewId: string): Promise<(to: Writable) => void> {
    await this.#requireOwn(uscc, previewId)
    const { header, faulty } = await this.uploads.faultyTable(previewId)
    return (to) => {
      const rows = faulty.rows.map((row) => [
        row.faults.map(({ column, zh, en }) => `${column}: ${zh} / ${en}`).join('\n'),
        row.line,
        ...row.cells,
      ])
      const columns = [ERRORS, LINE, ...header.map((name) => ({ header: name, width: 22 }))]
      writeTable(to, { format: 'xlsx', columns, rows }).catch((failure: Error) =>
        to.destroy(failure),
      )
    }
  }

  /** One report with what still waits of it. Throws `import.not_found`, also for another platform's. */
  async get(reporter: Reporter, batchId: number): Promise<OwnReportDetail> {
    const { db } = this.#parts.database
    const batch = await this.#ownBatch(reporter, batchId)
    const reasons = await quarantine.countByReason(db, { batchId })
    const rows = await quarantine.listRows(db, { batchId, limit: FAULTY_SHOWN + 1 })
    return {
      ...(await this.#view(batch)),
      reasons: reasons.map(viewReason),
      faulty: rows
        .slice(0, FAULTY_SHOWN)
        .map(({ line, cells, errors }) => ({ line, cells, faults: errors })),
      isFaultyCut: rows.length > FAULTY_SHOWN,
    }
  }

  /** What still waits of a report as a workbook to be mended; without personal data. */
  async writeWaiting(reporter: Reporter, batchId: number): Promise<(to: Writable) => void> {
    const { database } = this.#parts
    await this.#ownBatch(reporter, batchId)
    return (to) => {
      exportRows(database, { to, format: 'xlsx', kind: 'merchants', batchId }).catch(
        (failure: Error) => to.destroy(failure),
      )
    }
  }

  async #due({ subjectId }: Reporter): Promise<OwnReports['due']> {
    const { clock, registry } = this.#parts
    const today = clock.today()
    const { period, opens, due } = reportDueAt(today)
    const late: ReportDueState = today > due ? 'overdue' : 'open'
    const state = (await registry.hasReported(subjectId, period)) ? 'reported' : late
    const stateWords = REPORT_DUE_WORDS[state]
    return { period, opens: isoOf(opens), due: isoOf(due), state, stateWords }
  }

  async #previews({ uscc }: Reporter): Promise<ReportPreview[]> {
    const previews = await this.uploads.list(uscc)
    return previews
      .filter(({ batchId }) => batchId === null)
      .map((preview) => viewReportPreview(preview, this.uploads.faultyOf(preview.previewId)))
  }

  async #view(batch: Batch): Promise<OwnReport> {
    const { database, desk } = this.#parts
    const { batchId } = batch
    const reasons = await quarantine.countByReason(database.db, { batchId })
    const waiting = reasons.reduce((sum, { count }) => sum + count, 0)
    return viewReport(batch, { watch: desk.find(batchId), waiting })
  }

  async #requireOwn(uscc: string, previewId: string): Promise<void> {
    if ((await this.uploads.ownerOf(previewId)) !== uscc) throw new DomainError('preview.not_found')
  }

  async #ownBatch({ uscc }: Reporter, batchId: number): Promise<Batch> {
    const batch =
      batchId > LAST_BATCH ? undefined : await queries.findBatch(this.#parts.database.db, batchId)
    if (batch?.source !== sourceOfReporter(uscc))
      throw new DomainError('import.not_found', { batchId })
    return batch
  }
}
