import type { PlatformHistory, PublishedPoint, Scope, ScorePoint } from '@liangma/contracts'
import { isoOf, spellTenths } from '@liangma/contracts'
import type { App } from '../../app.ts'
import type { ReceiptState } from '../../modules/publication/index.ts'
import { gradeWords } from '../platform-views.ts'

type Rooms = Pick<App, 'registry' | 'assessment' | 'grading' | 'publication' | 'rulebooks'>

/** Enough for three years of days on which something changed. */
const CHANGES_SHOWN = 1_100

/** How a platform's score and grades came to be what they are. */
export class HistoryViews {
  readonly #rooms: Rooms

  constructor(rooms: Rooms) {
    this.#rooms = rooms
  }

  /** Throws `subject.not_found`. */
  async of(scope: Scope, uscc: string): Promise<PlatformHistory> {
    const { registry, assessment, grading, publication } = this.#rooms
    const platform = await registry.getPlatform(uscc, scope)
    const { subjectId } = platform
    const [live, published, receipts] = await Promise.all([
      assessment.listHistory(subjectId, CHANGES_SHOWN),
      grading.listPublished(subjectId),
      publication.listReceipts(subjectId),
    ])
    const receiptOf = new Map(receipts.map((each) => [each.publishedId, each]))
    return {
      uscc: platform.code,
      live: live.map((row) => ({ asOf: isoOf(row.asOf), ...this.#graded(row) })),
      published: published.toReversed().map((row) => ({
        effective: isoOf(row.effectiveDay),
        asOf: isoOf(row.asOf),
        ...this.#graded(row),
        reason: row.reason,
        receipt: viewReceipt(receiptOf.get(row.publishedId)),
      })),
      thresholds: this.#thresholds(),
    }
  }

  #graded(row: Graded): Omit<ScorePoint, 'asOf'> {
    const { grades } = this.#rooms.rulebooks.current().rulebook
    const isRated = grades.some(({ key, atLeast }) => key === row.grade && atLeast !== undefined)
    return {
      grade: row.grade,
      gradeWords: gradeWords(grades, row.grade),
      score: isRated ? spellTenths(row.scoreTenths) : null,
      decidedBy: row.decidedBy as ScorePoint['decidedBy'],
      decidedCode: row.decidedCode,
    }
  }

  #thresholds(): PlatformHistory['thresholds'] {
    const { grades } = this.#rooms.rulebooks.current().rulebook
    return grades.flatMap(({ key, atLeast }) =>
      atLeast === undefined
        ? []
        : [{ grade: key, gradeWords: gradeWords(grades, key), atLeast: spellTenths(atLeast) }],
    )
  }
}

interface Graded {
  grade: string
  scoreTenths: number
  decidedBy: string
  decidedCode: string | null
}

function viewReceipt(state: ReceiptState | undefined): PublishedPoint['receipt'] {
  if (!state) return null
  const { receiptId, sha256, isCorrected, isWithdrawn } = state
  return { receiptId, sha256, isCorrected, isWithdrawn }
}
