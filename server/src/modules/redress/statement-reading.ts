import type { Ground } from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type { WorkCalendar, WorkingDay } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { AssessmentService } from '../assessment/index.ts'
import type { NoticeOnFile } from '../grading/index.ts'
import { groundsOf } from './redress.grounds.ts'
import type { Statement, StatementPage, Step } from './redress.queries.ts'
import * as queries from './redress.queries.ts'
import { correctionDay } from './redress.rules.ts'

/** A statement with all that was done to it. */
export interface StatementWithSteps extends Statement {
  steps: Step[]
  /** Until when records have to be corrected; null: it was not upheld. */
  correctBy: WorkingDay | null
}

/** What was stated on pre-notices, and how far each has come. */
export class StatementReading {
  readonly #database: Database
  readonly #calendar: WorkCalendar
  readonly #assessment: Pick<AssessmentService, 'explainOnFile'>

  constructor(parts: {
    database: Database
    calendar: WorkCalendar
    assessment: Pick<AssessmentService, 'explainOnFile'>
  }) {
    this.#database = parts.database
    this.#calendar = parts.calendar
    this.#assessment = parts.assessment
  }

  /** Oldest first, each with all that was done to it. */
  async list(page: StatementPage): Promise<StatementWithSteps[]> {
    return this.#withSteps(await queries.listStatements(this.#database.db, page))
  }

  /** Throws `statement.not_found`. */
  async get(statementId: number): Promise<StatementWithSteps> {
    const found = await queries.findStatement(this.#database.db, statementId)
    const [statement] = await this.#withSteps(found ? [found] : [])
    if (!statement) throw new DomainError('statement.not_found', { statementId })
    return statement
  }

  /** All statements on some pre-notices by the number of the pre-notice, oldest first. */
  async ofNotices(noticeIds: readonly number[]): Promise<Map<number, StatementWithSteps[]>> {
    const found = await queries.listOfNotices(this.#database.db, noticeIds)
    return Map.groupBy(await this.#withSteps(found), ({ noticeId }) => noticeId)
  }

  /** Subjects that ever stated something. */
  listSubjects(): Promise<number[]> {
    return queries.listSubjects(this.#database.db)
  }

  /** The records on which an announced grade rests, those that cost most first. */
  groundsOf(notice: NoticeOnFile): Promise<Ground[]> {
    return groundsOf(this.#assessment, this.#database.db, notice)
  }

  async #withSteps(statements: readonly Statement[]): Promise<StatementWithSteps[]> {
    const ids = statements.map(({ statementId }) => statementId)
    const all = await queries.listSteps(this.#database.db, ids)
    const byStatement = Map.groupBy(all, ({ statementId }) => statementId)
    return statements.map((statement) => {
      const steps = byStatement.get(statement.statementId) ?? []
      const upheld = steps.find(({ state }) => state === 'upheld')
      const correctBy = upheld ? correctionDay(this.#calendar, upheld.day) : null
      return { ...statement, steps, correctBy }
    })
  }
}
