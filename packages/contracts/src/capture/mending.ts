import { z } from 'zod'
import { count, moment } from '../api/basics.ts'
import { cellError, quarantinedRow } from '../api/quarantine.ts'
import { knownColumn } from './import-previews.ts'

const MOST_ROWS = 1_000

export const rowParams = z.object({ rowId: z.coerce.number().int().min(1).max(2_147_483_647) })

const columnName = z
  .string()
  .min(1)
  .max(200)
  .meta({ examples: ['决定日期'] })
const cellText = z
  .string()
  .max(32_767)
  .meta({ examples: ['2026-02-28'] })
const rowIds = z
  .array(z.int().min(1).max(2_147_483_647))
  .min(1)
  .max(MOST_ROWS)
  .meta({ description: `At most ${MOST_ROWS}`, examples: [[731, 732]] })
const why = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .meta({ description: 'Why; stays on file', examples: ['来源部门确认为测试数据'] })

/** One cell of a waiting row, as it can be mended. */
export const waitingCell = z
  .object({
    ...knownColumn.shape,
    isKnown: z.boolean().meta({ description: 'false: the source’s own column, kept beside' }),
    cell: z
      .string()
      .nullable()
      .meta({
        description: 'null: sealed; it can be replaced, not read',
        examples: ['2026-02-30'],
      }),
    faults: z.array(cellError),
  })
  .meta({ id: 'WaitingCell' })
export type WaitingCell = z.infer<typeof waitingCell>

/** A row that waits, with every cell. */
export const quarantinedRowDetail = z
  .object({
    ...quarantinedRow.shape,
    columns: z.array(waitingCell),
    isBroken: z
      .boolean()
      .meta({ description: 'Its cells may stand in wrong columns: all are to be given anew' }),
    resolvedAt: moment.nullable(),
    resolvedBy: z
      .string()
      .nullable()
      .meta({ examples: ['王虚构'] }),
    resolvedBecause: z
      .string()
      .nullable()
      .meta({ examples: ['来源部门确认为测试数据'] }),
  })
  .meta({ id: 'QuarantinedRowDetail' })
export type QuarantinedRowDetail = z.infer<typeof quarantinedRowDetail>

/** New contents of some cells of a row; the others stay as they are. */
export const rowCorrection = z
  .strictObject({
    cells: z
      .record(columnName, cellText)
      .refine((cells) => Object.keys(cells).length <= 200, 'at most 200 cells')
      .meta({ examples: [{ 决定日期: '2026-02-28' }] }),
  })
  .meta({ id: 'RowCorrection' })

/** What became of a mended row. */
export const mendedRow = z
  .object({
    state: z
      .enum(['entered', 'waiting'])
      .meta({ description: '`waiting`: right in itself now, but for something else' }),
    batchId: z.int(),
    row: quarantinedRow.nullable().meta({ description: 'The row as it waits now' }),
  })
  .meta({ id: 'MendedRow' })
export type MendedRow = z.infer<typeof mendedRow>

/** The same correction on one column of several rows. */
export const rowsCorrection = z
  .strictObject({ rowIds, column: columnName, cell: cellText })
  .meta({ id: 'RowsCorrection' })
export type RowsCorrection = z.infer<typeof rowsCorrection>

export const mendedRows = z
  .object({
    entered: count,
    waiting: count.meta({ description: 'Right in themselves now, but wait for something else' }),
    refused: z
      .array(z.object({ rowId: z.int(), line: z.int(), errors: z.array(cellError) }))
      .meta({ description: 'Still wrong, and left as they were' }),
  })
  .meta({ id: 'MendedRows' })
export type MendedRows = z.infer<typeof mendedRows>

export const rowsDismissal = z.strictObject({ rowIds, reason: why }).meta({ id: 'RowsDismissal' })
export const rowsReopening = z.strictObject({ rowIds }).meta({ id: 'RowsReopening' })

/** Which rows a decision concerned; others had ended already. */
export const decidedRows = z
  .object({ rowIds: z.array(z.int()).meta({ examples: [[731]] }) })
  .meta({ id: 'DecidedRows' })

/** Sealed cells in clear; the look is on record. */
export const openedCells = z
  .object({
    cells: z.record(z.string(), z.string()).meta({ examples: [{ 投诉人: '赵虚构' }] }),
  })
  .meta({ id: 'OpenedCells' })
