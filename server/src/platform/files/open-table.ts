import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DomainError } from '@liangma/contracts'
import { csvRows } from './csv-rows.ts'
import { decodedBlocks } from './decoded-blocks.ts'
import { shapeTable } from './table-shape.ts'
import type { Encoding, RowSource, Table } from './table.ts'
import { xlsxRows } from './xlsx/xlsx-rows.ts'

const CHUNK_BYTES = 256 * 1024
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/**
 * Opens a CSV (UTF-8 or GB18030, comma or tab) or XLSX file, told apart by content, not by name.
 * Memory stays constant whatever the size. `name` is what errors call the file.
 * Throws `table.empty`, `table.not_a_table`, `table.old_excel`, `table.header_twice`,
 * `table.too_many_columns`; while rows are read also `table.broken_bytes`, `table.damaged`,
 * `table.too_large`.
 */
export async function openTable(
  source: string | Readable,
  { name }: { name: string },
): Promise<Table> {
  if (typeof source === 'string') return openPath(source, name)
  const chunks: AsyncIterator<Buffer> = source[Symbol.asyncIterator]()
  const first = await atLeast(chunks, ZIP.length)
  if (first.subarray(0, ZIP.length).equals(ZIP)) return openSpooled(rejoin(first, chunks), name)
  refuseOldOffice(first, name)
  return openText(rejoin(first, chunks), name)
}

async function openPath(path: string, name: string): Promise<Table> {
  const magic = await firstBytes(path)
  if (magic.equals(ZIP)) return shaped('xlsx', xlsxRows(path, name), name)
  refuseOldOffice(magic, name)
  return openText(createReadStream(path, { highWaterMark: CHUNK_BYTES }), name)
}

async function openText(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Table> {
  let encoding: Encoding | null = null
  const blocks = decodedBlocks(chunks, name, (found) => (encoding = found))
  return { ...(await shaped('csv', csvRows(blocks), name)), encoding: () => encoding }
}

/** A workbook's directory stands at its end, so one that comes as a stream is put on disk first. */
async function openSpooled(bytes: AsyncIterable<Buffer>, name: string): Promise<Table> {
  const dir = await mkdtemp(join(tmpdir(), 'table-'))
  const path = join(dir, 'spooled.xlsx')
  const clean = () => rm(dir, { recursive: true, force: true })
  try {
    await pipeline(Readable.from(bytes), createWriteStream(path, { mode: 0o600 }))
    return await shaped('xlsx', cleanedAfter(xlsxRows(path, name), clean), name)
  } catch (error) {
    await clean()
    throw error
  }
}

async function* cleanedAfter(rows: RowSource, clean: () => Promise<void>): RowSource {
  try {
    yield* rows
  } finally {
    await clean()
  }
}

async function shaped(format: Table['format'], source: RowSource, name: string): Promise<Table> {
  try {
    const { header, rows } = await shapeTable(source, name)
    const close = async () => {
      await rows.return()
      await source.return()
    }
    return { name, format, encoding: () => null, header, rows, close }
  } catch (error) {
    await source.return()
    throw error
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ZIP.length), 0, ZIP.length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function atLeast(chunks: AsyncIterator<Buffer>, bytes: number): Promise<Buffer> {
  let head = Buffer.alloc(0)
  while (head.length < bytes) {
    const step = await chunks.next()
    if (step.done) break
    head = Buffer.concat([head, step.value])
  }
  return head
}

async function* rejoin(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first
    for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value
  } finally {
    await rest.return?.()
  }
}

function refuseOldOffice(head: Buffer, name: string): void {
  if (head.subarray(0, OLD_OFFICE.length).equals(OLD_OFFICE)) {
    throw new DomainError('table.old_excel', { name })
  }
}
