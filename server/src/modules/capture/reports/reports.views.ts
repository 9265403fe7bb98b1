import type { ImportPreview, OwnReport, ReportPreview } from '@liangma/contracts'
import { viewBatch } from '../capture.views.ts'
import type { Batch } from '../capture.queries.ts'
import type { FaultyRows } from '../uploads/faulty-rows.ts'
import type { BatchWatch } from '../watching/batch-watch.ts'

/** An uploaded report as its platform sees it. */
export function viewReportPreview(preview: ImportPreview, faulty: FaultyRows): ReportPreview {
  const { previewId, name, bytes, uploadedBy, uploadedAt, removedAt } = preview
  const { columns, knownColumns, rows, checked, isChecked, reasons, failure, batchId } = preview
  return {
    previewId,
    name,
    bytes,
    uploadedBy,
    uploadedAt,
    removedAt,
    columns,
    knownColumns,
    rows,
    checked,
    isChecked,
    reasons,
    failure,
    batchId,
    isRepeat: preview.repeats !== null,
    faulty: faulty.rows,
    isFaultyCut: faulty.isCut,
  }
}

/** A batch as the platform that reported it sees it. */
export function viewReport(
  batch: Batch,
  { watch, waiting }: { watch: BatchWatch | undefined; waiting: number },
): OwnReport {
  const view = viewBatch(batch, watch)
  const { batchId, name, state, phase, rows, rowTotal, accepted, unchanged, older } = view
  const { quarantined, takenBy, startedAt, finishedAt, failure } = view
  return {
    batchId,
    name,
    state,
    phase,
    rows,
    rowTotal,
    accepted,
    unchanged,
    older,
    quarantined,
    takenBy,
    startedAt,
    finishedAt,
    failure,
    waiting,
  }
}
