import type { Day, RulebookAction, RulebookStep } from '@liangma/contracts'
import { DomainError, RULEBOOK_ACTIONS, RULEBOOK_STATES, actionsOn } from '@liangma/contracts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Db, Trx } from '../../../platform/database/index.ts'
import type { RulebookShelf } from '../rulebook-shelf.ts'
import { notifyOfChange } from '../shelf.queries.ts'
import { lockVersions } from '../shipped.queries.ts'
import * as queries from './versions.queries.ts'
import * as rules from './versions.rules.ts'
import type { Person } from './versions.rules.ts'

export interface VersionName {
  id: string
  version: string
}

/** A version as somebody finds it, with the terms of its kind of subject. */
export interface VersionFound {
  row: queries.VersionWithText
  terms: queries.TermRow[]
}

interface Done {
  step: RulebookStep
  by: Person
  reason?: string | undefined
  fromDay?: Day | null
}

/** Where versions are worked on: one change at a time, only what is open to it, each step on record. */
export class VersionDesk {
  readonly database: Database
  readonly #clock: Clock
  readonly #shelf: RulebookShelf

  constructor(parts: { database: Database; clock: Clock; shelf: RulebookShelf }) {
    this.database = parts.database
    this.#clock = parts.clock
    this.#shelf = parts.shelf
  }

  /** Nobody else changes versions meanwhile; the shelf here knows what was done when this resolves. */
  async locked<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    const done = await this.database.transaction(async (trx) => {
      await lockVersions(trx)
      return work(trx)
    })
    await this.#shelf.refresh()
    return done
  }

  /** Throws `rulebook.not_found`, `rulebook.not_possible`. */
  async openTo(db: Db, name: VersionName, action: RulebookAction): Promise<VersionFound> {
    const found = await this.get(db, name)
    const { row, terms } = found
    const state = rules.stateOf(row, terms, this.today())
    const isOpen = actionsOn(state, { wasInForce: this.wasInForce(row, terms) }).includes(action)
    if (isOpen) return found
    const [words, wanted] = [RULEBOOK_STATES[state], RULEBOOK_ACTIONS[action]]
    throw new DomainError('rulebook.not_possible', {
      rulebook: spell(row),
      state_zh: words.zh,
      state_en: words.en,
      action_zh: wanted.zh,
      action_en: wanted.en.toLowerCase(),
    })
  }

  /** Throws `rulebook.not_found`. */
  async get(db: Db, name: VersionName): Promise<VersionFound> {
    const row = await queries.findVersion(db, name)
    if (!row) throw new DomainError('rulebook.not_found', { rulebook: spell(name) })
    const terms = await queries.listTerms(db)
    return { row, terms: terms.filter(({ appliesTo }) => appliesTo === row.appliesTo) }
  }

  /** The refusal of a change to a text that somebody else has changed meanwhile. */
  async editedMeanwhile(db: Db, row: queries.VersionRow): Promise<DomainError> {
    const last = (await queries.listSteps(db, row.versionId)).findLast(
      ({ step }) => step === 'edited' || step === 'created',
    )
    return new DomainError('rulebook.edited_meanwhile', { name: last?.name ?? '—' })
  }

  /** Puts a step on record and tells every process. */
  async note(
    trx: Trx,
    { versionId, sha256 }: { versionId: number; sha256: string },
    { step, by, reason, fromDay = null }: Done,
  ): Promise<void> {
    const { name, login } = by
    await queries.insertStep(trx, {
      versionId,
      step,
      name,
      login,
      reason: reason || null,
      sha256,
      fromDay,
      at: this.now(),
    })
    await notifyOfChange(trx)
  }

  wasInForce({ versionId }: queries.VersionRow, terms: readonly queries.TermRow[]): boolean {
    return rules.wasInForce(versionId, terms, this.today())
  }

  today(): Day {
    return this.#clock.today()
  }

  now(): Date {
    return this.#clock.now()
  }
}

export function spell({ id, version }: VersionName): string {
  return `${id} ${version}`
}

export function fileName({ id, version }: VersionName): string {
  return `${id}-${version}.yaml`
}
