import type { Day, RulebookAction, RulebookSignature, RulebookStep } from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type { Trx } from '../../../platform/database/index.ts'
import type { KnownRulebook } from '../known-rulebook.ts'
import { knownRulebook } from '../known-rulebook.ts'
import type { RulebookShelf } from '../rulebook-shelf.ts'
import type { VersionDesk, VersionName } from './version-desk.ts'
import { fileName } from './version-desk.ts'
import * as queries from './versions.queries.ts'
import * as rules from './versions.rules.ts'
import type { Person } from './versions.rules.ts'

/** Who changes by a version, as a hash over the list of their names, grades and scores. */
export interface Changes {
  hash: string
  changedCount: number
  asOf: Day
  sequence: number
}

/** Assesses the register by a version and by the one in force; a room to the right does. */
export type ChangesPort = (known: KnownRulebook, asOf: Day) => Promise<Changes>

/** Two people sign a version: who wrote it, and somebody else. */
export class Signing {
  readonly #desk: VersionDesk
  readonly #shelf: RulebookShelf
  readonly #changesOf: ChangesPort

  constructor(parts: { desk: VersionDesk; shelf: RulebookShelf; changesOf: ChangesPort }) {
    this.#desk = parts.desk
    this.#shelf = parts.shelf
    this.#changesOf = parts.changesOf
  }

  /** Signed by its author, it waits for another. Throws what `#sign` does, `rulebook.another_scale`. */
  async submit(by: Person, name: VersionName, seen: RulebookSignature): Promise<void> {
    await this.#sign({ name, action: 'submit', seen }, async (trx, row, changes) => {
      const round = row.round + 1
      await queries.updateStage(trx, { ...row, stage: 'inReview', round })
      const signed = { ...signatureOf(by, seen, changes), part: 'author' } as const
      await queries.insertSignOff(trx, { ...row, ...signed, round, signedAt: this.#desk.now() })
      await this.#desk.note(trx, row, { step: 'submitted', by, reason: seen.reason })
    })
  }

  /** Signed by a second person who wrote nothing of it. Throws what `#sign` does, `rulebook.same_person`. */
  async approve(by: Person, name: VersionName, seen: RulebookSignature): Promise<void> {
    await this.#sign({ name, action: 'approve', seen }, async (trx, row, changes) => {
      const steps = await queries.listSteps(trx, row.versionId)
      const wrote = steps.filter(({ step }) => WRITING.some((each) => each === step))
      if (wrote.some((step) => rules.isSamePerson(by, step)))
        throw new DomainError('rulebook.same_person')
      await queries.updateStage(trx, { ...row, stage: 'approved' })
      const signed = { ...signatureOf(by, seen, changes), part: 'approver' } as const
      await queries.insertSignOff(trx, { ...row, ...signed, signedAt: this.#desk.now() })
      await this.#desk.note(trx, row, { step: 'approved', by, reason: seen.reason })
    })
  }

  /**
   * A signature counts for one text and one list of who changes, as both are at this moment. Throws
   * `rulebook.invalid`, `rulebook.another_scale`, `rulebook.edited_meanwhile`, `rulebook.changes_moved`,
   * `rulebook.not_possible`, `assessment.unknown_term`.
   */
  async #sign(
    { name, action, seen }: { name: VersionName; action: RulebookAction; seen: RulebookSignature },
    put: (trx: Trx, row: queries.VersionWithText, changes: Changes) => Promise<void>,
  ): Promise<void> {
    const { db } = this.#desk.database
    const { row: before } = await this.#desk.openTo(db, name, action)
    const known = knownRulebook(before.text, fileName(before))
    this.#refuseAnotherScale(known)
    const changes = await this.#changesOf(known, this.#desk.today())
    await this.#desk.locked(async (trx) => {
      const { row } = await this.#desk.openTo(trx, name, action)
      if (row.sha256 !== seen.sha256 || row.sha256 !== before.sha256)
        throw await this.#desk.editedMeanwhile(trx, row)
      if (changes.hash !== seen.changesHash)
        throw new DomainError('rulebook.changes_moved', { count: changes.changedCount })
      await put(trx, row, changes)
    })
  }

  #refuseAnotherScale({ rulebook }: KnownRulebook): void {
    const base = this.#shelf.findInForce(rulebook.appliesTo, this.#desk.today())
    const differences = base ? rules.scaleDifferences(base.rulebook, rulebook) : []
    if (differences.length === 0) return
    throw new DomainError('rulebook.another_scale', {
      what_zh: differences.map(({ zh }) => zh).join('、'),
      what_en: differences.map(({ en }) => en).join(', '),
    })
  }
}

/** Steps by which somebody is an author. */
const WRITING = ['created', 'edited', 'submitted'] as const satisfies readonly RulebookStep[]

function signatureOf(
  { name, login }: Person,
  { sha256, changesHash }: RulebookSignature,
  { changedCount, asOf, sequence }: Changes,
) {
  return { name, login, sha256, changesHash, changedCount, asOf, sequence }
}
