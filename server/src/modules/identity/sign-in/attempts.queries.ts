import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'

/** One try at a time of each login and address: several at once would all be the last that is still allowed. */
export async function lockTries(
  trx: Trx,
  { login, address }: { login: string; address: string },
): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('identity.login'), hashtext(${login}))`.execute(
    trx,
  )
  await sql`SELECT pg_advisory_xact_lock(hashtext('identity.address'), hashtext(${address}))`.execute(
    trx,
  )
}

/** Moments of the last refusals of a login since it last got in, newest first. */
export async function listRefusals(
  db: Db | Trx,
  { login, limit }: { login: string; limit: number },
): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`SELECT tried_at AS at FROM identity.sign_in_attempts
    WHERE login = ${login} AND outcome = 'refused' AND attempt_id > coalesce((SELECT max(attempt_id)
      FROM identity.sign_in_attempts WHERE login = ${login} AND outcome = 'entered'), 0)
    ORDER BY attempt_id DESC LIMIT ${limit}`.execute(db)
  return rows.map(({ at }) => at)
}

/** The same of an address, whoever got in from there. */
export async function listRefusalsFrom(
  db: Db | Trx,
  { address, limit }: { address: string; limit: number },
): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`SELECT tried_at AS at FROM identity.sign_in_attempts
    WHERE address = ${address} AND outcome = 'refused'
    ORDER BY attempt_id DESC LIMIT ${limit}`.execute(db)
  return rows.map(({ at }) => at)
}

/** Counts as refused until it has succeeded. */
export async function insertAttempt(
  trx: Trx,
  { login, address, at }: { login: string; address: string; at: Date },
): Promise<number> {
  const { rows } = await sql<{ attemptId: number }>`INSERT INTO identity.sign_in_attempts
      (login, address, tried_at, outcome) VALUES (${login}, ${address}, ${at}, 'refused')
    RETURNING attempt_id AS "attemptId"`.execute(trx)
  return rows[0]!.attemptId
}

export async function settleAttempt(
  db: Db,
  { attemptId, outcome }: { attemptId: number; outcome: 'entered' | 'code_needed' },
): Promise<void> {
  await sql`UPDATE identity.sign_in_attempts SET outcome = ${outcome}
    WHERE attempt_id = ${attemptId}`.execute(db)
}
