import type { CorrectionReceipt, Events, GradeReceipt, Term } from '@liangma/contracts'
import { dayOf, isoOf } from '@liangma/contracts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Trx } from '../../../platform/database/index.ts'
import type { EventBus } from '../../../platform/events/index.ts'
import type { AssessmentService } from '../../assessment/index.ts'
import type { AssessedRow, GradingService, PublishedRow } from '../../grading/index.ts'
import type { RecordsService, UndoneRecord } from '../../records/index.ts'
import type { GradeRecordRow, NewRecord } from '../receipts/public-records.queries.ts'
import * as records from '../receipts/public-records.queries.ts'
import { itemWords, publicDocument } from '../receipts/item-words.rules.ts'
import type { KeyRing } from '../signing/key-ring.ts'
import { canonicalText, sha256Of, signDocument } from '../signing/signed-documents.ts'
import * as standings from '../standings.queries.ts'

export interface AmendmentParts {
  clock: Clock
  events: EventBus
  ring: KeyRing
  registerId: string
  assessment: Pick<AssessmentService, 'amend' | 'lockStore'>
  grading: Pick<GradingService, 'amend' | 'gradesOf' | 'isRanked' | 'listPublished' | 'lock'>
  records: Pick<RecordsService, 'listUndone' | 'listRepaired' | 'termsOf'>
}

/** What is public changes because a record in it was annulled, repaired, or has ended. */
export class Amendments {
  readonly #parts: AmendmentParts

  constructor(parts: AmendmentParts) {
    this.#parts = parts
  }

  /**
   * Marks every published grade in which an annulled record counted as corrected, and publishes the one in
   * force again without it. Section 3: it counts on no day, from the moment the annulment is recorded.
   */
  async correctUndone(trx: Trx, changes: Events['record.confirmed']): Promise<void> {
    const undone = await this.#parts.records.listUndone(trx, changes)
    if (undone.length === 0) return
    // In the order in which every change of grades takes them.
    await this.#parts.assessment.lockStore(trx)
    await this.#parts.grading.lock(trx)
    const bySubject = Map.groupBy(undone, (record) => record.subjectId)
    for (const [subjectId, own] of bySubject)
      await this.#correct(trx, { subjectId, undone: own, sequence: changes.sequence })
  }

  /** A repaired record is no longer shown (信用修复管理办法): the grade in force is set again at once. */
  async amendRepaired(trx: Trx, changes: Events['record.confirmed']): Promise<void> {
    const repaired = await this.#parts.records.listRepaired(trx, changes)
    const subjects: number[] = []
    for (const [subjectId, own] of Map.groupBy(repaired, (record) => record.subjectId)) {
      const keys = own.map((record) => record.key)
      const [newest] = await records.listNewestGrades(trx, [subjectId])
      const shown = await records.listGradesWith(trx, { subjectId, keys })
      if (newest && shown.some((row) => row.recordId === newest.recordId)) subjects.push(subjectId)
    }
    await this.#publishLive(trx, 'repair', subjects)
  }

  /** The period of a record that is shown has run out: the grade in force is set again without it. */
  async amendEnded(trx: Trx, today: number): Promise<void> {
    const ended = await standings.listEnded(trx, today)
    const ends = new Map(ended.map((row) => [row.subjectId, row.nextEnd]))
    const live = await this.#parts.grading.gradesOf([...ends.keys()], trx)
    // A live grade of before that day still shows the record.
    const settled = [...live.values()].filter(
      (row) => row.live.asOf >= (ends.get(row.subjectId) ?? Infinity),
    )
    await this.#publishLive(
      trx,
      'expiry',
      settled.map((row) => row.subjectId),
    )
  }

  async #publishLive(
    trx: Trx,
    reason: 'repair' | 'expiry',
    subjectIds: readonly number[],
  ): Promise<void> {
    if (subjectIds.length === 0) return
    const { grading } = this.#parts
    const rows = [...(await grading.gradesOf(subjectIds, trx)).values()].map(({ live }) => live)
    await grading.amend(trx, reason, rows)
  }

  async #correct(trx: Trx, { subjectId, undone, sequence }: Undoing): Promise<void> {
    const keys = undone.map((record) => record.key)
    await records.lockPublication(trx)
    const shown = await records.listGradesWith(trx, { subjectId, keys })
    if (shown.length === 0) return
    const { grading, assessment } = this.#parts
    const published = await grading.listPublished(subjectId, trx)
    for (const row of shown) {
      const grade = published.find((each) => each.publishedId === row.publishedId)
      if (!grade) throw new Error(`receipt ${row.recordId} without its grade`)
      const { recordsUpTo } = (JSON.parse(row.document) as GradeReceipt).facts
      const amended = await assessment.amend(trx, { ...grade, recordsUpTo }, sequence)
      const isInForce = grade === published[0]
      if (isInForce) await grading.amend(trx, 'correction', [amended])
      const because = undone.filter((record) => row.recordKeys.includes(record.key))
      await this.#mark(trx, { row, grade, amended, because, isInForce })
    }
  }

  async #mark(trx: Trx, correction: Correction): Promise<void> {
    const { row, isInForce } = correction
    const { clock, events, ring, registerId } = this.#parts
    const [number] = await records.takeNumbers(trx, 1)
    const [newest] = await records.listNewestGrades(trx, [row.subjectId])
    const isReplaced = isInForce && newest !== undefined && newest.recordId !== row.recordId
    const corrected = JSON.parse(row.document) as GradeReceipt
    const receipt: CorrectionReceipt = signDocument(
      {
        type: 'liangma/correction/1' as const,
        correctionId: number ?? 0,
        register: registerId,
        subject: corrected.subject,
        day: isoOf(clock.today()),
        at: clock.now().toISOString(),
        corrects: { receiptId: row.recordId, sha256: row.sha256 },
        asOf: corrected.facts.asOf,
        was: { grade: corrected.facts.grade, scoreTenths: corrected.facts.scoreTenths },
        corrected: this.#resultOf(correction.amended),
        because: await this.#becauseOf(trx, correction),
        replacedBy: isReplaced ? { receiptId: newest.recordId, sha256: newest.sha256 } : null,
      },
      await ring.currentIn(trx),
    )
    await records.insertRecords(trx, [recordOf(receipt, correction)])
    const { correctionId } = receipt
    await events.emit(trx, 'publication.corrected', {
      corrections: [{ correctionId, subjectId: row.subjectId, receiptId: row.recordId }],
    })
  }

  #resultOf({ grade, scoreTenths, decidedBy }: AmendedGrade): CorrectionReceipt['corrected'] {
    return {
      grade,
      scoreTenths: this.#parts.grading.isRanked(grade) ? scoreTenths : null,
      decidedBy: decidedBy as CorrectionReceipt['corrected']['decidedBy'],
    }
  }

  async #becauseOf(trx: Trx, { because, row }: Correction): Promise<CorrectionReceipt['because']> {
    const keys = because.map((record) => record.key)
    const terms = await this.#parts.records.termsOf(trx, row.subjectId, keys)
    return because.map(({ key, why }) => {
      const term: Term | undefined = terms.get(key)
      if (!term) throw new Error(`no record ${key} was ever known of subject ${row.subjectId}`)
      return { what: itemWords(term), document: publicDocument(term, key), why }
    })
  }
}

interface Undoing {
  subjectId: number
  undone: readonly UndoneRecord[]
  /** The last record known when it was undone. */
  sequence: number
}

type AmendedGrade = Pick<AssessedRow, 'grade' | 'scoreTenths' | 'decidedBy'>

interface Correction {
  row: GradeRecordRow
  grade: PublishedRow
  amended: AmendedGrade
  because: readonly UndoneRecord[]
  isInForce: boolean
}

function recordOf(receipt: CorrectionReceipt, { row, because }: Correction): NewRecord {
  const document = canonicalText(receipt)
  return {
    recordId: receipt.correctionId,
    type: 'correction',
    subjectId: row.subjectId,
    publishedId: null,
    aboutId: row.recordId,
    recordKeys: because.map((record) => record.key),
    nextEnd: null,
    day: dayOf(receipt.day),
    kid: receipt.signature.kid,
    sha256: sha256Of(document),
    document,
  }
}
