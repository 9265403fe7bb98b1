import { DomainError } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { SUBJECT_KINDS } from '@liangma/rulebook'
import type { SubjectKind } from '@liangma/rulebook'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Db } from '../../platform/database/index.ts'
import type { KnownRulebook } from './known-rulebook.ts'
import { recordedRulebook } from './known-rulebook.ts'
import * as queries from './shelf.queries.ts'

/** From which day a version decides; null: since ever. */
export interface VersionTerm {
  known: KnownRulebook
  fromDay: Day | null
}

/**
 * Every version that decides, decided or will decide, kept in memory. `refresh` takes in what changed, here or
 * in another process; which version decides follows from the day alone.
 */
export class RulebookShelf {
  readonly #database: Database
  readonly #clock: Clock
  #revision: number | null = null
  #known = new Map<string, KnownRulebook>()
  #terms: VersionTerm[] = []

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database
    this.#clock = parts.clock
  }

  /** Reads the table again where anything changed. To be called where work begins. */
  async refresh(db: Db = this.#database.db): Promise<void> {
    const revision = await queries.readRevision(db)
    if (revision === this.#revision) return
    const { versions, terms } = await queries.readShelf(db)
    const before = new Map([...this.#known.values()].map((known) => [known.sha256, known]))
    const byId = new Map(
      versions.map(({ versionId, name, body, sha256 }) => {
        return [versionId, before.get(sha256) ?? recordedRulebook(body, name)] as const
      }),
    )
    this.#known = new Map([...byId.values()].map((known) => [nameOf(known.rulebook), known]))
    this.#terms = terms.flatMap(({ versionId, fromDay }) => {
      const known = byId.get(versionId)
      return known ? [{ known, fromDay }] : []
    })
    this.#revision = revision
  }

  /** Calls back, having taken in the change, whenever any process changed a version; answers how to stop. */
  watch(onChange: () => void): Promise<() => Promise<void>> {
    return this.#database.driver.listen(queries.RULEBOOKS_CHANGED, () => {
      void this.#database.detached(() => this.refresh()).then(onChange, () => undefined)
    })
  }

  /** The version that decides on a day. Throws `assessment.unknown_rulebook`. */
  inForce(appliesTo: SubjectKind, day: Day): KnownRulebook {
    const found = this.findInForce(appliesTo, day)
    if (!found) throw new DomainError('assessment.unknown_rulebook', { rulebook: appliesTo })
    return found
  }

  /** The same; undefined where there are no rules for such subjects. */
  findInForce(appliesTo: SubjectKind, day: Day): KnownRulebook | undefined {
    return this.terms(appliesTo).findLast(({ fromDay }) => fromDay === null || fromDay <= day)
      ?.known
  }

  /** The version that decides today: for words and settings of what is shown now, never for a score. */
  current(appliesTo: SubjectKind = 'platform'): KnownRulebook {
    return this.inForce(appliesTo, this.#clock.today())
  }

  /** Throws `assessment.unknown_rulebook`. */
  get(id: string, version: string): KnownRulebook {
    const found = this.#known.get(nameOf({ id, version }))
    if (!found)
      throw new DomainError('assessment.unknown_rulebook', { rulebook: `${id} ${version}` })
    return found
  }

  /** The text of a version, whatever its stage. Throws `rulebook.not_found`. */
  async textOf(id: string, version: string): Promise<string> {
    const text = await queries.findText(this.#database.db, { id, version })
    if (text === undefined)
      throw new DomainError('rulebook.not_found', { rulebook: `${id} ${version}` })
    return text
  }

  /** Which version decides from which day, the first one first. */
  terms(appliesTo: SubjectKind): VersionTerm[] {
    return this.#terms.filter(({ known }) => known.rulebook.appliesTo === appliesTo)
  }

  /** Every version of this kind of subject that decided, decides or will, the newest first. */
  everUsed(appliesTo: SubjectKind): KnownRulebook[] {
    return [...new Set(this.terms(appliesTo).map(({ known }) => known))].toReversed()
  }

  /** What decides today and what will later, of all kinds of subject: what it knows may come in. */
  inForceOrScheduled(): KnownRulebook[] {
    const today = this.#clock.today()
    const now = SUBJECT_KINDS.flatMap((kind) => this.findInForce(kind, today) ?? [])
    const later = this.#terms.filter(({ fromDay }) => fromDay !== null && fromDay > today)
    return [...new Set([...now, ...later.map(({ known }) => known)])]
  }
}

function nameOf({ id, version }: { id: string; version: string }): string {
  return `${id} ${version}`
}
