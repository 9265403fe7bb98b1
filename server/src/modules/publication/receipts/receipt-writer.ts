import type {
  GradeReceipt,
  PublicSubject,
  PublicationMade,
  PublishedGradeEvent,
} from '@liangma/contracts'
import { dayOf, gradeFaults, isoOf, monthStart } from '@liangma/contracts'
import type { Clock, WorkCalendar } from '../../../platform/clock/index.ts'
import type { Trx } from '../../../platform/database/index.ts'
import type { EventBus } from '../../../platform/events/index.ts'
import type { NewStanding } from '../standings.queries.ts'
import * as standings from '../standings.queries.ts'
import type { KeyRing } from '../signing/key-ring.ts'
import type { SigningKey } from '../signing/signed-documents.ts'
import { canonicalText, sha256Of, signDocument } from '../signing/signed-documents.ts'
import type { FactsReader } from './facts-reader.ts'
import type { FactsOfGrade } from './facts.ts'
import * as records from './public-records.queries.ts'
import type { NewRecord } from './public-records.queries.ts'

/** Working days after the next monthly setting through which a grade may be shown as current. */
const GRACE_WORKING_DAYS = 10
// Bounds what is explained, held and written at once.
const AT_ONCE = 500

export interface ReceiptParts {
  clock: Clock
  calendar: WorkCalendar
  events: EventBus
  ring: KeyRing
  facts: FactsReader
  registerId: string
  /** Whom the public sees behind these subjects; personal names masked. */
  subjectsOf: (trx: Trx, subjectIds: number[]) => Promise<Map<number, PublicSubject>>
  /** Subjects of these that have no live grade of the rulebook's ranked ones. */
  lapsedOf: (trx: Trx, subjectIds: number[]) => Promise<Set<number>>
  isRanked: (grade: string) => boolean
}

/** Makes every published grade public in one piece: facts, signature, standing, in its transaction. */
export class ReceiptWriter {
  readonly #parts: ReceiptParts

  constructor(parts: ReceiptParts) {
    this.#parts = parts
  }

  async publish(trx: Trx, grades: readonly PublishedGradeEvent[]): Promise<void> {
    await records.lockPublication(trx)
    const key = await this.#parts.ring.currentIn(trx)
    for (let at = 0; at < grades.length; at += AT_ONCE)
      await this.#publishSome(trx, grades.slice(at, at + AT_ONCE), key)
  }

  async #publishSome(
    trx: Trx,
    grades: readonly PublishedGradeEvent[],
    key: SigningKey,
  ): Promise<void> {
    const { clock, events, facts, subjectsOf, lapsedOf } = this.#parts
    const ids = grades.map((grade) => grade.subjectId)
    const found = await facts.read(trx, grades)
    const subjects = await subjectsOf(trx, ids)
    const previous = new Map(
      (await records.listNewestGrades(trx, ids)).map((row) => [row.subjectId, row]),
    )
    const numbers = await records.takeNumbers(trx, grades.length)
    const made = grades.map((grade, i) => {
      const before = previous.get(grade.subjectId)
      return this.#receiptOf(grade, {
        key,
        number: numbers[i] ?? 0,
        facts: needed(found, grade.subjectId),
        subject: needed(subjects, grade.subjectId),
        previous: before ? { receiptId: before.recordId, sha256: before.sha256 } : null,
      })
    })
    await records.insertRecords(
      trx,
      made.map(({ record }) => record),
    )
    const lapsed = await lapsedOf(trx, ids)
    const rows = made.map((one) => standingOf(one, this.#stateOf(one, lapsed)))
    await standings.upsertStandings(trx, rows, clock.now())
    await events.emit(trx, 'publication.made', { publications: made.map(announced) })
  }

  #receiptOf(grade: PublishedGradeEvent, { key, number, facts, subject, previous }: Making): Made {
    const { clock, registerId } = this.#parts
    const faults = gradeFaults(facts.facts)
    if (faults.length > 0)
      throw new Error(`subject ${grade.subjectId}: ${faults.map((fault) => fault.en).join('; ')}`)
    const receipt: GradeReceipt = signDocument(
      {
        type: 'liangma/grade/1' as const,
        receiptId: number,
        register: registerId,
        subject,
        day: isoOf(grade.effectiveDay),
        at: clock.now().toISOString(),
        reason: grade.reason,
        validUntil: isoOf(this.#validUntil(grade.effectiveDay)),
        previous,
        facts: facts.facts,
      },
      key,
    )
    return { grade, receipt, record: recordOf(grade, receipt, facts) }
  }

  /** Grey from the start where the data of today would give no grade. */
  #stateOf({ grade }: Made, lapsed: ReadonlySet<number>): NewStanding['state'] {
    const isStale = lapsed.has(grade.subjectId) && this.#parts.isRanked(grade.grade)
    return isStale ? 'stale' : 'inForce'
  }

  #validUntil(effectiveDay: number): number {
    const { calendar } = this.#parts
    const nextSetting = calendar.firstWorkingDayOfMonth(monthStart(effectiveDay, 1)).day
    return calendar.addWorkingDays(nextSetting, GRACE_WORKING_DAYS).day
  }
}

interface Making {
  key: SigningKey
  number: number
  facts: FactsOfGrade
  subject: PublicSubject
  previous: GradeReceipt['previous']
}

interface Made {
  grade: PublishedGradeEvent
  receipt: GradeReceipt
  record: NewRecord
}

function recordOf(
  grade: PublishedGradeEvent,
  receipt: GradeReceipt,
  { recordKeys, nextEnd }: FactsOfGrade,
): NewRecord {
  const document = canonicalText(receipt)
  return {
    recordId: receipt.receiptId,
    type: 'grade',
    subjectId: grade.subjectId,
    publishedId: grade.publishedId,
    aboutId: null,
    recordKeys,
    nextEnd,
    day: grade.effectiveDay,
    kid: receipt.signature.kid,
    sha256: sha256Of(document),
    document,
  }
}

function standingOf({ grade, receipt, record }: Made, state: NewStanding['state']): NewStanding {
  const { facts, subject } = receipt
  const step = facts.scale.find(({ key }) => key === facts.grade)
  if (!step) throw new Error(`the grade ${facts.grade} is not in its own scale`)
  const { uscc, name, operator, county, site } = subject
  return {
    subjectId: grade.subjectId,
    uscc,
    name,
    operator,
    county,
    site,
    state,
    grade: facts.grade,
    gradeName: step.name,
    gradeWords: step.words,
    scoreTenths: facts.scoreTenths,
    asOf: grade.asOf,
    publishedDay: grade.effectiveDay,
    validUntil: dayOf(receipt.validUntil),
    nextEnd: record.nextEnd,
    receiptId: record.recordId,
    receiptSha256: record.sha256,
    rulebookVersion: facts.rulebook.version,
  }
}

function announced({ grade, record }: Made): PublicationMade {
  const { subjectId, assessmentId, asOf, from, grade: to, reason, noticeId } = grade
  return { receiptId: record.recordId, subjectId, assessmentId, asOf, from, to, reason, noticeId }
}

function needed<T>(found: ReadonlyMap<number, T>, subjectId: number): T {
  const one = found.get(subjectId)
  if (one === undefined) throw new Error(`nothing to publish of subject ${subjectId}`)
  return one
}
