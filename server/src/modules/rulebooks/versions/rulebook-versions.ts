import type { Day, NewRulebook, RulebookChange } from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import { editRulebook, rulebookHead } from '@liangma/rulebook'
import type { SubjectKind } from '@liangma/rulebook'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { EventBus } from '../../../platform/events/index.ts'
import type { KnownRulebook } from '../known-rulebook.ts'
import { knownRulebook, textHash } from '../known-rulebook.ts'
import type { RulebookShelf } from '../rulebook-shelf.ts'
import { Scheduling } from './scheduling.ts'
import { Signing } from './signing.ts'
import type { Changes, ChangesPort } from './signing.ts'
import type { VersionFound, VersionName } from './version-desk.ts'
import { VersionDesk, fileName, spell } from './version-desk.ts'
import * as queries from './versions.queries.ts'
import type { Person } from './versions.rules.ts'

export interface RulebookVersionsParts {
  database: Database
  clock: Clock
  events: EventBus
  shelf: RulebookShelf
  changesOf: ChangesPort
}

/** What people do with versions of rulebooks, each step on record. */
export class RulebookVersions {
  readonly signing: Signing
  readonly scheduling: Scheduling
  readonly #desk: VersionDesk
  readonly #clock: Clock
  readonly #changesOf: ChangesPort

  constructor(parts: RulebookVersionsParts) {
    const desk = new VersionDesk(parts)
    this.signing = new Signing({ ...parts, desk })
    this.scheduling = new Scheduling({ ...parts, desk })
    this.#desk = desk
    this.#clock = parts.clock
    this.#changesOf = parts.changesOf
  }

  /** All versions, with the terms of each kind of subject. */
  async list(): Promise<{ rows: queries.VersionRow[]; terms: queries.TermRow[] }> {
    const { db } = this.#desk.database
    return { rows: await queries.listVersions(db), terms: await queries.listTerms(db) }
  }

  /** Throws `rulebook.not_found`. */
  get(name: VersionName): Promise<VersionFound> {
    return this.#desk.get(this.#desk.database.db, name)
  }

  /** The text as a rulebook. Throws `rulebook.not_found`, `rulebook.invalid`. */
  async known(name: VersionName): Promise<KnownRulebook> {
    const { row } = await this.get(name)
    return knownRulebook(row.text, fileName(row))
  }

  /** Signatures that count, and what was done, of one version. */
  async historyOf({
    versionId,
    round,
  }: queries.VersionRow): Promise<{ signOffs: queries.SignOffRow[]; steps: queries.StepRow[] }> {
    const { db } = this.#desk.database
    const signOffs = await queries.listSignOffs(db, { versionId, round })
    return { signOffs, steps: await queries.listSteps(db, versionId) }
  }

  /** Who would change today. Throws `rulebook.not_found`, `rulebook.invalid`, `assessment.unknown_term`. */
  async changesOf(name: VersionName): Promise<Changes> {
    return this.#changesOf(await this.known(name), this.#clock.today())
  }

  /** Throws `rulebook.exists`, `rulebook.unnamed`, `rulebook.not_found`. */
  async create(by: Person, wish: NewRulebook): Promise<VersionName> {
    const text = 'text' in wish ? wish.text : await this.#copy(wish)
    const head = rulebookHead(text)
    if (!head) throw new DomainError('rulebook.unnamed')
    await this.#desk.locked(async (trx) => {
      const sha256 = textHash(text)
      const fresh = { ...head, text, sha256, stage: 'draft' } as const
      const versionId = await queries.insertVersion(trx, fresh)
      if (versionId === undefined)
        throw new DomainError('rulebook.exists', { rulebook: spell(head) })
      await this.#desk.note(
        trx,
        { versionId, sha256 },
        { step: 'created', by, reason: wish.reason },
      )
    })
    return head
  }

  /**
   * Another text for a version that was never in force. What was signed is signed no more, and its day is off.
   * Throws `rulebook.edited_meanwhile`, `rulebook.renamed`, `rulebook.same_text`, `rulebook.not_possible`.
   */
  async edit(
    by: Person,
    name: VersionName,
    { text, basedOn, reason }: RulebookChange,
  ): Promise<{ droppedSignatures: number; droppedDay: Day | null }> {
    return this.#desk.locked(async (trx) => {
      const { row, terms } = await this.#desk.openTo(trx, name, 'edit')
      if (row.sha256 !== basedOn) throw await this.#desk.editedMeanwhile(trx, row)
      if (row.text === text) throw new DomainError('rulebook.same_text')
      refuseRenamed(row, text)
      const signed = await queries.listSignOffs(trx, row)
      const day = terms.find(({ versionId }) => versionId === row.versionId)?.fromDay ?? null
      await queries.deleteTermsAfter(trx, { versionId: row.versionId, today: this.#desk.today() })
      const round = row.stage === 'draft' ? row.round : row.round + 1
      const { versionId } = row
      const sha256 = textHash(text)
      await queries.updateText(trx, { versionId, round, text, sha256 })
      await this.#desk.note(trx, { versionId, sha256 }, { step: 'edited', by, reason })
      return { droppedSignatures: signed.length, droppedDay: day }
    })
  }

  /** Back to who wrote it; its signatures are void. Throws `rulebook.not_possible`. */
  async sendBack(by: Person, name: VersionName, reason: string): Promise<void> {
    await this.#desk.locked(async (trx) => {
      const { row, terms } = await this.#desk.openTo(trx, name, 'sendBack')
      const stage = this.#desk.wasInForce(row, terms) ? 'inUse' : 'draft'
      await queries.updateStage(trx, { ...row, stage, round: row.round + 1 })
      await this.#desk.note(trx, row, { step: 'returned', by, reason })
    })
  }

  /** A draft that nobody wants; its number stays taken. Throws `rulebook.not_possible`. */
  async withdraw(by: Person, name: VersionName, reason: string): Promise<void> {
    await this.#desk.locked(async (trx) => {
      const { row, terms } = await this.#desk.openTo(trx, name, 'withdraw')
      const stage = this.#desk.wasInForce(row, terms) ? 'inUse' : 'withdrawn'
      await queries.updateStage(trx, { ...row, stage })
      await this.#desk.note(trx, row, { step: 'withdrawn', by, reason })
    })
  }

  async #copy(wish: { copyOf: VersionName; version: string }): Promise<string> {
    const { row } = await this.get(wish.copyOf)
    return editRulebook(row.text, [{ path: ['version'], value: wish.version }])
  }
}

function refuseRenamed(row: VersionName & { appliesTo: SubjectKind }, text: string): void {
  const head = rulebookHead(text)
  // A text that says nothing readable yet is somebody's work in progress.
  const isSame =
    !head ||
    (head.id === row.id && head.version === row.version && head.appliesTo === row.appliesTo)
  if (!isSame) throw new DomainError('rulebook.renamed', { rulebook: spell(row) })
}
