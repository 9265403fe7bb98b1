import { PassThrough } from 'node:stream'
import { isAllowed } from '@liangma/contracts'
import type { Language, ListFormat, Words } from '@liangma/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { WrittenCell } from '../../files/index.ts'
import { writeTable } from '../../files/index.ts'
import { roleRefused } from '../access/judge.ts'
import { attachmentOf } from '../attachment.ts'
import { languageOf } from '../language.ts'

const ROWS_AT_MOST = 200_000

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<ListFormat, string>

const CUT_OFF: Words = {
  zh: `仅含前 ${ROWS_AT_MOST} 行；请缩小筛选范围。`,
  en: `Only the first ${ROWS_AT_MOST} rows; narrow the filters for the others.`,
}

/** A column as the screen shows it, in the language of the page. */
export interface ListColumn<Row> {
  header: Words
  read: (row: Row, language: Language) => WrittenCell
  /** In characters, for XLSX. */
  width?: number
}

export interface ListPage<Row> {
  rows: readonly Row[]
  nextCursor: string | null
}

/** A list as a table: its name is the file's, its columns and pages are those of the screen. */
export interface ListTable<Row> {
  name: Words
  columns: readonly ListColumn<Row>[]
  /** The page after a cursor; undefined: the first. */
  page: (cursor: string | undefined) => Promise<ListPage<Row>>
}

/**
 * Answers a list as XLSX or CSV, all its pages, streamed. Any list of officers offers it in three lines: `...listFormat`
 * in its query, `200: listOrTable(schema)` in its answers, and first in its handler
 * `if (request.query.format) return sendTable({ request, reply }, table)`.
 * Throws `auth.role_refused` without the permission `register.export`, and what the first page throws.
 */
export async function sendTable<Row>(
  { request, reply }: { request: TableRequest; reply: FastifyReply },
  { name, columns, page }: ListTable<Row>,
): Promise<FastifyReply> {
  const { role } = request.caller
  if (!isAllowed(role, 'register.export')) throw roleRefused(role)
  const format = request.query.format ?? 'csv'
  const language = languageOf(request)
  // Before anything is sent, so that a refusal is an answer and no broken file.
  const first = await page(undefined)
  const body = new PassThrough()
  const table = {
    format,
    columns: columns.map(({ header, width }) => ({
      header: header[language],
      ...(width === undefined ? {} : { width }),
    })),
    rows: cellsOf(rowsOf(first, page), { columns, language }),
  }
  writeTable(body, table).catch((error: Error) => body.destroy(error))
  return reply
    .type(MEDIA_TYPES[format])
    .header('content-disposition', attachmentOf(name, { language, ending: format }))
    .send(body)
}

type TableRequest = FastifyRequest<{ Querystring: { format?: ListFormat | undefined } }>

/** The 200 of a list that may also be taken as a table. */
export function listOrTable<T extends z.ZodType>(schema: T) {
  return {
    description: 'A page of the list; with `format`, all its pages as a table',
    content: {
      'application/json': { schema },
      'text/csv': { schema: z.any() },
      [MEDIA_TYPES.xlsx]: { schema: z.any() },
    },
  }
}

async function* rowsOf<Row>(
  first: ListPage<Row>,
  page: ListTable<Row>['page'],
): AsyncGenerator<Row> {
  let { rows, nextCursor } = first
  yield* rows
  while (nextCursor !== null) {
    ;({ rows, nextCursor } = await page(nextCursor))
    yield* rows
  }
}

async function* cellsOf<Row>(
  rows: AsyncIterable<Row>,
  { columns, language }: { columns: readonly ListColumn<Row>[]; language: Language },
): AsyncGenerator<WrittenCell[]> {
  let written = 0
  for await (const row of rows) {
    if (written === ROWS_AT_MOST) {
      yield [CUT_OFF[language]]
      return
    }
    written += 1
    yield columns.map(({ read }) => read(row, language))
  }
}
