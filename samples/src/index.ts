import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day, SourceKind } from '@liangma/contracts'
import { SOURCE_KINDS } from '@liangma/contracts'
import type { City, CitySize } from './city/population.ts'
import { buildCity } from './city/population.ts'
import type { Dirt, DirtKind, DirtOutcome } from './dirt.ts'
import { mixDirt } from './dirt.ts'
import { planAnnualReports } from './files/annual-reports.ts'
import { planBonuses } from './files/bonuses.ts'
import { planCases } from './files/cases.ts'
import { planComplaints } from './files/complaints/complaints.ts'
import type { FilePlan } from './files/file-plan.ts'
import { planFindings } from './files/findings.ts'
import { planListings } from './files/listings.ts'
import { planMerchants } from './files/merchants.ts'
import { planMetrics } from './files/metrics.ts'
import { planPlatforms } from './files/platforms.ts'
import type { Line } from './writing/csv.ts'
import { writeCsv } from './writing/csv.ts'
import type { Row } from './writing/row.ts'
import { writeXlsx } from './writing/xlsx.ts'

export type { DirtKind, DirtOutcome } from './dirt.ts'

export interface SampleOptions {
  /** Folder for the files; made where it is missing. */
  dir: string
  /** As-of day of the newest data; the sample covers the three years before it. */
  today: Day
  platforms?: number
  merchants?: number
  complaints?: number
  seed?: number
  /** Hears of each file kind as it grows: rows done of about `total`. */
  onProgress?: (step: SourceKind, done: number, total: number) => void
}

export interface WrittenFile {
  path: string
  kind: SourceKind
  /** Data lines, dirt included, header not. */
  rows: number
}

export interface ExpectedDirt {
  file: string
  source: SourceKind
  kind: DirtKind
  outcome: DirtOutcome
  /** Dirty lines written. */
  rows: number
  /** Lines that an import should keep in quarantine: twice the rows where a key contradicts itself. */
  quarantined: number
}

export interface SampleCity {
  files: WrittenFile[]
  expectedDirt: ExpectedDirt[]
}

const DEFAULT_SIZE = { platforms: 320, merchants: 20_000, complaints: 120_000, seed: 20260301 }
const PROGRESS_ROWS = 2_000

const PLANS = {
  platforms: planPlatforms,
  merchants: planMerchants,
  cases: planCases,
  complaints: planComplaints,
  annualReports: planAnnualReports,
  listings: planListings,
  findings: planFindings,
  metrics: planMetrics,
  bonuses: planBonuses,
} satisfies Record<SourceKind, (city: City) => FilePlan[]>

/**
 * Writes a fictional Jinhua as the nine kinds of file that a bureau exports: the same seed, size
 * and day give the same bytes. Streams, so that a million complaints need no memory.
 * @returns the files in the order of `SOURCE_KINDS`, and what is wrong in them on purpose.
 * @throws what the file system throws where `dir` cannot be written.
 */
export async function writeSampleCity(options: SampleOptions): Promise<SampleCity> {
  const city = buildCity(sizeOf(options))
  await mkdir(options.dir, { recursive: true })
  const result: SampleCity = { files: [], expectedDirt: [] }
  for (const kind of SOURCE_KINDS) {
    const plans = PLANS[kind](city)
    const report = createReporter(options, kind, plans)
    for (const plan of plans) await writeFilePlan(plan, { dir: options.dir, result, report })
    report.end()
  }
  return result
}

function sizeOf(options: SampleOptions): CitySize {
  return {
    today: options.today,
    platforms: options.platforms ?? DEFAULT_SIZE.platforms,
    merchants: options.merchants ?? DEFAULT_SIZE.merchants,
    complaints: options.complaints ?? DEFAULT_SIZE.complaints,
    seed: options.seed ?? DEFAULT_SIZE.seed,
  }
}

interface Reporter {
  row(): void
  end(): void
}

function createReporter(
  options: SampleOptions,
  kind: SourceKind,
  plans: readonly FilePlan[],
): Reporter {
  const total = Math.round(plans.reduce((sum, plan) => sum + plan.expectedRows, 0))
  const tell = options.onProgress ?? (() => undefined)
  let done = 0
  tell(kind, 0, total)
  return {
    row: () => {
      done += 1
      if (done % PROGRESS_ROWS === 0) tell(kind, Math.min(done, total), total)
    },
    end: () => tell(kind, total, total),
  }
}

async function writeFilePlan(
  plan: FilePlan,
  at: { dir: string; result: SampleCity; report: Reporter },
): Promise<void> {
  const path = join(at.dir, plan.name)
  const made = new Map<Dirt, number>()
  const lines = mixDirt(countRows(plan.rows, at.report), plan, (dirt) =>
    made.set(dirt, (made.get(dirt) ?? 0) + 1),
  )
  const file = { path, headers: plan.headers }
  const rows =
    plan.form === 'xlsx'
      ? await writeXlsx(file, onlyRows(lines))
      : await writeCsv({ ...file, form: plan.form }, lines)
  at.result.files.push({ path, kind: plan.kind, rows })
  for (const [dirt, count] of made) at.result.expectedDirt.push(tellDirt(plan, dirt, count))
}

function tellDirt(plan: FilePlan, dirt: Dirt, rows: number): ExpectedDirt {
  const { kind, outcome } = dirt
  const perRow = outcome === 'accepted' ? 0 : kind === 'conflictingDuplicate' ? 2 : 1
  return { file: plan.name, source: plan.kind, kind, outcome, rows, quarantined: rows * perRow }
}

function* countRows(rows: Iterable<Row>, report: Reporter): Generator<Row> {
  for (const row of rows) {
    report.row()
    yield row
  }
}

// A raw line has no place in a sheet.
function* onlyRows(lines: Iterable<Line>): Generator<Row> {
  for (const line of lines) if (typeof line !== 'string') yield line
}
