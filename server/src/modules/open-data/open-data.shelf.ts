import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError, dayOf, isoOf } from '@liangma/contracts'
import type { Day, DumpManifest } from '@liangma/contracts'
import { readChecksum } from './dumps/checksums.ts'
import { isAbsent, namesIn, remove } from './dumps/draft-folder.ts'
import { MANIFEST, dumpsToDrop, isDumpFile } from './open-data.rules.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A file of a dump: where it lies, and what it must hold. */
export interface ShelvedFile {
  path: string
  bytes: number
  sha256: string
}

/** The manifests of all dumps, newest first. */
export async function listDumps(shelf: string): Promise<DumpManifest[]> {
  const days = (await daysOn(shelf)).toSorted((one, other) => other - one)
  const manifests: DumpManifest[] = []
  for (const day of days) {
    try {
      const text = await readFile(join(shelf, isoOf(day), MANIFEST), 'utf8')
      manifests.push(JSON.parse(text) as DumpManifest)
    } catch (error) {
      // Taken away between the two looks.
      if (!isAbsent(error)) throw error
    }
  }
  return manifests
}

/** Throws `dump.not_found`. */
export async function getDumpFile(
  shelf: string,
  { day, file }: { day: string; file: string },
): Promise<ShelvedFile> {
  const path = join(shelf, day, file)
  try {
    if (!isDumpFile(file)) throw new DomainError('dump.not_found', { day, file })
    const { size: bytes } = await stat(path)
    const sha256 = await readChecksum(path.replace(/\.sha256$/, ''))
    if (sha256 === undefined) throw new Error(`${path}: the checksum beside it is not one`)
    return { path, bytes, sha256 }
  } catch (error) {
    throw isAbsent(error) ? new DomainError('dump.not_found', { day, file }) : error
  }
}

/** Takes away the dumps that need not be kept any more; answers their days. */
export async function dropOldDumps(shelf: string, today: Day): Promise<Day[]> {
  const days = dumpsToDrop(await daysOn(shelf), today)
  for (const day of days) await remove(join(shelf, isoOf(day)))
  return days
}

async function daysOn(shelf: string): Promise<Day[]> {
  return (await namesIn(shelf)).filter((name) => DAY.test(name)).map(dayOf)
}
