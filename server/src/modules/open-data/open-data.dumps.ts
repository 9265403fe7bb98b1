import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DUMP_FORMATS, isoOf } from '@liangma/contracts'
import type { DumpFile, DumpManifest, DumpTableName } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { PublicationReading } from '../publication/index.ts'
import { sha256Of, writeChecksum } from './dumps/checksums.ts'
import { finishDraft, namesIn, openDraft, remove, sweep } from './dumps/draft-folder.ts'
import { GRADES_TABLE } from './dumps/grades-table.ts'
import type { OpenTable } from './dumps/open-table.ts'
import { CORRECTIONS_TABLE, HISTORY_TABLE } from './dumps/record-tables.ts'
import { StagedTable } from './dumps/staged-table.ts'
import { takeRows } from './dumps/take-rows.ts'
import type { RowSource } from './dumps/take-rows.ts'
import { DATA_LICENCE, MANIFEST } from './open-data.rules.ts'

export interface DumpParts {
  publication: RowSource & Pick<PublicationReading, 'sign'>
  /** Which register this is, as its receipts name it. */
  registerId: () => Promise<string>
  clock: Clock
  /** Folder of all dumps. */
  shelf: string
}

/**
 * Writes today's dump, whole or not at all. Where there is one already, nothing changes unless forced.
 * Answers the day. Throws `dump.unsettled` where grades never stood still meanwhile.
 */
export async function makeDump(parts: DumpParts, isForced: boolean): Promise<string> {
  const { shelf } = parts
  const day = isoOf(parts.clock.today())
  await sweep(shelf)
  if (!isForced && (await namesIn(shelf)).includes(day)) return day
  const draft = await openDraft(shelf)
  const work = await openDraft(shelf)
  try {
    await writeDump(parts, { day, draft, work })
    await finishDraft(draft, join(shelf, day))
  } finally {
    await remove(work)
    await remove(draft)
  }
  return day
}

interface Writing {
  day: string
  draft: string
  /** For what is needed only while the dump is written. */
  work: string
}

async function writeDump(parts: DumpParts, { day, draft, work }: Writing): Promise<void> {
  const { publication, registerId, clock } = parts
  const place = { dir: draft, work }
  const staged = {
    grades: await StagedTable.begin(GRADES_TABLE, place),
    history: await StagedTable.begin(HISTORY_TABLE, place),
    corrections: await StagedTable.begin(CORRECTIONS_TABLE, place),
  }
  const tables = Object.values(staged)
  try {
    const upTo = await takeRows(publication, staged)
    for (const table of tables) await table.finish()
    const manifest: Omit<DumpManifest, 'signature'> = {
      type: 'liangma/dump/1',
      register: await registerId(),
      day,
      madeAt: clock.now().toISOString(),
      upTo,
      licence: DATA_LICENCE,
      tables: tables.map(({ table }) => described(table)),
      files: (await Promise.all(tables.map((table) => describeFiles(draft, table)))).flat(),
    }
    const path = join(draft, MANIFEST)
    const text = JSON.stringify(publication.sign(manifest), null, 2)
    await writeFile(path, `${text}\n`, { flush: true })
    await writeChecksum(path, await sha256Of(path))
  } finally {
    for (const table of tables) await table.close()
  }
}

/** A table's files for the manifest, each with its checksum put beside it. */
async function describeFiles(
  dir: string,
  { table, rows }: Pick<StagedTable<never>, 'rows'> & { table: { name: DumpTableName } },
): Promise<DumpFile[]> {
  const files: DumpFile[] = []
  for (const format of DUMP_FORMATS) {
    const name = `${table.name}.${format}`
    const path = join(dir, name)
    const sha256 = await sha256Of(path)
    await writeChecksum(path, sha256)
    const { size: bytes } = await stat(path)
    files.push({ name, table: table.name, format, rows, bytes, sha256 })
  }
  return files
}

function described({ name, meaning, lines, columns }: OpenTable<never>) {
  const stated = columns.map(({ read: _, ...column }) => column)
  return { name, meaning, lines, columns: stated }
}
