import { SOURCE_TITLES } from '@liangma/contracts'
import type { ImportPreview } from '@liangma/contracts'
import type { Batch } from '../capture.queries.ts'
import { reasonWords, viewBatch } from '../capture.views.ts'
import type { PreviewCheck } from './preview-check.ts'
import type { Upload } from './upload-shelf.ts'

/** An uploaded file with what was found in it so far. */
export function viewPreview(
  { options, login: _, ...upload }: Upload,
  {
    check,
    repeats,
    removedAt,
  }: { check: PreviewCheck; repeats: Batch | undefined; removedAt: Date },
): ImportPreview {
  const { kind, source, columns, knownColumns, rows, checked, isChecked, failure } = check
  return {
    ...upload,
    removedAt: removedAt.toISOString(),
    kind,
    title: kind === null ? null : SOURCE_TITLES[kind],
    source,
    dataAsOf: options.dataAsOf ?? null,
    mapping: options.mapping ?? null,
    format: check.form?.format ?? null,
    encoding: check.form?.encoding ?? null,
    columns,
    knownColumns,
    rows,
    checked,
    isChecked,
    reasons: [...check.reasons].map(([reason, count]) => ({
      reason,
      reasonWords: reasonWords(reason),
      count,
    })),
    failure,
    repeats: repeats ? viewBatch(repeats, undefined) : null,
  }
}
