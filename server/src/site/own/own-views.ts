import type {
  Contact,
  Day,
  OwnAssessment,
  OwnBadge,
  OwnPlatform,
  AnnouncedDowngrade,
  PreNotice,
  SourceState,
} from '@liangma/contracts'
import { DomainError, WHOLE_CITY, dayOf } from '@liangma/contracts'
import type { App } from '../../app.ts'
import { viewExplanation } from '../assessment-views.ts'
import type { PlatformViews } from '../platform-views.ts'
import { ownBadgeOf } from './own-badge.ts'
import { remediesOf } from './remedies.ts'
import { sealedFor, sealedSources } from './sealing.ts'

const NO_CONTACT: Contact = { email: null, webhook: null, hasWebhookSecret: false, language: 'zh' }

/** The platform that a caller speaks for. */
interface OwnSubject {
  subjectId: number
  uscc: string
}

export interface OwnParts {
  app: App
  platforms: PlatformViews
  sources: () => Promise<SourceState[]>
}

/** What a platform reads of itself: all that officers see of it, but for what is others'. */
export class OwnViews {
  readonly #parts: OwnParts

  constructor(parts: OwnParts) {
    this.#parts = parts
  }

  async platform({ subjectId, uscc }: OwnSubject): Promise<OwnPlatform> {
    const { app, platforms } = this.#parts
    const { notices, publication } = app
    const { sources: _, preNotices, ...registration } = await platforms.detail(uscc, [])
    const standing = await publication.findStanding(uscc)
    return {
      ...registration,
      standing: standing
        ? {
            state: standing.state,
            publishedOn: standing.publishedOn,
            validUntil: standing.validUntil,
            receiptId: standing.receiptId,
          }
        : null,
      preNotices: preNotices
        .map((notice) => this.#preNotice(notice))
        .toSorted((one, other) => one.due.localeCompare(other.due)),
      unreadNotices: await notices.countUnread(subjectId),
      contact: (await notices.findContact(subjectId)) ?? NO_CONTACT,
    }
  }

  /** Throws `assessment.day_ahead`, `assessment.not_assessed`. */
  async assessment({ subjectId, uscc }: OwnSubject, asOf: Day | null): Promise<OwnAssessment> {
    const { assessment, clock, records, registry } = this.#parts.app
    if (asOf !== null && asOf > clock.today()) throw new DomainError('assessment.day_ahead')
    const platform = await registry.getPlatform(uscc, WHOLE_CITY)
    const { explained, evidence } = sealedFor(
      await assessment.explain(subjectId, asOf ?? clock.today()),
      await records.detailsOf(subjectId),
    )
    return {
      uscc: platform.code,
      name: platform.name,
      ...viewExplanation(explained, evidence),
      sources: sealedSources(await this.#parts.sources()),
      remedies: remediesOf(explained, evidence),
    }
  }

  async badge({ uscc }: OwnSubject, address: string | undefined): Promise<OwnBadge> {
    const { registry, bureau } = this.#parts.app
    const { site } = await registry.getPlatform(uscc, WHOLE_CITY)
    return ownBadgeOf({ uscc, site, bureau }, address)
  }

  #preNotice(notice: PreNotice): AnnouncedDowngrade {
    const { calendar, clock } = this.#parts.app
    const workingDaysLeft = calendar.workingDaysBetween(clock.today(), dayOf(notice.due))
    return { ...notice, workingDaysLeft }
  }
}
