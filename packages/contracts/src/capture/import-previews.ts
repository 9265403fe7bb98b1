import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  count,
  isoDay,
  moment,
  sha256Hex,
  sourceKind,
} from '../api/basics.ts'
import { importBatch } from '../api/imports.ts'
import { cellError } from '../api/quarantine.ts'

/** What of an uploaded file may be said by hand; all of it is optional. */
export const previewOptions = z
  .strictObject({
    kind: z
      .union([sourceKind, z.literal('')])
      .optional()
      .transform(blankAsAbsent)
      .meta({ description: 'Kind of file; absent: by its header', examples: ['cases'] }),
    dataAsOf: z
      .union([isoDay, z.literal('')])
      .optional()
      .transform(blankAsAbsent)
      .meta({ description: 'Data reach up to here; absent: today', examples: ['2026-11-23'] }),
    mapping: z
      .string()
      .max(100_000)
      .meta({ examples: ['{"kind":"cases","columns":{"文书号":"决定书文号"}}'] })
      .optional()
      .transform(blankAsAbsent)
      .meta({ description: 'How its columns become ours, as YAML or JSON (docs/formats.md)' }),
  })
  .meta({
    id: 'PreviewOptions',
    examples: [{ kind: 'cases', dataAsOf: '2026-11-23' }],
  })
export type PreviewOptions = Partial<z.infer<typeof previewOptions>>

/** One column of an uploaded file, and what it is for us. */
export const previewColumn = z
  .object({
    theirs: z
      .string()
      .nullable()
      .meta({
        description: 'As the file calls it; null: a constant of the mapping',
        examples: ['文书号'],
      }),
    ours: z
      .string()
      .nullable()
      .meta({
        description: 'The column that it is read as; null: kept beside, for people',
        examples: ['决定书文号'],
      }),
    isSealed: z.boolean().meta({ description: 'Personal data: sealed, and never shown in lists' }),
  })
  .meta({ id: 'PreviewColumn' })

/** A column that a kind of file knows. */
export const knownColumn = z
  .object({
    column: z.string().meta({ examples: ['决定书文号'] }),
    isNeeded: z.boolean().meta({ description: 'No file, or no row, without it' }),
    isSealed: z.boolean(),
  })
  .meta({ id: 'KnownColumn' })
export type KnownColumn = z.infer<typeof knownColumn>

const failure = z
  .object({ code: z.string().meta({ examples: ['kind.unknown'] }), ...bilingual.shape })
  .nullable()

/** An uploaded file before anything of it is taken in. */
export const importPreview = z
  .object({
    previewId: z.uuid().meta({ examples: ['3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001'] }),
    name: z.string().meta({ examples: ['行政处罚.csv'] }),
    bytes: count,
    sha256: sha256Hex,
    uploadedBy: z.string().meta({ examples: ['王虚构'] }),
    uploadedAt: moment,
    removedAt: moment.meta({ description: 'When it is removed unless it is committed' }),
    kind: sourceKind.nullable(),
    title: bilingual.nullable(),
    source: z
      .string()
      .nullable()
      .meta({ examples: ['cases'] }),
    dataAsOf: isoDay.nullable().meta({ description: 'As stated; null: the day of the commit' }),
    mapping: z
      .string()
      .nullable()
      .meta({ examples: ['{"kind":"cases","columns":{"文书号":"决定书文号"}}'] }),
    format: z.enum(['csv', 'xlsx']).nullable(),
    encoding: z
      .enum(['utf-8', 'gb18030'])
      .nullable()
      .meta({ description: 'null: a workbook, or ASCII only' }),
    columns: z.array(previewColumn),
    knownColumns: z.array(knownColumn).meta({ description: 'All columns of its kind' }),
    rows: z
      .array(
        z.object({
          line: z.int(),
          cells: z
            .array(z.string().meta({ examples: ['金虚罚〔2026〕1号'] }))
            .meta({ description: 'As they will be read, by column; none of a broken row' }),
          faults: z.array(cellError),
        }),
      )
      .meta({ description: 'The first rows' }),
    checked: z.object({ rows: count, good: count, waiting: count }),
    isChecked: z.boolean().meta({ description: 'Whether every row has been checked' }),
    reasons: z.array(
      z.object({
        reason: z.string().meta({ examples: ['date.malformed'] }),
        reasonWords: bilingual,
        count,
      }),
    ),
    failure: failure.meta({ description: 'Why it cannot be taken in as it is' }),
    repeats: importBatch
      .nullable()
      .meta({ description: 'The batch that took the same content in' }),
    batchId: z.int().nullable().meta({ description: 'The batch that it became' }),
  })
  .meta({ id: 'ImportPreview' })
export type ImportPreview = z.infer<typeof importPreview>

export const importPreviewList = z
  .object({ previews: z.array(importPreview) })
  .meta({ id: 'ImportPreviewList' })

export const previewParams = z.object({
  previewId: z.uuid().meta({ examples: ['3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001'] }),
})

/** Which batch an uploaded file became. */
export const importStarted = z
  .object({
    batchId: z.int().meta({ examples: [12] }),
    isRepeat: z
      .boolean()
      .meta({ description: 'The same content was taken in before, as this batch' }),
  })
  .meta({ id: 'ImportStarted' })

/** How far a batch has come: the data of each event `progress` and of the last, `end`. */
export const importProgress = z
  .object({
    batchId: z.int(),
    state: importBatch.shape.state,
    phase: importBatch.shape.phase,
    rows: count.meta({ description: 'Rows read' }),
    rowTotal: count.nullable(),
    accepted: count.meta({ description: 'Until the end: rows without fault' }),
    quarantined: count.meta({ description: 'Rows that will wait' }),
  })
  .meta({ id: 'ImportProgress' })
export type ImportProgress = z.infer<typeof importProgress>
