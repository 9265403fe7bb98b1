import type { Face, GradeReceipt, PublicRecord, Standing } from '@liangma/contracts'
import { faceOf } from '@liangma/contracts'
import type { Database, Trx } from '../../../platform/database/index.ts'
import type { ReadingDay } from '../standings.queries.ts'
import { listOfSubjects } from '../standings.queries.ts'
import { standingOf } from '../standing-keeper.ts'
import type { ChangeRow, Since } from './public-changes.queries.ts'
import * as queries from './public-changes.queries.ts'

/** How far somebody was told: entries of the public record, and revisions of standings. */
export interface PublicPlace {
  recordId: number
  revision: number
}

/** One change that the public sees. */
export interface PublicChange {
  /** Who knows this change and all before it stands here. */
  place: PublicPlace
  /** The subject as it stands now. */
  standing: Standing
  /** Grade before, where it is on record. */
  from: string | null
  /** What the public saw from then on; of the newest change of a subject, what it sees now. */
  to: Face
  /** null: data became late or fresh, or the time ran out. */
  record: PublicRecord | null
}

export interface PublicChangesPage {
  changes: PublicChange[]
  /** Where to go on. */
  place: PublicPlace
  /** Whether there is nothing more, as of one moment. */
  isAll: boolean
}

/** What changed for the public, for those who follow it. */
export class PublicChanges {
  readonly #database: Database
  readonly #day: () => Promise<ReadingDay>

  constructor(parts: { database: Database; day: () => Promise<ReadingDay> }) {
    this.#database = parts.database
    this.#day = parts.day
  }

  newest(): Promise<PublicPlace> {
    return queries.findNewest(this.#database.db)
  }

  /** Another text whenever standings read otherwise by the day alone: their time ran out, or its work is behind. */
  async dayOfReading(): Promise<string> {
    const { today, isBehind } = await this.#day()
    return `${today}-${isBehind ? 'behind' : 'done'}`
  }

  /** Standings that changed after a revision, in the order of their change. */
  async standingsAfter(revision: number, limit: number): Promise<Standing[]> {
    const after = { revision, limit, day: await this.#day() }
    return (await queries.listStandingsAfter(this.#database.db, after)).map(standingOf)
  }

  /** Numbers that are not those of a grade are left out. */
  async receipts(receiptIds: readonly number[]): Promise<GradeReceipt[]> {
    if (receiptIds.length === 0) return []
    const documents = await queries.listDocuments(this.#database.db, receiptIds)
    return documents.map((text) => JSON.parse(text) as GradeReceipt)
  }

  /**
   * The next changes after a place, each once, in order, whatever is published meanwhile: first standings
   * that moved by themselves, then the entries of the record. Every place answered is one to go on from.
   */
  async after(place: PublicPlace, limit: number): Promise<PublicChangesPage> {
    const since = { ...place, limit, day: await this.#day() }
    return this.#database.transaction(async (trx) => {
      await queries.holdStill(trx)
      const moved = await queries.listMovedStandings(trx, since)
      const standings = moved.map((row) => movedChange(standingOf(row), place))
      const last = standings.at(-1)
      if (last && moved.length === limit)
        return { changes: standings, place: last.place, isAll: false }
      // All other standings up to here changed with an entry of the record, and are told with it.
      const { revision } = await queries.findNewest(trx)
      const rows = await queries.listRecordsAfter(trx, since)
      const recorded = await recordedChanges(trx, { rows, revision, day: since.day })
      const recordId = rows.at(-1)?.recordId ?? place.recordId
      return {
        changes: [...standings, ...recorded],
        place: { recordId, revision },
        isAll: rows.length < limit,
      }
    })
  }
}

function movedChange(standing: Standing, { recordId }: PublicPlace): PublicChange {
  const place = { recordId, revision: standing.revision }
  const to = faceOf(standing)
  // A colour that comes back was grey; before a state without colour it had its grade.
  const from = standing.state === 'inForce' ? 'stale' : standing.grade
  return { place, standing, from, to, record: null }
}

async function recordedChanges(
  trx: Trx,
  { rows, revision, day }: Pick<Since, 'revision' | 'day'> & { rows: readonly ChangeRow[] },
): Promise<PublicChange[]> {
  const read = rows.map((row) => ({ ...row, record: JSON.parse(row.document) as PublicRecord }))
  const about = read.flatMap(({ record }) => earlierReceipt(record) ?? [])
  const grades = new Map(
    (await queries.listGradesOf(trx, about)).map(({ recordId, grade }) => [recordId, grade]),
  )
  const subjectIds = [...new Set(rows.map((row) => row.subjectId))]
  const standings = new Map(
    (await listOfSubjects(trx, subjectIds, day)).map((row) => [row.subjectId, standingOf(row)]),
  )
  return read.map(({ recordId, subjectId, isNewest, record }) => {
    const standing = standings.get(subjectId)
    if (!standing) throw new Error(`record ${recordId} of a subject without a standing`)
    return {
      place: { recordId, revision },
      standing,
      from: grades.get(earlierReceipt(record) ?? 0) ?? null,
      to: isNewest ? faceOf(standing) : faceThen(record, standing),
      record,
    }
  })
}

function earlierReceipt(record: PublicRecord): number | undefined {
  if (record.type === 'liangma/grade/1') return record.previous?.receiptId
  const about = record.type === 'liangma/correction/1' ? record.corrects : record.withdraws
  return about.receiptId
}

/** A correction by itself changes no face: where it does, a grade is published with it. */
function faceThen(record: PublicRecord, standing: Standing): Face {
  if (record.type === 'liangma/grade/1') return record.facts.grade
  return record.type === 'liangma/withdrawal/1' ? 'revoked' : faceOf(standing)
}
