import type { Day, RulebookStep } from '@liangma/contracts'
import type { SubjectKind } from '@liangma/rulebook'
import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'
import type { Stage } from './versions.rules.ts'

export interface VersionRow {
  versionId: number
  id: string
  version: string
  appliesTo: SubjectKind
  sha256: string
  stage: Stage
  round: number
  changedAt: Date
}

export interface VersionWithText extends VersionRow {
  text: string
}

export interface TermRow {
  versionId: number
  appliesTo: SubjectKind
  fromDay: Day | null
}

export interface SignOffRow {
  part: 'author' | 'approver'
  name: string
  login: string
  sha256: string
  changesHash: string
  changedCount: number
  asOf: Day
  sequence: number
  signedAt: Date
}

export interface StepRow {
  step: RulebookStep
  name: string | null
  login: string | null
  reason: string | null
  sha256: string
  fromDay: Day | null
  at: Date
}

const VERSION = sql`v.version_id AS "versionId", v.rulebook_id AS id, v.version,
  v.applies_to AS "appliesTo", v.sha256, v.stage, v.round,
  (SELECT max(done_at) FROM rulebooks.steps s WHERE s.version_id = v.version_id) AS "changedAt"`

export async function listVersions(db: Db): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`SELECT ${VERSION} FROM rulebooks.versions v`.execute(db)
  return rows
}

export async function findVersion(
  db: Db,
  { id, version }: { id: string; version: string },
): Promise<VersionWithText | undefined> {
  const { rows } = await sql<VersionWithText>`
    SELECT ${VERSION}, v.body AS text FROM rulebooks.versions v
    WHERE v.rulebook_id = ${id} AND v.version = ${version}`.execute(db)
  return rows[0]
}

/** In the order of their days. */
export async function listTerms(db: Db): Promise<TermRow[]> {
  const { rows } = await sql<TermRow>`SELECT version_id AS "versionId", applies_to AS "appliesTo",
      from_day AS "fromDay"
    FROM rulebooks.terms ORDER BY from_day NULLS FIRST`.execute(db)
  return rows
}

export async function listSignOffs(
  db: Db,
  { versionId, round }: { versionId: number; round: number },
): Promise<SignOffRow[]> {
  const { rows } = await sql<SignOffRow>`SELECT part, name, login, sha256,
      changes_hash AS "changesHash", changed_count AS "changedCount", as_of_day AS "asOf", sequence,
      signed_at AS "signedAt"
    FROM rulebooks.sign_offs WHERE version_id = ${versionId} AND round = ${round}
    ORDER BY sign_off_id`.execute(db)
  return rows
}

/** The oldest first. */
export async function listSteps(db: Db, versionId: number): Promise<StepRow[]> {
  const { rows } = await sql<StepRow>`SELECT step, name, login, reason, sha256,
      from_day AS "fromDay", done_at AS at
    FROM rulebooks.steps WHERE version_id = ${versionId} ORDER BY step_id`.execute(db)
  return rows
}

/** Its number; undefined where there is one of that name. */
export async function insertVersion(
  trx: Trx,
  one: Pick<VersionWithText, 'id' | 'version' | 'appliesTo' | 'sha256' | 'text' | 'stage'>,
): Promise<number | undefined> {
  const { rows } = await sql<{ versionId: number }>`
    INSERT INTO rulebooks.versions (rulebook_id, version, applies_to, body, sha256, stage)
    VALUES (${one.id}, ${one.version}, ${one.appliesTo}, ${one.text}, ${one.sha256}, ${one.stage})
    ON CONFLICT ON CONSTRAINT versions_name DO NOTHING
    RETURNING version_id AS "versionId"`.execute(trx)
  return rows[0]?.versionId
}

export async function updateStage(
  trx: Trx,
  { versionId, stage, round }: Pick<VersionRow, 'versionId' | 'stage' | 'round'>,
): Promise<void> {
  await sql`UPDATE rulebooks.versions SET stage = ${stage}, round = ${round}
    WHERE version_id = ${versionId}`.execute(trx)
}

export async function updateText(
  trx: Trx,
  one: Pick<VersionWithText, 'versionId' | 'round' | 'text' | 'sha256'>,
): Promise<void> {
  await sql`UPDATE rulebooks.versions
    SET body = ${one.text}, sha256 = ${one.sha256}, stage = 'draft', round = ${one.round}
    WHERE version_id = ${one.versionId}`.execute(trx)
}

export async function insertStep(
  trx: Trx,
  step: Omit<StepRow, 'at'> & { versionId: number; at: Date },
): Promise<void> {
  await sql`INSERT INTO rulebooks.steps
      (version_id, step, name, login, reason, sha256, from_day, done_at)
    VALUES (${step.versionId}, ${step.step}, ${step.name}, ${step.login}, ${step.reason},
      ${step.sha256}, ${step.fromDay}, ${step.at.toISOString()})`.execute(trx)
}

export async function insertSignOff(
  trx: Trx,
  one: SignOffRow & { versionId: number; round: number },
): Promise<void> {
  await sql`INSERT INTO rulebooks.sign_offs (version_id, round, part, name, login, sha256,
      changes_hash, changed_count, as_of_day, sequence, signed_at)
    VALUES (${one.versionId}, ${one.round}, ${one.part}, ${one.name}, ${one.login}, ${one.sha256},
      ${one.changesHash}, ${one.changedCount}, ${one.asOf}, ${one.sequence},
      ${one.signedAt.toISOString()})`.execute(trx)
}

export async function insertTerm(
  trx: Trx,
  { versionId, appliesTo, fromDay }: TermRow,
): Promise<void> {
  await sql`INSERT INTO rulebooks.terms (version_id, applies_to, from_day)
    VALUES (${versionId}, ${appliesTo}, ${fromDay})`.execute(trx)
}

/** Takes back the days on which a version would begin to decide, after today. */
export async function deleteTermsAfter(
  trx: Trx,
  { versionId, today }: { versionId: number; today: Day },
): Promise<void> {
  await sql`DELETE FROM rulebooks.terms
    WHERE version_id = ${versionId} AND from_day > ${today}`.execute(trx)
}
