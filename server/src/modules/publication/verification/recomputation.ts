import type { GradeReceipt, Words } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { GradingService } from '../../grading/index.ts'
import type { FactsReader } from '../receipts/facts-reader.ts'
import * as records from '../receipts/public-records.queries.ts'
import { canonicalText, sha256Of } from '../signing/signed-documents.ts'

/** Computes grades again from the records of the register, and holds their receipts to the answer. */
export class Recomputation {
  readonly #database: Database
  readonly #grading: Pick<GradingService, 'listPublished'>
  readonly #facts: FactsReader

  constructor(parts: {
    database: Database
    grading: Pick<GradingService, 'listPublished'>
    facts: FactsReader
  }) {
    this.#database = parts.database
    this.#grading = parts.grading
    this.#facts = parts.facts
  }

  /** In what a receipt differs from the register's own copy and from its records; undefined: not known here. */
  async faultsOf(receipt: GradeReceipt): Promise<Words[] | undefined> {
    const { db } = this.#database
    const row = await records.findRecord(db, receipt.receiptId)
    if (!row || row.publishedId === null) return undefined
    if (sha256Of(canonicalText(receipt)) !== row.sha256)
      return [{ zh: '与登记簿中的原件不符', en: 'it differs from the original in the register' }]
    const published = await this.#grading.listPublished(row.subjectId)
    const grade = published.find((each) => each.publishedId === row.publishedId)
    if (!grade) return [{ zh: '登记簿中没有该等级', en: 'the register has no such grade' }]
    const { recordsUpTo } = receipt.facts
    const found = await this.#facts.read(db, [{ ...grade, recordsUpTo }])
    const member = firstDifference(receipt.facts, found.get(row.subjectId)?.facts)
    if (member === undefined) return []
    return [
      { zh: `重新计算后 ${member} 不同`, en: `computed again, ${member} comes out otherwise` },
    ]
  }
}

/** The first member in which two JSON values differ, e.g. `lines.2.counted`. */
export function firstDifference(one: unknown, other: unknown, at = ''): string | undefined {
  if (Object.is(one, other)) return undefined
  if (!isObject(one) || !isObject(other)) return at || '.'
  for (const member of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const path = at === '' ? member : `${at}.${member}`
    const found = firstDifference(one[member], other[member], path)
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
