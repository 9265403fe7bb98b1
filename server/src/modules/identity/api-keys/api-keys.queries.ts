import { sql } from 'kysely'
import type { BureauRole, SourceKind } from '@liangma/contracts'
import type { Db } from '../../../platform/database/index.ts'

/** Whom a key stands for. */
export type KeyHolder =
  | {
      role: 'source'
      kinds: readonly SourceKind[]
      /** Under which source its records stand; null: the kind itself. */
      source: string | null
    }
  | { role: 'platform'; subjectId: number; uscc: string }
  | {
      role: BureauRole
      /** The person's name, as it will stand under what they decide. */
      name: string
      /** Counties that it is limited to; null: the whole city. */
      counties: readonly string[] | null
    }

export type KeyRole = KeyHolder['role']

/** A key as it is known after its secret was shown. */
export type ApiKey = KeyHolder & { keyId: number; label: string }
export type KeyOf<R extends KeyRole> = Extract<ApiKey, { role: R }>

interface KeyRow {
  keyId: number
  label: string
  role: KeyRole
  kinds: SourceKind[] | null
  source: string | null
  subjectId: number | null
  uscc: string | null
  name: string | null
  counties: string[] | null
}

const KEY = sql`key_id AS "keyId", label, role, kinds, source, subject_id AS "subjectId", uscc,
  officer AS name, counties`

export async function insertKey(
  db: Db,
  key: { label: string; sha256: string; holder: KeyHolder },
): Promise<void> {
  const { role, kinds, source, subjectId, uscc, name, counties } = { ...NOBODY, ...key.holder }
  await sql`INSERT INTO identity.api_keys
      (label, secret_sha256, role, kinds, source, subject_id, uscc, officer, counties)
    VALUES (${key.label}, ${key.sha256}, ${role}, ${kinds}::text[], ${source}, ${subjectId}, ${uscc},
      ${name}, ${counties}::text[])`.execute(db)
}

const NOBODY = {
  kinds: null,
  source: null,
  subjectId: null,
  uscc: null,
  name: null,
  counties: null,
}

export async function findKey(db: Db, sha256: string): Promise<ApiKey | undefined> {
  const { rows } = await sql<KeyRow>`SELECT ${KEY} FROM identity.api_keys
    WHERE secret_sha256 = ${sha256} AND revoked_at IS NULL`.execute(db)
  return rows.map(keyOf)[0]
}

export async function listKeys(db: Db): Promise<ApiKey[]> {
  const { rows } = await sql<KeyRow>`SELECT ${KEY} FROM identity.api_keys
    WHERE revoked_at IS NULL ORDER BY key_id`.execute(db)
  return rows.map(keyOf)
}

export async function revokeKey(db: Db, keyId: number): Promise<boolean> {
  const result = await sql`UPDATE identity.api_keys SET revoked_at = now()
    WHERE key_id = ${keyId} AND revoked_at IS NULL`.execute(db)
  return Number(result.numAffectedRows ?? 0) > 0
}

/** The table's own constraint says which columns a role fills; the others are left out. */
function keyOf({ keyId, label, ...row }: KeyRow): ApiKey {
  const { role, kinds, source, subjectId, uscc, name, counties } = row
  if (role === 'source') return { keyId, label, role, kinds: kinds ?? [], source }
  if (role === 'platform')
    return { keyId, label, role, subjectId: Number(subjectId), uscc: String(uscc) }
  return { keyId, label, role, name: String(name), counties }
}
