import type { Writable } from 'node:stream'
import type { SourceKind } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import { writeTable } from '../../../platform/files/index.ts'
import type { TableFormat } from '../../../platform/files/index.ts'
import * as quarantine from './quarantine.queries.ts'
import type { QuarantineFilter, QuarantinedRow } from './quarantine.queries.ts'
import { REPORT_COLUMN_MARK } from './quarantine.rules.ts'

const ROWS_A_PAGE = 5_000

const REPORT_COLUMNS = [
  { header: `${REPORT_COLUMN_MARK}错误 Error`, width: 60, of: errorText },
  {
    header: `${REPORT_COLUMN_MARK}来源文件 File`,
    width: 24,
    of: (row: QuarantinedRow) => row.batchName,
  },
  { header: `${REPORT_COLUMN_MARK}行 Line`, width: 8, of: (row: QuarantinedRow) => row.line },
]

/**
 * Writes the open rows of one kind as a workbook that can be mended and fed again: the columns as they
 * came, what is wrong written in front. Protected cells are left out. Answers the rows written.
 */
export async function exportRows(
  database: Database,
  target: { to: string | Writable; format: TableFormat; kind: SourceKind; batchId?: number },
): Promise<number> {
  const filter = { kind: target.kind, ...(target.batchId ? { batchId: target.batchId } : {}) }
  const headers = await quarantine.listOpenColumns(database.db, filter)
  let written = 0
  await writeTable(target.to, {
    format: target.format,
    columns: [...REPORT_COLUMNS, ...headers.map((header) => ({ header, width: 22 }))],
    rows: (async function* () {
      for await (const row of pagesOf(database, filter)) {
        written += 1
        yield [
          ...REPORT_COLUMNS.map((column) => column.of(row)),
          ...headers.map((name) => row.cells[name] ?? ''),
        ]
      }
    })(),
  })
  return written
}

async function* pagesOf(
  database: Database,
  filter: Omit<QuarantineFilter, 'limit'>,
): AsyncIterable<QuarantinedRow> {
  let after = 0
  for (;;) {
    const rows = await quarantine.listRows(database.db, {
      ...filter,
      after,
      limit: ROWS_A_PAGE,
    })
    if (rows.length === 0) return
    yield* rows
    after = rows.at(-1)?.rowId ?? after
  }
}

function errorText(row: QuarantinedRow): string {
  return row.errors
    .map(({ column, zh, en }) => `${column ? `${column}: ` : ''}${zh} / ${en}`)
    .join('\n')
}
