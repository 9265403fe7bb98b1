import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'

export interface TotpState {
  sealedSecret: Buffer | null
  isOn: boolean
}

export async function findTotp(db: Db, accountId: number): Promise<TotpState | undefined> {
  const { rows } = await sql<TotpState>`SELECT sealed_totp_secret AS "sealedSecret",
    is_totp_on AS "isOn" FROM identity.accounts WHERE account_id = ${accountId}`.execute(db)
  return rows[0]
}

/** A secret that waits for its first code; one that is on is never replaced. */
export async function beginTotp(
  db: Db,
  { accountId, sealedSecret }: { accountId: number; sealedSecret: Buffer },
): Promise<boolean> {
  const result = await sql`UPDATE identity.accounts SET sealed_totp_secret = ${sealedSecret},
      totp_last_step = NULL
    WHERE account_id = ${accountId} AND NOT is_totp_on`.execute(db)
  return Number(result.numAffectedRows ?? 0) > 0
}

export async function turnTotpOn(
  db: Db,
  { accountId, recoveryHashes }: { accountId: number; recoveryHashes: string[] },
): Promise<void> {
  await sql`UPDATE identity.accounts SET is_totp_on = true,
    recovery_hashes = ${recoveryHashes}::text[] WHERE account_id = ${accountId}`.execute(db)
}

export async function clearTotp(db: Db | Trx, accountId: number): Promise<void> {
  await sql`UPDATE identity.accounts SET is_totp_on = false, sealed_totp_secret = NULL,
    totp_last_step = NULL, recovery_hashes = '{}' WHERE account_id = ${accountId}`.execute(db)
}

/** Uses the code of a step up; false where it, or a later one, was used before. */
export async function useStep(
  db: Db,
  { accountId, step }: { accountId: number; step: number },
): Promise<boolean> {
  const result = await sql`UPDATE identity.accounts SET totp_last_step = ${step}
    WHERE account_id = ${accountId}
      AND (totp_last_step IS NULL OR totp_last_step < ${step})`.execute(db)
  return Number(result.numAffectedRows ?? 0) > 0
}

/** Uses a recovery code up; false where it is none of the account's, or no longer. */
export async function useRecoveryCode(
  db: Db,
  { accountId, sha256 }: { accountId: number; sha256: string },
): Promise<boolean> {
  const result = await sql`UPDATE identity.accounts
    SET recovery_hashes = array_remove(recovery_hashes, ${sha256})
    WHERE account_id = ${accountId} AND ${sha256} = ANY(recovery_hashes)`.execute(db)
  return Number(result.numAffectedRows ?? 0) > 0
}
