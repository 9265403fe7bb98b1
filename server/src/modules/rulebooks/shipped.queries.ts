import type { Rulebook, SubjectKind } from '@liangma/rulebook'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/index.ts'

export interface Put {
  step: 'founded' | 'shipped'
  stage: 'inUse' | 'draft'
  at: Date
}

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

/** Its number; undefined where this version is on record with another text, which stays. */
export async function insertShipped(
  trx: Trx,
  shipped: { rulebook: Rulebook; text: string; sha256: string },
  { step, stage, at }: Put,
): Promise<number | undefined> {
  const { rulebook, text, sha256 } = shipped
  const { rows } = await sql<{ versionId: number }>`
    INSERT INTO rulebooks.versions (rulebook_id, version, applies_to, body, sha256, stage)
    VALUES (${rulebook.id}, ${rulebook.version}, ${rulebook.appliesTo}, ${text}, ${sha256}, ${stage})
    ON CONFLICT ON CONSTRAINT versions_name DO NOTHING
    RETURNING version_id AS "versionId"`.execute(trx)
  const versionId = rows[0]?.versionId
  if (versionId === undefined) return undefined
  await sql`INSERT INTO rulebooks.steps (version_id, step, sha256, done_at)
    VALUES (${versionId}, ${step}, ${sha256}, ${at.toISOString()})`.execute(trx)
  return versionId
}

export async function insertFounding(
  trx: Trx,
  { versionId, kind }: { versionId: number; kind: SubjectKind },
): Promise<void> {
  await sql`INSERT INTO rulebooks.terms (version_id, applies_to, from_day)
    VALUES (${versionId}, ${kind}, NULL)`.execute(trx)
}
