import { sql } from 'kysely'
import type { StatementOutcome, StatementState } from '@liangma/contracts'
import type { Db, Trx } from '../../platform/database/index.ts'

export interface Statement {
  statementId: number
  /** The pre-notice that it is about. */
  noticeId: number
  subjectId: number
  uscc: string
  words: string
  contested: string[]
  state: StatementState
}

export interface Step {
  statementId: number
  state: StatementState
  /** null: it followed from the rules. */
  by: string | null
  login: string | null
  reason: string | null
  /** Of a proposal: what is proposed, and which records are to be corrected. */
  outcome: StatementOutcome | null
  records: string[]
  day: number
  at: Date
}

const STATEMENT = sql`statement_id AS "statementId", notice_id AS "noticeId",
  subject_id AS "subjectId", uscc, words, contested, state`
const STEP = sql`statement_id AS "statementId", state, done_by AS by, done_login AS login, reason,
  outcome, records, done_day AS day, done_at AS at`

export async function insertStatement(
  trx: Trx,
  statement: Omit<Statement, 'statementId' | 'state'>,
): Promise<Statement> {
  const { noticeId, subjectId, uscc, words, contested } = statement
  const { rows } = await sql<Statement>`
    INSERT INTO redress.statements (notice_id, subject_id, uscc, words, contested)
    VALUES (${noticeId}, ${subjectId}, ${uscc}, ${words}, ${[...contested]}::text[])
    RETURNING ${STATEMENT}`.execute(trx)
  return rows[0]!
}

export async function setState(
  trx: Trx,
  statementId: number,
  state: StatementState,
): Promise<void> {
  await sql`UPDATE redress.statements SET state = ${state}
    WHERE statement_id = ${statementId}`.execute(trx)
}

export async function insertStep(trx: Trx, step: Step): Promise<void> {
  await sql`INSERT INTO redress.statement_steps
      (statement_id, state, done_by, done_login, reason, outcome, records, done_day, done_at)
    VALUES (${step.statementId}, ${step.state}, ${step.by}, ${step.login}, ${step.reason},
      ${step.outcome}, ${step.records}::text[], ${step.day}, ${step.at})`.execute(trx)
}

export async function findStatement(db: Db, statementId: number): Promise<Statement | undefined> {
  const { rows } = await sql<Statement>`SELECT ${STATEMENT} FROM redress.statements
    WHERE statement_id = ${statementId}`.execute(db)
  return rows[0]
}

/** All statements on some pre-notices, oldest first. */
export async function listOfNotices(db: Db, noticeIds: readonly number[]): Promise<Statement[]> {
  const { rows } = await sql<Statement>`SELECT ${STATEMENT} FROM redress.statements
    WHERE notice_id = ANY(${[...noticeIds]}::bigint[]) ORDER BY statement_id`.execute(db)
  return rows
}

export interface StatementPage {
  states: readonly StatementState[]
  /** Only statements on pre-notices of these subjects; null: of all. */
  subjectIds: readonly number[] | null
  /** Number after which the page begins. */
  after: number
  limit: number
}

/** Oldest first. */
export async function listStatements(db: Db, page: StatementPage): Promise<Statement[]> {
  const { states, subjectIds, after, limit } = page
  const whose = subjectIds === null ? sql`true` : sql`subject_id = ANY(${[...subjectIds]}::int[])`
  const { rows } = await sql<Statement>`SELECT ${STATEMENT} FROM redress.statements
    WHERE state = ANY(${[...states]}::text[]) AND ${whose} AND statement_id > ${after}
    ORDER BY statement_id LIMIT ${limit}`.execute(db)
  return rows
}

/** Subjects that ever stated something. */
export async function listSubjects(db: Db): Promise<number[]> {
  const { rows } = await sql<{ subjectId: number }>`
    SELECT DISTINCT subject_id AS "subjectId" FROM redress.statements ORDER BY 1`.execute(db)
  return rows.map(({ subjectId }) => subjectId)
}

/** In the order in which they were done. */
export async function listSteps(db: Db, statementIds: readonly number[]): Promise<Step[]> {
  const { rows } = await sql<Step>`SELECT ${STEP} FROM redress.statement_steps
    WHERE statement_id = ANY(${[...statementIds]}::int[]) ORDER BY step_id`.execute(db)
  return rows
}
