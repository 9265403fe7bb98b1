import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { DomainError, isoOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { Plan, Rulebook } from '@liangma/rulebook'
import {
  compileRulebook,
  readRecordedRulebook,
  readRulebook,
  rowsWithoutLaw,
} from '@liangma/rulebook'

/** A checked rulebook with its plan; `sha256` of its text. */
export interface KnownRulebook {
  sha256: string
  rulebook: Rulebook
  plan: Plan
}

/** Reads the text of a rulebook. Throws `RulebookError` (`rulebook.invalid`) with all faults. */
export function knownRulebook(text: string, name: string): KnownRulebook {
  return compiled(text, readRulebook(text, name))
}

/** The same for a text on record, which no later checker takes off the shelf. */
export function recordedRulebook(text: string, name: string): KnownRulebook {
  return compiled(text, readRecordedRulebook(text, name))
}

function compiled(text: string, rulebook: Rulebook): KnownRulebook {
  return { sha256: textHash(text), rulebook, plan: compileRulebook(rulebook) }
}

/** Reads one rulebook file, e.g. a draft to try out. Throws `rulebook.invalid`. */
export function readRulebookFile(path: string): KnownRulebook {
  return knownRulebook(readFileSync(path, 'utf8'), basename(path))
}

/** What a version's text is known by. */
export function textHash(text: string): string {
  return hash('sha256', text, 'hex')
}

/**
 * Refuses to bring a rulebook into force on a day on which something that costs points or a grade rests on
 * no law in force. Throws `rulebook.without_law`.
 */
export function refuseWithoutLaw({ rulebook }: Pick<KnownRulebook, 'rulebook'>, day: Day): void {
  const codes = rowsWithoutLaw(rulebook, day).map(({ code }) => code)
  if (codes.length === 0) return
  throw new DomainError('rulebook.without_law', {
    rulebook: `${rulebook.id} ${rulebook.version}`,
    day: isoOf(day),
    codes: codes.join('、'),
  })
}

/** Part by part, numbers as numbers: 2026.10 comes after 2026.9. */
export function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}
