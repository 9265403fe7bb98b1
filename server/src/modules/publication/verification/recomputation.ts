import type { CheckTools, GradeReceipt, Words } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { AssessmentService, ExplainedAgain, ReplayEngine } from '../../assessment/index.ts'
import type { GradingService } from '../../grading/index.ts'
import type { RecordsService } from '../../records/index.ts'
import { factsOf } from '../receipts/facts.ts'
import * as records from '../receipts/public-records.queries.ts'
import { canonicalText, sha256Of } from '../signing/signed-documents.ts'
import { faultsOfDocument } from './check-tools.ts'
import { alteredDifference, bareDifference, firstFactDifference } from './replay.rules.ts'
import type { ReplayDifference } from './replay.rules.ts'

const NOT_THE_ORIGINAL: Words = {
  zh: '与登记簿中的原件不符',
  en: 'it differs from the original in the register',
}
const NO_GRADE: Words = { zh: '登记簿中没有该等级', en: 'the register has no such grade' }
const NOT_REGISTERED: Words = {
  zh: '该主体已不在登记簿中',
  en: 'the subject is not in the register any more',
}

/** Computes grades again from the records of the register, and holds their receipts to the answer. */
export class Recomputation {
  readonly #database: Database
  readonly #grading: Pick<GradingService, 'listPublished'>
  readonly #assessment: Pick<AssessmentService, 'explainAgain'>
  readonly #records: Pick<RecordsService, 'termDictionary'>
  readonly #tools: () => CheckTools

  constructor(parts: {
    database: Database
    grading: Pick<GradingService, 'listPublished'>
    assessment: Pick<AssessmentService, 'explainAgain'>
    records: Pick<RecordsService, 'termDictionary'>
    tools: () => CheckTools
  }) {
    this.#database = parts.database
    this.#grading = parts.grading
    this.#assessment = parts.assessment
    this.#records = parts.records
    this.#tools = parts.tools
  }

  /** In what a receipt differs from the register's own copy and from its records; undefined: not known here. */
  async faultsOf(receipt: GradeReceipt): Promise<Words[] | undefined> {
    const row = await records.findRecord(this.#database.db, receipt.receiptId)
    if (!row || row.publishedId === null) return undefined
    if (sha256Of(canonicalText(receipt)) !== row.sha256) return [NOT_THE_ORIGINAL]
    const difference = await this.differenceOf(receipt.receiptId, 'postgres')
    return difference ? [difference.words] : []
  }

  /** The first thing that comes out otherwise than the receipt of that number says; undefined: nothing. */
  async differenceOf(
    receiptId: number,
    engine: ReplayEngine,
  ): Promise<ReplayDifference | undefined> {
    const row = await records.getRecord(this.#database.db, receiptId)
    if (sha256Of(row.document) !== row.sha256) return bareDifference('receipt', NOT_THE_ORIGINAL)
    const [fault] = await faultsOfDocument(row.document, this.#tools())
    if (fault) return bareDifference('receipt', fault)
    const published = await this.#grading.listPublished(row.subjectId)
    const grade = published.find((each) => each.publishedId === row.publishedId)
    if (!grade) return bareDifference('grade', NO_GRADE)
    const receipt = JSON.parse(row.document) as GradeReceipt
    const { recordsUpTo } = receipt.facts
    const again = await this.#assessment.explainAgain({ ...grade, recordsUpTo }, engine)
    const effect = await this.#differenceFrom(receipt, again)
    const [first, ...others] = again.alteredKeys
    return first === undefined ? effect : alteredDifference([first, ...others], effect)
  }

  async #differenceFrom({ facts }: GradeReceipt, { explained }: ExplainedAgain) {
    if (!explained) return bareDifference('subject', NOT_REGISTERED)
    const now = factsOf(explained, await this.#records.termDictionary(this.#database.db))
    const keysOf = (line: string) =>
      explained.lines
        .filter(({ code }) => code === line)
        .flatMap(({ items }) => items.filter(({ counts }) => counts))
        .map(({ sourceKey }) => sourceKey)
    return firstFactDifference(facts, now.facts, keysOf)
  }
}
