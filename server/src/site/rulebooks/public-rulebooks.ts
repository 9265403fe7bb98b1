import { DomainError, RULEBOOK_STATES, isoOf } from '@liangma/contracts'
import type { Day, SignedRulebook } from '@liangma/contracts'
import { describeRulebook, differencesBetween } from '@liangma/rulebook'
import type { SubjectKind } from '@liangma/rulebook'
import type { PublicationService } from '../../modules/publication/index.ts'
import { signDocument } from '../../modules/publication/index.ts'
import { VersionsReading } from '../../modules/rulebooks/index.ts'
import type { RulebookShelf, RulebookVersions, VersionTerm } from '../../modules/rulebooks/index.ts'
import type { RulebookView, RulebookWhole } from '../../pages/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { gradeWords } from '../platform-views.ts'

export interface PublicRulebooksParts {
  rulebooks: RulebookShelf
  versions: RulebookVersions
  publication: Pick<PublicationService, 'ring' | 'registerId'>
  clock: Clock
}

interface VersionName {
  id: string
  version: string
}

const KINDS: readonly SubjectKind[] = ['platform', 'merchant']

/** The rules as everybody may read them: what decides, decided or will; drafts are nobody's business yet. */
export class PublicRulebooks {
  readonly #parts: PublicRulebooksParts

  constructor(parts: PublicRulebooksParts) {
    this.#parts = parts
  }

  /** Each term of each kind of subject, the newest first. */
  list(): RulebookView[] {
    return KINDS.flatMap((kind) => this.#viewsOf(kind).toReversed())
  }

  /** A version with all that it says. Throws `rulebook.not_found`. */
  whole(name: VersionName): RulebookWhole {
    const known = this.#known(name)
    const { rulebook, sha256 } = known
    const terms = this.#viewsOf(rulebook.appliesTo).filter(
      ({ id, version }) => id === name.id && version === name.version,
    )
    const { grades, laws } = rulebook
    return {
      ...name,
      sha256,
      terms,
      parts: describeRulebook(rulebook),
      grades: Object.fromEntries(grades.map(({ key }) => [key, gradeWords(grades, key)])),
      laws,
    }
  }

  /** The text as it was signed. Throws `rulebook.not_found`. */
  async text(name: VersionName): Promise<string> {
    this.#known(name)
    return (await this.#parts.versions.get(name)).row.text
  }

  /** One file for all of it, signed by the register. Throws `rulebook.not_found`. */
  async signed(name: VersionName): Promise<SignedRulebook> {
    const { versions, publication } = this.#parts
    const reading = new VersionsReading(this.#parts)
    const file = await reading.of(name, 'auditor')
    const { row } = await versions.get(name)
    const { id, version, appliesTo, sha256, terms, signOffs, changedAt } = file
    return signDocument(
      {
        type: 'liangma/rulebook/1',
        register: publication.registerId,
        id,
        version,
        appliesTo,
        sha256,
        text: row.text,
        terms,
        signOffs: signOffs.map(({ name: _, ...signed }) => signed),
        at: changedAt,
      } as const,
      publication.ring.current(),
    )
  }

  #known(name: VersionName) {
    const { rulebooks } = this.#parts
    const isUsed = KINDS.flatMap((kind) => rulebooks.terms(kind)).some(
      ({ known: { rulebook } }) => rulebook.id === name.id && rulebook.version === name.version,
    )
    if (isUsed) return rulebooks.get(name.id, name.version)
    throw new DomainError('rulebook.not_found', { rulebook: `${name.id} ${name.version}` })
  }

  /** The oldest first. */
  #viewsOf(kind: SubjectKind): RulebookView[] {
    const { rulebooks, clock } = this.#parts
    const terms = rulebooks.terms(kind)
    const current = rulebooks.findInForce(kind, clock.today())
    return terms.map((term, i) => {
      const before = terms[i - 1]
      const until = terms[i + 1]?.fromDay ?? null
      const state = stateOf(term, { isCurrent: term.known === current, today: clock.today() })
      const { id, version } = term.known.rulebook
      return {
        id,
        version,
        appliesTo: kind,
        stateWords: RULEBOOK_STATES[state],
        from: term.fromDay === null ? null : isoOf(term.fromDay),
        until: until === null ? null : isoOf(until),
        before: before?.known.rulebook.version ?? null,
        differences: before ? differencesBetween(before.known.rulebook, term.known.rulebook) : [],
      }
    })
  }
}

function stateOf(
  { fromDay }: VersionTerm,
  { isCurrent, today }: { isCurrent: boolean; today: Day },
): 'active' | 'scheduled' | 'retired' {
  if (fromDay !== null && fromDay > today) return 'scheduled'
  return isCurrent ? 'active' : 'retired'
}
