import type { Day } from '@liangma/contracts'
import type { BoundPlan, Median, Plan } from '@liangma/rulebook'
import { SUBJECT_KINDS, bindBeside, registers } from '@liangma/rulebook'
import type { Db } from '../../platform/database/index.ts'
import type { RecordsService } from '../records/index.ts'
import type { FeedDates, RunFacts } from './assessment.facts.ts'
import * as queries from './assessment.queries.ts'
import type { KnownRulebook, RulebookShelf } from '../rulebooks/index.ts'

/** Newest data-as-of day of each kind of source; capture knows it and the composition root hands it in. */
export type FeedsPort = (db: Db) => Promise<FeedDates>

/** Everything that a calculation depends on beside the records, read at one moment. */
export interface Setting {
  known: KnownRulebook
  bound: BoundPlan
  registrationTerms: number[]
  facts: Omit<RunFacts, 'medians'>
}

/** Gathers the settings of calculations. */
export class Settings {
  readonly #records: RecordsService
  readonly #shelf: RulebookShelf
  readonly #feeds: FeedsPort

  constructor(parts: { records: RecordsService; shelf: RulebookShelf; feeds: FeedsPort }) {
    this.#records = parts.records
    this.#shelf = parts.shelf
    this.#feeds = parts.feeds
  }

  /** As of a day, by the rulebook in force on it or another one; `sequence` where it is known already. */
  async read(
    db: Db,
    asked: { asOf: Day; rulebook?: KnownRulebook | undefined; sequence?: number },
  ): Promise<Setting> {
    await this.#shelf.refresh(db)
    const known = asked.rulebook ?? this.#shelf.inForce('platform', asked.asOf)
    const sequence = asked.sequence ?? (await this.#records.lastSequence(db))
    const feedDates = await this.#feeds(db)
    return this.#bind(db, known, { asOf: asked.asOf, sequence, feedDates })
  }

  /** The setting of a run on file. Throws `assessment.unknown_rulebook` where its rulebook is gone. */
  async readPast(db: Db, run: RunFacts): Promise<Setting> {
    await this.#shelf.refresh(db)
    return this.readTried(db, this.#shelf.get(run.rulebookId, run.rulebookVersion), run)
  }

  /** The setting of a run by a rulebook that need not be on any shelf. */
  readTried(db: Db, known: KnownRulebook, run: RunFacts): Promise<Setting> {
    return this.#bind(db, known, run)
  }

  /** The peer medians of a run of that day on file, if nothing that enters them came since. */
  async mediansOfDay(db: Db, setting: Setting): Promise<Median[] | undefined> {
    const { rulebookId, rulebookVersion, asOf } = setting.facts
    const run = await queries.findRunOfDay(db, { rulebookId, rulebookVersion, asOf })
    if (!run || run.sequence > setting.facts.sequence) return undefined
    const kinds = ['complaint', 'registration'] as const
    if (await this.#records.hasChangedSince(db, run.sequence, kinds)) return undefined
    return run.medians
  }

  async #bind(
    db: Db,
    known: KnownRulebook,
    { asOf, sequence, feedDates }: Pick<RunFacts, 'asOf' | 'sequence' | 'feedDates'>,
  ): Promise<Setting> {
    const dictionary = await this.#records.termDictionary(db)
    const { id: rulebookId, version: rulebookVersion } = known.plan
    return {
      known,
      bound: bindBeside(known.plan, this.#everUsed(), dictionary),
      registrationTerms: [...dictionary]
        .filter(([, term]) => registers(known.plan, term))
        .map(([number]) => number),
      facts: { rulebookId, rulebookVersion, asOf, sequence, feedDates },
    }
  }

  #everUsed(): Plan[] {
    return SUBJECT_KINDS.flatMap((kind) => this.#shelf.everUsed(kind)).map(({ plan }) => plan)
  }
}
