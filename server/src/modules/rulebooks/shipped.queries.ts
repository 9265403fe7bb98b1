import type { SubjectKind } from '@liangma/rulebook'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/index.ts'

/** Nobody else changes versions until the transaction ends. */
export async function lockVersions(trx: Trx): Promise<void> {
  await sql`LOCK TABLE rulebooks.versions IN SHARE ROW EXCLUSIVE MODE`.execute(trx)
}

export async function listHashes(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    SELECT sha256 FROM rulebooks.versions`.execute(trx)
  return rows.map((row) => row.sha256)
}

/** The kinds of subjects that have rules. */
export async function listFounded(trx: Trx): Promise<SubjectKind[]> {
  const { rows } = await sql<{ kind: SubjectKind }>`
    SELECT DISTINCT applies_to AS kind FROM rulebooks.terms`.execute(trx)
  return rows.map((row) => row.kind)
}
