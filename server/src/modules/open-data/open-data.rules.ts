import { DUMP_FORMATS, DUMP_TABLES, monthStart, spellTenths } from '@liangma/contracts'
import type { Day, PublicRecord, PublicStanding, Standing, Words } from '@liangma/contracts'
import type { PublicEntry } from '../publication/index.ts'

/** What the three types of public document have in common. */
export interface Gist {
  id: number
  /** The receipt that it corrects or withdraws; of a grade, the one before it. */
  about: number | null
  /** The grade that holds by it; null where it takes one back. */
  grade: string | null
  scoreTenths: number | null
  asOf: string | null
  /** What decided the grade, or why it was corrected or taken back. */
  why: Words
}

/** What a document of the public record comes to. */
export function gistOf(record: PublicRecord): Gist {
  switch (record.type) {
    case 'liangma/grade/1': {
      const { grade, scoreTenths, asOf, decided } = record.facts
      const about = record.previous?.receiptId ?? null
      return { id: record.receiptId, about, grade, scoreTenths, asOf, why: decided.words }
    }
    case 'liangma/correction/1':
      return {
        id: record.correctionId,
        about: record.corrects.receiptId,
        grade: record.corrected.grade,
        scoreTenths: record.corrected.scoreTenths,
        asOf: record.asOf,
        why: {
          zh: record.because.map(({ what, why }) => `${what.zh}${WHY[why].zh}`).join('；'),
          en: record.because.map(({ what, why }) => `${what.en} ${WHY[why].en}`).join('; '),
        },
      }
    case 'liangma/withdrawal/1':
      return {
        id: record.withdrawalId,
        about: record.withdraws.receiptId,
        grade: null,
        scoreTenths: null,
        asOf: null,
        why: { zh: record.why, en: record.why },
      }
  }
}

const WHY = {
  annulled: { zh: '被撤销', en: 'annulled' },
  withdrawn: { zh: '被撤回', en: 'withdrawn' },
} as const satisfies Record<string, Words>

/** A standing as the open data show it: without the register's own numbers. */
export function publicStandingOf(standing: Standing): PublicStanding {
  const { subjectId: _, scoreTenths, receiptId, receiptSha256, county, ...rest } = standing
  return {
    ...rest,
    county: county && { code: county.code, zh: county.zh, en: county.en },
    score: scoreTenths === null ? null : spellTenths(scoreTenths),
    receipt: { receiptId, sha256: receiptSha256 },
  }
}

/** An entry of the public record without the register's own number of the subject. */
export function publicEntryOf({ recordId, sha256, record }: PublicEntry) {
  return { recordId, sha256, record }
}

/** One page of a list, and the cursor of the next; null on the last. */
export interface Page<Row> {
  rows: Row[]
  next: string | null
}

/** A page out of rows of which one more was asked for, if there is one. */
export function pageOf<Row>(
  found: readonly Row[],
  limit: number,
  cursorOf: (last: Row) => string,
): Page<Row> {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: last && found.length > limit ? cursorOf(last) : null }
}

/** Whether an entry is a correction or a withdrawal. */
export function isCorrection({ record }: PublicEntry): boolean {
  return record.type !== 'liangma/grade/1'
}

/** How long dumps are kept: every one so many days, and the first of each month for good. */
export const RETENTION = { days: 30 } as const

/** The dumps that need not be kept any more, of all there are. */
export function dumpsToDrop(days: readonly Day[], today: Day): Day[] {
  const firsts = new Set(firstOfEachMonth(days))
  return days.filter((day) => day < today - RETENTION.days && !firsts.has(day))
}

function firstOfEachMonth(days: readonly Day[]): Day[] {
  const months = Map.groupBy(days, (day) => monthStart(day))
  return [...months.values()].map((inMonth) => Math.min(...inMonth))
}

/** The format that an answer is asked for in: `?format=`, else Accept, where JSON goes before CSV. */
export function wantsCsv(format: 'json' | 'csv' | undefined, accept = ''): boolean {
  if (format) return format === 'csv'
  return accept.includes('text/csv') && !accept.includes('json')
}

/** The signed list of what a dump holds. */
export const MANIFEST = 'manifest.json'

const DUMPED = new Set([
  MANIFEST,
  ...DUMP_TABLES.flatMap((table) => DUMP_FORMATS.map((format) => `${table}.${format}`)),
])

/** Whether a dump can have a file of this name; nothing else is ever opened for a stranger. */
export function isDumpFile(name: string): boolean {
  return DUMPED.has(name.replace(/\.sha256$/, ''))
}

/** Under which anybody may use the open data. */
export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  name: {
    zh: '知识共享 署名 4.0 国际',
    en: 'Creative Commons Attribution 4.0 International',
  },
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const
