import { z } from 'zod'
import { bilingual, count, isoDay, nextCursor, paging } from '../api/basics.ts'
import { importBatch, reasonCount } from '../api/imports.ts'
import { cellError } from '../api/quarantine.ts'
import { importPreview, knownColumn } from '../capture/import-previews.ts'

const rowWithFaults = z.object({
  line: z.int(),
  cells: z
    .array(z.string().meta({ examples: ['示例经营者'] }))
    .meta({ description: 'By column; personal data masked; none of a broken row' }),
  faults: z.array(cellError),
})

/** An uploaded report before anything of it is taken in. */
export const reportPreview = z
  .object({
    ...importPreview.pick({
      previewId: true,
      name: true,
      bytes: true,
      uploadedBy: true,
      uploadedAt: true,
      removedAt: true,
      columns: true,
      knownColumns: true,
      rows: true,
      checked: true,
      isChecked: true,
      reasons: true,
      failure: true,
      batchId: true,
    }).shape,
    isRepeat: z.boolean().meta({ description: 'This very content was taken in before' }),
    faulty: z.array(rowWithFaults).meta({ description: 'The first rows with faults' }),
    isFaultyCut: z.boolean().meta({ description: 'There are more than shown; take the table' }),
  })
  .meta({ id: 'ReportPreview' })
export type ReportPreview = z.infer<typeof reportPreview>

/** A report that was taken in, or failed whole. */
export const ownReport = z
  .object({
    ...importBatch.pick({
      batchId: true,
      name: true,
      state: true,
      phase: true,
      rows: true,
      rowTotal: true,
      accepted: true,
      unchanged: true,
      older: true,
      quarantined: true,
      takenBy: true,
      startedAt: true,
      finishedAt: true,
      failure: true,
    }).shape,
    waiting: count.meta({ description: 'Rows that still wait to be mended or confirmed' }),
  })
  .meta({ id: 'OwnReport' })
export type OwnReport = z.infer<typeof ownReport>

/** One report with what still waits of it. */
export const ownReportDetail = z
  .object({
    ...ownReport.shape,
    reasons: z.array(reasonCount),
    faulty: z.array(
      z.object({
        line: z.int(),
        cells: z.record(z.string(), z.string()).meta({ description: 'Without personal data' }),
        faults: z.array(cellError),
      }),
    ),
    isFaultyCut: z.boolean(),
  })
  .meta({ id: 'OwnReportDetail' })
export type OwnReportDetail = z.infer<typeof ownReportDetail>

export const REPORT_DUE_WORDS = {
  reported: { zh: '已报送', en: 'Reported' },
  open: { zh: '待报送', en: 'To be reported' },
  overdue: { zh: '逾期未报送', en: 'Overdue' },
} as const
export type ReportDueState = keyof typeof REPORT_DUE_WORDS

export const ownReportsQuery = z.object({ ...paging })

export const ownReports = z
  .object({
    due: z
      .object({
        period: z.string().meta({ description: 'Half-year', examples: ['2026H1'] }),
        opens: isoDay,
        due: isoDay,
        state: z.enum(Object.keys(REPORT_DUE_WORDS) as [ReportDueState, ...ReportDueState[]]),
        stateWords: bilingual,
      })
      .meta({ description: 'The newest report that is owed (网络交易监督管理办法 25)' }),
    columns: z.array(knownColumn).meta({ description: 'What a report may hold' }),
    previews: z.array(reportPreview).meta({ description: 'Uploaded and not taken in yet' }),
    reports: z.array(ownReport).meta({ description: 'Newest first' }),
    nextCursor,
  })
  .meta({ id: 'OwnReports' })
export type OwnReports = z.infer<typeof ownReports>
