import type { Words } from '@liangma/contracts'
import type { Rulebook } from '../language/schema/index.ts'
import { entryWords } from './entries.ts'
import type { EntryWords } from './entries.ts'
import { PARTS, titleOf } from './parts.ts'
import type { Row } from './parts.ts'
import { sayValue } from './values.ts'

/** One entry of a row in words; `key`: as the file calls it. */
export interface SaidEntry {
  key: string
  /** With the kind of its value. */
  name: EntryWords
  value: Words
}

/** A rulebook as people read it: its parts in order, each with its rows. */
export interface DescribedPart {
  part: string
  heading: Words
  rows: { place: string; title: Words; entries: SaidEntry[] }[]
}

/** Everything that a rulebook says, in words; parts without rows are left out. */
export function describeRulebook(rulebook: Rulebook): DescribedPart[] {
  return PARTS.map(({ part, heading, rows }) => ({
    part,
    heading,
    rows: [...rows(rulebook)].map(([place, row]) => ({
      place,
      title: titleOf(place, row),
      entries: sayRow(part, row),
    })),
  })).filter(({ rows }) => rows.length > 0)
}

/** The entries of a row that say something, but for its names. */
export function sayRow(part: string, row: Row): SaidEntry[] {
  return Object.entries(row)
    .filter(([key, value]) => value !== undefined && key !== 'zh' && key !== 'en')
    .map(([key, value]) => {
      const name = entryWords(part, key, row)
      return { key, name, value: sayValue(name.kind, value) }
    })
}
