import type { CheckTools, GradeReceipt, PublicKey, Words } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { GradingService } from '../../grading/index.ts'
import * as records from '../receipts/public-records.queries.ts'
import { canonicalText, sha256Of } from '../signing/signed-documents.ts'
import * as standings from '../standings.queries.ts'
import { checkTools, faultsOfDocument } from './check-tools.ts'

/** Something published that is not as it must be; `recordId` null: a standing or a grade without record. */
export interface AuditFault {
  recordId: number | null
  faults: Words[]
}

// Bounds what is held; the process answers others between two pages.
const PAGE = 500

/** The check that runs for ever: every published grade follows from what is published with it. */
export class Audit {
  readonly #database: Database
  readonly #grading: Pick<GradingService, 'listInForceOf'>
  readonly #keys: () => readonly PublicKey[]

  constructor(parts: {
    database: Database
    grading: Pick<GradingService, 'listInForceOf'>
    keys: () => readonly PublicKey[]
  }) {
    this.#database = parts.database
    this.#grading = parts.grading
    this.#keys = parts.keys
  }

  /** Signature, form and sums of every public record, and what stands against it; faults as they are found. */
  async *run(): AsyncGenerator<AuditFault> {
    yield* this.#auditRecords()
    yield* this.#auditStandings()
  }

  async *#auditRecords(): AsyncGenerator<AuditFault> {
    const { db } = this.#database
    const tools = checkTools(this.#keys())
    for (let after: number | null = null; ;) {
      const rows = await records.listPage(db, { after, limit: PAGE, newestFirst: false })
      for (const row of rows) {
        const faults = await faultsOf(row, tools)
        if (faults.length > 0) yield { recordId: row.recordId, faults }
      }
      if (rows.length < PAGE) return
      after = rows.at(-1)?.recordId ?? null
    }
  }

  /** Every subject shows its newest receipt, and that is the grade that grading has in force. */
  async *#auditStandings(): AsyncGenerator<AuditFault> {
    const { db } = this.#database
    const day = { today: 0, isBehind: false }
    for (let after = ''; ;) {
      const rows = await standings.listStandings(db, { after, limit: PAGE, day })
      yield* this.#faultsAmong(rows)
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) return
      after = last.uscc
    }
  }

  async *#faultsAmong(rows: readonly standings.StandingRow[]): AsyncGenerator<AuditFault> {
    const { db } = this.#database
    const ids = rows.map((row) => row.subjectId)
    const newest = bySubject(await records.listNewestGrades(db, ids))
    const inForce = bySubject(await this.#grading.listInForceOf(ids))
    for (const row of rows) {
      const shown = await records.findRecord(db, row.receiptId)
      const isNewest = newest.get(row.subjectId)?.recordId === row.receiptId
      const isInForce = inForce.get(row.subjectId)?.publishedId === shown?.publishedId
      if (!isNewest || !isInForce || !saysTheSame(row, shown))
        yield { recordId: row.receiptId, faults: [disagrees(row.uscc)] }
    }
  }
}

async function faultsOf(row: records.RecordRow, tools: CheckTools): Promise<Words[]> {
  const { document, sha256 } = row
  const faults = await faultsOfDocument(document, tools)
  if (sha256Of(document) === sha256 && canonicalText(JSON.parse(document) as object) === document)
    return faults
  return [...faults, { zh: '原文与其摘要不符', en: 'the text does not match its digest' }]
}

function bySubject<T extends { subjectId: number }>(rows: readonly T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.subjectId, row]))
}

function saysTheSame(row: standings.StandingRow, shown: records.RecordRow | undefined): boolean {
  if (!shown) return false
  const { facts } = JSON.parse(shown.document) as GradeReceipt
  return facts.grade === row.grade && facts.scoreTenths === row.scoreTenths
}

function disagrees(uscc: string): Words {
  return {
    zh: `${uscc} 展示的等级与其最新凭证或评级不符`,
    en: `what is shown of ${uscc} is not its newest receipt, or not the grade in force`,
  }
}
