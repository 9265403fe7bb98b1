import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { dayOf } from '@liangma/contracts'
import type { SourceKind } from '@liangma/contracts'
import { writeSampleCity } from '@liangma/samples'
import { defaultConfig } from '../../src/config.ts'
import type { Config } from '../../src/config.ts'

export const CITY_DAY = dayOf('2026-06-30')

/** Into how many slices the city is cut; each is a few small files, fed together. */
export const SLICES = 60

const SIZE = { platforms: 12, merchants: 200, complaints: 1_500 }
const KEY = Buffer.alloc(32, 7).toString('base64')

/** In how many parts the files of a kind come; the parts of the few large kinds fill every slice. */
const PARTS: Record<SourceKind, number> = {
  platforms: 2,
  merchants: 15,
  cases: 8,
  complaints: 15,
  annualReports: 1,
  listings: 1,
  findings: 8,
  metrics: 8,
  bonuses: 1,
}

/** A configuration on a folder of its own; the key is the same everywhere, so that hashes compare. */
export function configOf(dataDir: string, url: string | undefined): Config {
  return {
    ...defaultConfig(dataDir),
    database: url ? { url } : { dir: dataDir },
    key: KEY,
    port: 0,
    logLevel: 'silent',
    sample: false,
  }
}

/**
 * Writes a small dirty city, cut into `SLICES` folders `0`, `1`, … of files with some rows each. The
 * second half of the platforms comes late, so that rows wait for them; the last slices restate cases.
 */
export async function writeSlices(dir: string): Promise<void> {
  const city = await writeSampleCity({ dir: join(dir, 'city'), today: CITY_DAY, ...SIZE })
  const parts = city.files.flatMap(({ path, kind }) =>
    cut(path, PARTS[kind]).map((part, nth) => ({ ...part, kind, nth })),
  )
  const restated = parts
    .filter(({ kind }) => kind === 'cases')
    .map((part) => ({ ...part, name: `later-${part.name}`, bytes: restate(part.bytes), nth: 8 }))
  const ordered = [...parts.toSorted((a, b) => share(a) - share(b)), ...restated]
  ordered.forEach((part, place) => {
    const slice = join(dir, String(Math.floor((place * SLICES) / ordered.length)))
    mkdirSync(slice, { recursive: true })
    writeFileSync(join(slice, part.name), part.bytes)
  })
}

/** How far into the city a part comes, from 0 to 1. */
function share({ kind, nth }: { kind: SourceKind; nth: number }): number {
  if (kind === 'platforms') return nth === 0 ? -1 : 0.6
  return (nth + 0.5) / PARTS[kind]
}

/** Cuts a CSV file between lines, each part with the header; a workbook stays whole. */
function cut(path: string, parts: number): { name: string; bytes: Buffer }[] {
  const bytes = readFileSync(path)
  if (parts === 1) return [{ name: basename(path), bytes }]
  // No byte of GB18030 or UTF-8 looks like a line feed.
  const lines = bytes.toString('latin1').split(/(?<=\n)/)
  const [header = '', ...rows] = lines
  return Array.from({ length: parts }, (_, nth) => {
    const [start, end] = [nth, nth + 1].map((at) => Math.floor((at * rows.length) / parts))
    const text = header + rows.slice(start, end).join('')
    return { name: `${nth}-${basename(path)}`, bytes: Buffer.from(text, 'latin1') }
  })
}

/** The same cases with other fines. */
function restate(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('00.00', '55.00'), 'latin1')
}
