import type {
  ImportBatch,
  ImportProgress,
  KnownColumn,
  MatchCandidate,
  ProblemDetail,
  QuarantinedRowDetail,
  QuarantinedRowView,
  ReasonCount,
  SourceState as SourceView,
  Words,
} from '@liangma/contracts'
import { SOURCE_TITLES, isoOf } from '@liangma/contracts'
import type { BadRow } from './batches/batch-stage.ts'
import type { BatchWatch } from './watching/batch-watch.ts'
import type { Batch } from './capture.queries.ts'
import { ROW_ERRORS } from './kinds/row-errors.ts'
import { isBroken, waitingCells } from './quarantine/correcting.rules.ts'
import type { QuarantinedRow } from './quarantine/quarantine.queries.ts'
import { WAITS } from './quarantine/quarantine.rules.ts'
import type { SourceState } from './sources.ts'

/** A batch as the API and the pages show it; `watch` where it is under way in this process. */
export function viewBatch(batch: Batch, watch: BatchWatch | undefined): ImportBatch {
  const { dataAsOf, startedAt, finishedAt, origin, ...rest } = batch
  return {
    ...rest,
    title: SOURCE_TITLES[batch.kind],
    origin: origin as ImportBatch['origin'],
    dataAsOf: isoOf(dataAsOf),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    phase: watch?.phase ?? batch.phase,
    ...(batch.state === 'checking' ? watch?.counts : {}),
  }
}

/** How far a batch on file has come. */
export function viewProgress(batch: ImportBatch): ImportProgress {
  const { batchId, state, phase, rows, rowTotal, accepted, quarantined } = batch
  const good = state === 'checking' ? rows - quarantined : accepted
  return { batchId, state, phase, rows, rowTotal, accepted: good, quarantined }
}

/** The same of one that is under way in this process. */
export function progressOf(watch: BatchWatch): ImportProgress {
  const { batchId, phase, rowTotal, counts } = watch
  const { rows, quarantined } = counts
  const state = phase === 'assessing' ? 'committed' : 'checking'
  return { batchId, state, phase, rows, rowTotal, accepted: rows - quarantined, quarantined }
}

export function viewReason(counted: Omit<ReasonCount, 'reasonWords'>): ReasonCount {
  return { ...counted, reasonWords: reasonWords(counted.reason) }
}

/** A quarantined row without its sealed cells. */
export function viewRow(row: QuarantinedRow, candidates: MatchCandidate[]): QuarantinedRowView {
  const { rowId, batchId, batchName, kind, source, line, key, reason } = row
  const { waitsFor, errors, cells, state, resolution } = row
  const title = SOURCE_TITLES[kind]
  const named = { rowId, batchId, batchName, kind, title, source, line, key }
  const why = { reason, reasonWords: reasonWords(reason), waitsFor, errors, candidates }
  return { ...named, ...why, cells, state, resolution }
}

/** The same with every cell as it can be mended, and who ended it. */
export function viewRowDetail(
  row: QuarantinedRow,
  parts: { candidates: MatchCandidate[]; known: readonly KnownColumn[] },
): QuarantinedRowDetail {
  const { resolvedAt, resolvedBy, resolvedBecause } = row
  return {
    ...viewRow(row, parts.candidates),
    columns: waitingCells(row, parts.known),
    isBroken: isBroken(row),
    resolvedAt: resolvedAt?.toISOString() ?? null,
    resolvedBy,
    resolvedBecause,
  }
}

export function viewSource(state: SourceState, lastBatch: Batch | undefined): SourceView {
  const { lastBatchId: _, dataAsOf, ...rest } = state
  return {
    ...rest,
    title: SOURCE_TITLES[state.kind],
    dataAsOf: dataAsOf === null ? null : isoOf(dataAsOf),
    lastBatch: lastBatch
      ? {
          batchId: lastBatch.batchId,
          name: lastBatch.name,
          finishedAt: lastBatch.finishedAt?.toISOString() ?? null,
        }
      : null,
  }
}

/** Where the sentence of one row names its data. */
const HOLE = /\{\w+\}/g

/** What is wrong with the rows of a request, a detail a cell. */
export function viewRefused(rows: readonly BadRow[]): ProblemDetail[] {
  return rows.flatMap(({ raw, errors }) =>
    errors.map(({ column, code, zh, en }) => ({
      in: 'row' as const,
      row: raw.line,
      column,
      code,
      zh,
      en,
    })),
  )
}

/** The sentence of a reason code, without the data of any one row. */
export function reasonWords(reason: string): Words {
  const known: Record<string, Words> = { ...WAITS, ...ROW_ERRORS }
  const words = known[reason]
  if (!words) return { zh: reason, en: reason }
  return { zh: words.zh.replaceAll(HOLE, '…'), en: words.en.replaceAll(HOLE, '…') }
}
