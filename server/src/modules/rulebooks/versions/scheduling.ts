import type { Day } from '@liangma/contracts'
import { DomainError, isoOf } from '@liangma/contracts'
import type { Trx } from '../../../platform/database/index.ts'
import type { EventBus } from '../../../platform/events/index.ts'
import { knownRulebook, refuseWithoutLaw } from '../known-rulebook.ts'
import type { VersionDesk, VersionName } from './version-desk.ts'
import { fileName, spell } from './version-desk.ts'
import * as queries from './versions.queries.ts'
import type { Person } from './versions.rules.ts'

/** From which day an approved version decides. */
export class Scheduling {
  readonly #desk: VersionDesk
  readonly #events: EventBus

  constructor(parts: { desk: VersionDesk; events: EventBus }) {
    this.#desk = parts.desk
    this.#events = parts.events
  }

  /** Throws `rulebook.not_possible`, `rulebook.day_past`, `rulebook.day_taken`, `rulebook.without_law`. */
  async schedule(
    by: Person,
    name: VersionName,
    { fromDay, reason }: { fromDay: Day; reason?: string | undefined },
  ): Promise<void> {
    if (fromDay < this.#desk.today())
      throw new DomainError('rulebook.day_past', { day: isoOf(fromDay) })
    await this.#desk.locked(async (trx) => {
      const { row, terms } = await this.#desk.openTo(trx, name, 'schedule')
      refuseWithoutLaw(knownRulebook(row.text, fileName(row)), fromDay)
      await this.#refuseTaken(trx, terms, fromDay)
      await queries.insertTerm(trx, { ...row, fromDay })
      await queries.updateStage(trx, { ...row, stage: 'inUse' })
      await this.#desk.note(trx, row, { step: 'scheduled', by, reason, fromDay })
      const { id: rulebookId, version } = row
      await this.#events.emit(trx, 'rulebook.scheduled', { rulebookId, version, from: fromDay })
    })
  }

  /** Its day is taken back before it comes; the signatures stand. Throws `rulebook.not_possible`. */
  async unschedule(by: Person, name: VersionName, reason: string): Promise<void> {
    await this.#desk.locked(async (trx) => {
      const { row } = await this.#desk.openTo(trx, name, 'unschedule')
      await queries.deleteTermsAfter(trx, { versionId: row.versionId, today: this.#desk.today() })
      await queries.updateStage(trx, { ...row, stage: 'approved' })
      await this.#desk.note(trx, row, { step: 'unscheduled', by, reason })
    })
  }

  async #refuseTaken(trx: Trx, terms: readonly queries.TermRow[], fromDay: Day): Promise<void> {
    const taken = terms.find((term) => term.fromDay === fromDay)
    if (!taken) return
    const rows = await queries.listVersions(trx)
    const other = rows.find(({ versionId }) => versionId === taken.versionId)
    throw new DomainError('rulebook.day_taken', {
      day: isoOf(fromDay),
      rulebook: other ? spell(other) : '',
    })
  }
}
