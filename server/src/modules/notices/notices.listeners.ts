import type { Events, ScaleStep } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Trx } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import type { PublicationReading } from '../publication/index.ts'
import type { RegistryService } from '../registry/index.ts'
import type { NoticeWriter } from './notice-writer.ts'
import * as drafts from './notices.drafts.ts'
import { draftOfDecision, draftOfEndedHold, draftOfStatement } from './notices.statement-drafts.ts'
import type { Bureau, Letter } from './words/values.ts'

/** Reasons are long: so many subjects at a time. */
const SUBJECTS_AT_ONCE = 500

export interface ListenerParts {
  clock: Clock
  registry: Pick<RegistryService, 'listPlatforms'>
  publication: Pick<PublicationReading, 'standingsOf' | 'factsOf'>
  writer: NoticeWriter
  bureau: Bureau
  /** Grades of the rulebook in force, best first. */
  scale: () => readonly ScaleStep[]
}

/** What is told when something happens, in the transaction in which it happens. */
export class NoticeListeners {
  readonly #parts: ListenerParts

  constructor(parts: ListenerParts) {
    this.#parts = parts
  }

  connect(events: EventBus): void {
    events.on('publication.made', (trx, event) => this.#onPublished(trx, event))
    events.on('grade.announced', (trx, event) => this.#onAnnounced(trx, event))
    events.on('announcement.dropped', (trx, event) => this.#onDropped(trx, event))
    events.on('statement.received', (trx, event) => this.#onStatement(trx, event))
    events.on('statement.decided', (trx, event) => this.#onDecided(trx, event))
    events.on('hold.ended', (trx, event) => this.#onHoldEnded(trx, event))
    events.on('publication.corrected', (trx, event) => this.#onCorrected(trx, event))
    events.on('publication.withdrawn', (trx, event) => this.#onWithdrawn(trx, event))
    events.on('standing.changed', (trx, event) => this.#onStandingChanged(trx, event))
    events.on('source.late', (trx, event) => this.#onSourceLate(trx, event))
  }

  async #onPublished(trx: Trx, { publications }: Events['publication.made']): Promise<void> {
    const { publication, writer } = this.#parts
    // The month has confirmed most colours; only for the others are reasons worth computing.
    const told = publications.filter(({ from, to, reason }) => reason !== 'monthly' || from !== to)
    for (const some of portionsOf(told)) {
      const facts = await publication.factsOf(
        trx,
        some.map((made) => ({ ...made, grade: made.to })),
      )
      const standings = await publication.standingsOf(idsOf(some), trx)
      const letters = await this.#lettersFor(trx, some)
      const made = some.flatMap((each) =>
        drafts.draftOfPublication(each, {
          letter: getOf(letters, each),
          facts: getOf(facts, each),
          standing: getOf(standings, each),
        }),
      )
      await writer.write(trx, made)
    }
  }

  async #onAnnounced(trx: Trx, { notices }: Events['grade.announced']): Promise<void> {
    const { publication, writer } = this.#parts
    for (const some of portionsOf(notices)) {
      const facts = await publication.factsOf(trx, some)
      const letters = await this.#lettersFor(trx, some)
      const made = some.map((each) =>
        drafts.draftOfPreNotice(each, { letter: getOf(letters, each), facts: getOf(facts, each) }),
      )
      await writer.write(trx, made)
    }
  }

  async #onDropped(trx: Trx, { notices }: Events['announcement.dropped']): Promise<void> {
    const scale = this.#parts.scale()
    for (const some of portionsOf(notices)) {
      const letters = await this.#lettersFor(trx, some)
      const made = some.map((each) =>
        drafts.draftOfDropped(each, { letter: getOf(letters, each), scale }),
      )
      await this.#parts.writer.write(trx, made)
    }
  }

  async #onStatement(trx: Trx, received: Events['statement.received']): Promise<void> {
    await this.#parts.writer.write(trx, [
      draftOfStatement(received, await this.#about(trx, received)),
    ])
  }

  async #onDecided(trx: Trx, decided: Events['statement.decided']): Promise<void> {
    await this.#parts.writer.write(trx, [draftOfDecision(decided, await this.#about(trx, decided))])
  }

  async #onHoldEnded(trx: Trx, ended: Events['hold.ended']): Promise<void> {
    await this.#parts.writer.write(trx, [draftOfEndedHold(ended, await this.#about(trx, ended))])
  }

  async #about(trx: Trx, subject: { subjectId: number }) {
    const letters = await this.#lettersFor(trx, [subject])
    return { letter: getOf(letters, subject), scale: this.#parts.scale() }
  }

  async #onCorrected(trx: Trx, { corrections }: Events['publication.corrected']): Promise<void> {
    const bySubject = Map.groupBy(corrections, ({ subjectId }) => subjectId)
    const subjects = [...bySubject].map(([subjectId, all]) => ({ subjectId, all }))
    for (const some of portionsOf(subjects)) {
      const letters = await this.#lettersFor(trx, some)
      const made = some.map((each) => drafts.draftOfCorrections(each.all, getOf(letters, each)))
      await this.#parts.writer.write(trx, made)
    }
  }

  async #onWithdrawn(trx: Trx, withdrawn: Events['publication.withdrawn']): Promise<void> {
    const { publication, writer } = this.#parts
    const letters = await this.#lettersFor(trx, [withdrawn])
    const standings = await publication.standingsOf([withdrawn.subjectId], trx)
    const parts = { letter: getOf(letters, withdrawn), standing: getOf(standings, withdrawn) }
    await writer.write(trx, [drafts.draftOfWithdrawal(withdrawn, parts)])
  }

  async #onStandingChanged(trx: Trx, { changes }: Events['standing.changed']): Promise<void> {
    const { publication, writer } = this.#parts
    for (const some of portionsOf(changes)) {
      const letters = await this.#lettersFor(trx, some)
      const standings = await publication.standingsOf(idsOf(some), trx)
      const made = some.flatMap((each) =>
        drafts.draftOfStanding(each, {
          letter: getOf(letters, each),
          standing: getOf(standings, each),
        }),
      )
      await writer.write(trx, made)
    }
  }

  async #onSourceLate(trx: Trx, late: Events['source.late']): Promise<void> {
    const { bureau, writer } = this.#parts
    await writer.write(trx, [drafts.draftOfLateSource(late, bureau)])
  }

  async #lettersFor(
    trx: Trx,
    subjects: readonly { subjectId: number }[],
  ): Promise<Map<number, Letter>> {
    const { registry, bureau, clock } = this.#parts
    const platforms = await registry.listPlatforms(idsOf(subjects), trx)
    const day = clock.today()
    return new Map(platforms.map((platform) => [platform.subjectId, { bureau, platform, day }]))
  }
}

function idsOf(subjects: readonly { subjectId: number }[]): number[] {
  return subjects.map(({ subjectId }) => subjectId)
}

function* portionsOf<T>(all: readonly T[]): Iterable<T[]> {
  for (let at = 0; at < all.length; at += SUBJECTS_AT_ONCE)
    yield all.slice(at, at + SUBJECTS_AT_ONCE)
}

/** Rather no letter and no publication than one with a gap in it. */
function getOf<T>(known: ReadonlyMap<number, T>, { subjectId }: { subjectId: number }): T {
  const value = known.get(subjectId)
  if (value === undefined) throw new Error(`nothing is known of subject ${subjectId}`)
  return value
}
