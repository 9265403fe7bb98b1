import type { Assessment, Language, PreNotice, Words } from '@liangma/contracts'
import type { App } from '../../app.ts'
import { HEARING_WORKING_DAYS } from '../../modules/grading/index.ts'
import { writePdf } from '../../platform/pdf/index.ts'
import type { PlatformViews } from '../platform-views.ts'
import { assessmentPaper } from './assessment-paper.ts'

/** A paper with the name under which it is kept, without an ending. */
export interface Paper {
  name: Words
  pdf: Buffer
}

type Rooms = Pick<App, 'bureau' | 'clock' | 'isSample' | 'publication'>

/** Scores explained on paper, as PDF. */
export class PaperViews {
  readonly #rooms: Rooms
  readonly #platforms: Pick<PlatformViews, 'detail'>

  constructor(rooms: Rooms, platforms: Pick<PlatformViews, 'detail'>) {
    this.#rooms = rooms
    this.#platforms = platforms
  }

  /** An assessment as somebody may read it, on paper. */
  async of(assessment: Assessment, language: Language): Promise<Paper> {
    const { bureau, clock, isSample, publication } = this.#rooms
    const { uscc, asOf } = assessment
    const { preNotices } = await this.#platforms.detail(uscc, [])
    const standing = await publication.findStanding(uscc)
    const facts = {
      assessment,
      bureau,
      isSample,
      published: standing?.state === 'inForce' ? publishedOf(standing) : null,
      hearings: preNotices.map(hearingOf),
      hearingDays: HEARING_WORKING_DAYS,
      madeAt: clock.now(),
    }
    return {
      name: {
        zh: `信用评价说明书 ${uscc} ${asOf}`,
        en: `credit assessment ${uscc} ${asOf}`,
      },
      pdf: await writePdf(assessmentPaper(facts, language)),
    }
  }
}

function publishedOf(standing: {
  grade: string
  gradeWords: Words
  asOf: string
  receiptId: number
  receiptSha256: string
}) {
  const { grade, gradeWords, asOf, receiptId, receiptSha256: sha256 } = standing
  return { grade, gradeWords, asOf, receiptId, sha256 }
}

function hearingOf({ fromGrade, fromWords, toGrade, toWords, due }: PreNotice) {
  return {
    from: { grade: fromGrade, gradeWords: fromWords },
    to: { grade: toGrade, gradeWords: toWords },
    due,
  }
}
