import type {
  Day,
  Role,
  RulebookDifferences,
  RulebookOnFile,
  RulebookVersionRow,
} from '@liangma/contracts'
import { RulebookError, differencesBetween, readRulebook, readRulebookFor } from '@liangma/rulebook'
import type { RulebookIssue } from '@liangma/rulebook'
import type { Clock } from '../../../platform/clock/index.ts'
import type { RulebookShelf } from '../rulebook-shelf.ts'
import type { RulebookVersions } from './rulebook-versions.ts'
import type { VersionFound, VersionName } from './version-desk.ts'
import { inOrder, viewOnFile, viewRow } from './versions.views.ts'

/** Versions as the API shows them. */
export class VersionsReading {
  readonly #versions: RulebookVersions
  readonly #shelf: RulebookShelf
  readonly #clock: Clock

  constructor(parts: { versions: RulebookVersions; rulebooks: RulebookShelf; clock: Clock }) {
    this.#versions = parts.versions
    this.#shelf = parts.rulebooks
    this.#clock = parts.clock
  }

  async list(): Promise<RulebookVersionRow[]> {
    const { rows, terms } = await this.#versions.list()
    const today = this.#clock.today()
    const own = Map.groupBy(terms, ({ appliesTo }) => appliesTo)
    return inOrder(rows, terms).map((row) => viewRow(row, own.get(row.appliesTo) ?? [], today))
  }

  /** Throws `rulebook.not_found`. */
  async of(name: VersionName, role: Role): Promise<RulebookOnFile> {
    const found = await this.#versions.get(name)
    const history = await this.#versions.historyOf(found.row)
    const base = this.#baseOf(found)
    return viewOnFile(found, history, { role, today: this.#clock.today(), base })
  }

  /**
   * In what a version differs from another of the same rules; default: from the one before it, which for one
   * that is not in force yet is the one in force. Throws `rulebook.not_found`, `rulebook.invalid`.
   */
  async differences(name: VersionName, from?: string): Promise<RulebookDifferences> {
    const found = await this.#versions.get(name)
    const base = from ?? this.#before(found) ?? name.version
    const old = await this.#versions.known({ id: name.id, version: base })
    const fresh = await this.#versions.known(name)
    const differences = differencesBetween(old.rulebook, fresh.rulebook)
    return { from: base, to: name.version, differences }
  }

  /** Every fault of a text; with a day, also what rests on no law in force on it. */
  check(text: string, on: Day | undefined): RulebookIssue[] {
    try {
      if (on === undefined) readRulebook(text, '')
      else readRulebookFor(on, text, '')
      return []
    } catch (error) {
      if (error instanceof RulebookError) return error.issues
      throw error
    }
  }

  #baseOf({ row }: VersionFound): string | null {
    return this.#shelf.findInForce(row.appliesTo, this.#clock.today())?.rulebook.version ?? null
  }

  #before({ row }: VersionFound): string | null {
    const known = this.#shelf.terms(row.appliesTo)
    const at = known.findLastIndex(({ known: { rulebook } }) => rulebook.version === row.version)
    if (at < 0) return this.#baseOf({ row, terms: [] })
    return known[at - 1]?.known.rulebook.version ?? null
  }
}
