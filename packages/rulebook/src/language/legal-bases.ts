import { dayOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { Rulebook } from './schema/index.ts'

type Law = Rulebook['laws'][string]

/** One law that a row of a rulebook rests on. */
export interface LegalBasis {
  /** Abbreviation, a key of `Rulebook.laws`. */
  short: string
  law: Law | undefined
  /** `15,76(1)` as written; empty where the whole law is meant. */
  article: string
}

/** A row of a rulebook with the laws that it names. */
export interface BasedRow {
  path: [section: (typeof SECTIONS)[number], place: number]
  code: string
  bases: LegalBasis[]
  /** Whether it can cost points or force or limit a grade, for which there must be a law. */
  burdens: boolean
}

const SECTIONS = ['indicators', 'statutory', 'bonuses', 'vetoes', 'ceilings', 'states'] as const

/** Every row with the laws of its basis; parts of a basis that name no law (文件、指南) are left out. */
export function legalBases(rulebook: Rulebook): BasedRow[] {
  return SECTIONS.flatMap((section) =>
    rulebook[section].map((row, i) => ({
      path: [section, i],
      code: row.code,
      bases: readBasis(row.basis ?? '', rulebook.laws),
      burdens: section !== 'bonuses' && row.basis !== undefined && costsSomething(row),
    })),
  )
}

function readBasis(basis: string, laws: Rulebook['laws']): LegalBasis[] {
  return basis.split(';').flatMap((part) => {
    const [, short, article = ''] = /^\s*([A-Z]{2,})\b\s*(.*?)\s*$/.exec(part) ?? []
    return short === undefined ? [] : [{ short, law: laws[short], article }]
  })
}

/** A row of no points is kept on record only. */
function costsSomething(row: object): boolean {
  const { points, pointsIfPublished = 0 } = row as { points?: unknown; pointsIfPublished?: number }
  return points !== 0 || pointsIfPublished > 0
}

/** Whether a law is in force on a day. */
export function isInForce({ from, to }: Law, day: Day): boolean {
  return dayOf(from) <= day && (to === undefined || day < dayOf(to))
}

/** Rows that burden a subject though none of the laws that they name is in force on the day. */
export function rowsWithoutLaw(rulebook: Rulebook, day: Day): BasedRow[] {
  return legalBases(rulebook).filter(
    ({ burdens, bases }) => burdens && !bases.some(({ law }) => law && isInForce(law, day)),
  )
}
