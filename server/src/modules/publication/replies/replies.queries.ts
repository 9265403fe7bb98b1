import { sql } from 'kysely'
import type { ReplyState } from '@liangma/contracts'
import type { Db, Trx } from '../../../platform/database/index.ts'

export interface Reply {
  replyId: number
  subjectId: number
  uscc: string
  words: string
  state: ReplyState
}

export interface Step {
  replyId: number
  state: ReplyState
  by: string
  reason: string | null
  at: Date
}

const REPLY = sql`reply_id AS "replyId", subject_id AS "subjectId", uscc, words, state`

/** One writer at a time for a subject: its first reply has no row yet that could be locked. */
export async function lockSubject(trx: Trx, subjectId: number): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('publication.replies'), ${subjectId}::int)`.execute(
    trx,
  )
}

export async function insertReply(
  trx: Trx,
  { subjectId, uscc, words }: Omit<Reply, 'replyId' | 'state'>,
): Promise<number> {
  const { rows } = await sql<{ replyId: number }>`
    INSERT INTO publication.replies (subject_id, uscc, words)
    VALUES (${subjectId}, ${uscc}, ${words}) RETURNING reply_id AS "replyId"`.execute(trx)
  return rows[0]!.replyId
}

export async function setState(trx: Trx, replyId: number, state: ReplyState): Promise<void> {
  await sql`UPDATE publication.replies SET state = ${state}
    WHERE reply_id = ${replyId}`.execute(trx)
}

export async function insertStep(trx: Trx, step: Step): Promise<void> {
  await sql`INSERT INTO publication.reply_steps (reply_id, state, done_by, reason, done_at)
    VALUES (${step.replyId}, ${step.state}, ${step.by}, ${step.reason}, ${step.at})`.execute(trx)
}

export async function findReply(db: Db, replyId: number): Promise<Reply | undefined> {
  const { rows } = await sql<Reply>`SELECT ${REPLY} FROM publication.replies
    WHERE reply_id = ${replyId}`.execute(db)
  return rows[0]
}

/** The replies of a subject that matter now: those pending or shown, and the newest. Newest first. */
export async function listCurrent(db: Db, subjectId: number): Promise<Reply[]> {
  const { rows } = await sql<Reply>`SELECT ${REPLY} FROM publication.replies r
    WHERE subject_id = ${subjectId} AND (state IN ('pending', 'shown') OR reply_id = (
      SELECT max(n.reply_id) FROM publication.replies n WHERE n.subject_id = r.subject_id))
    ORDER BY reply_id DESC`.execute(db)
  return rows
}

/** What a public page shows of a reply. */
export interface ShownReply {
  replyId: number
  text: string
  submittedAt: Date
  shownAt: Date
}

export async function findShown(db: Db, uscc: string): Promise<ShownReply | undefined> {
  const { rows } = await sql<ShownReply>`
    SELECT r.reply_id AS "replyId", r.words AS text, p.done_at AS "submittedAt",
      s.done_at AS "shownAt"
    FROM publication.replies r
      JOIN publication.reply_steps p ON p.reply_id = r.reply_id AND p.state = 'pending'
      JOIN publication.reply_steps s ON s.reply_id = r.reply_id AND s.state = 'shown'
    WHERE r.uscc = ${uscc} AND r.state = 'shown'`.execute(db)
  return rows[0]
}

/** Names of the platforms as they are published. */
export async function listNames(
  db: Db,
  subjectIds: readonly number[],
): Promise<Map<number, string>> {
  const { rows } = await sql<{ subjectId: number; name: string }>`
    SELECT subject_id AS "subjectId", name FROM publication.standings
    WHERE subject_id = ANY(${[...subjectIds]}::int[])`.execute(db)
  return new Map(rows.map(({ subjectId, name }) => [subjectId, name]))
}

export interface ReplyPage {
  state: ReplyState
  /** Number after which the page begins. */
  after: number
  limit: number
}

export async function listReplies(db: Db, { state, after, limit }: ReplyPage): Promise<Reply[]> {
  const { rows } = await sql<Reply>`SELECT ${REPLY} FROM publication.replies
    WHERE state = ${state} AND reply_id > ${after} ORDER BY reply_id LIMIT ${limit}`.execute(db)
  return rows
}

/** In the order in which they were done. */
export async function listSteps(db: Db, replyIds: readonly number[]): Promise<Step[]> {
  const { rows } = await sql<Step>`
    SELECT reply_id AS "replyId", state, done_by AS by, reason, done_at AS at
    FROM publication.reply_steps WHERE reply_id = ANY(${replyIds}::int[])
    ORDER BY step_id`.execute(db)
  return rows
}
