import { hash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DomainError, isoOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { Plan, Rulebook } from '@liangma/rulebook'
import { compileRulebook, readRulebook, rowsWithoutLaw } from '@liangma/rulebook'

const FOLDER = fileURLToPath(new URL('../../../../rulebooks/', import.meta.url))

/** A checked rulebook with its plan; `sha256` of its file. */
export interface KnownRulebook {
  sha256: string
  rulebook: Rulebook
  plan: Plan
}

/** The published rulebooks, read once at start; past grades are recomputed by the version they name. */
export class RulebookShelf {
  readonly #known: KnownRulebook[]

  constructor(known: readonly KnownRulebook[]) {
    this.#known = [...known]
  }

  /** Reads every `*.yaml` of a folder. Throws `rulebook.invalid` with all faults of a bad file. */
  static fromFolder(folder = FOLDER): RulebookShelf {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
    return new RulebookShelf(files.toSorted().map((name) => readRulebookFile(join(folder, name))))
  }

  /** The rulebook in force: the highest version. Throws `assessment.unknown_rulebook`. */
  newest(appliesTo: Rulebook['appliesTo'] = 'platform'): KnownRulebook {
    const [newest] = this.#known
      .filter(({ rulebook }) => rulebook.appliesTo === appliesTo)
      .toSorted((a, b) => compareVersions(b.rulebook.version, a.rulebook.version))
    if (!newest) throw new DomainError('assessment.unknown_rulebook', { rulebook: appliesTo })
    return newest
  }

  /** Throws `assessment.unknown_rulebook`. */
  get(id: string, version: string): KnownRulebook {
    const found = this.#known.find(
      ({ rulebook }) => rulebook.id === id && rulebook.version === version,
    )
    if (!found)
      throw new DomainError('assessment.unknown_rulebook', { rulebook: `${id} ${version}` })
    return found
  }
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

/** Reads one rulebook file, e.g. a draft to try out. Throws `rulebook.invalid`. */
export function readRulebookFile(path: string): KnownRulebook {
  const text = readFileSync(path, 'utf8')
  const rulebook = readRulebook(text, basename(path))
  return { sha256: hash('sha256', text, 'hex'), rulebook, plan: compileRulebook(rulebook) }
}

/** Part by part, numbers as numbers: 2026.10 comes after 2026.9. */
export function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}
