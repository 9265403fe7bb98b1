import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SubjectKind } from '@liangma/rulebook'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Trx } from '../../platform/database/index.ts'
import type { KnownRulebook } from './known-rulebook.ts'
import { compareVersions, knownRulebook, refuseWithoutLaw, textHash } from './known-rulebook.ts'
import { notifyOfChange } from './shelf.queries.ts'
import * as queries from './shipped.queries.ts'
import { insertStep, insertTerm, insertVersion } from './versions/versions.queries.ts'

const FOLDER = fileURLToPath(new URL('../../../../rulebooks/', import.meta.url))

export interface Shipping {
  database: Database
  clock: Clock
  /** Folder of the files; default: those that come with the program. */
  dir?: string | undefined
  /** Whether nothing was ever recorded here, so that nobody was graded yet. */
  isNew: boolean
}

interface Shipped {
  known: KnownRulebook
  text: string
}

/**
 * Takes in rulebook files of versions that are not on record. Where a kind of subject has no rules yet, the
 * highest founds them and decides since ever, the lower ones are retired; else they are drafts, for people to
 * sign: an upgrade changes nobody's grade. Throws `rulebook.invalid`, `rulebook.without_law`.
 */
export async function takeInShipped({ database, clock, dir, isNew }: Shipping): Promise<void> {
  const files = readFolder(dir ?? FOLDER)
  await database.transaction(async (trx) => {
    await queries.lockVersions(trx)
    const onRecord = new Set(await queries.listHashes(trx))
    const fresh = files.filter(({ text }) => !onRecord.has(textHash(text))).map(readShipped)
    if (fresh.length === 0) return
    const founded = new Set(await queries.listFounded(trx))
    for (const [kind, shipped] of Map.groupBy(fresh, ({ known }) => known.rulebook.appliesTo)) {
      if (founded.has(kind)) await putAll(trx, clock, shipped)
      else await found(trx, { clock, kind, isNew }, shipped)
    }
    await notifyOfChange(trx)
  })
}

async function found(
  trx: Trx,
  { clock, kind, isNew }: { clock: Clock; kind: SubjectKind; isNew: boolean },
  shipped: Shipped[],
): Promise<void> {
  const [highest, ...lower] = shipped.toSorted((a, b) =>
    compareVersions(b.known.rulebook.version, a.known.rulebook.version),
  )
  if (!highest) return
  // One that has graded already goes on, whatever the law says by now.
  if (isNew) refuseWithoutLaw(highest.known, clock.today())
  const versionId = await put(trx, highest, { step: 'founded', stage: 'inUse', at: clock.now() })
  if (versionId !== undefined) await insertTerm(trx, { versionId, appliesTo: kind, fromDay: null })
  for (const each of lower)
    await put(trx, each, { step: 'shipped', stage: 'inUse', at: clock.now() })
}

async function putAll(trx: Trx, clock: Clock, shipped: readonly Shipped[]): Promise<void> {
  for (const each of shipped)
    await put(trx, each, { step: 'shipped', stage: 'draft', at: clock.now() })
}

interface Put {
  step: 'founded' | 'shipped'
  stage: 'inUse' | 'draft'
  at: Date
}

/** Its number; undefined where this version is on record with another text, which stays. */
async function put(
  trx: Trx,
  { known: { rulebook, sha256 }, text }: Shipped,
  { step, stage, at }: Put,
): Promise<number | undefined> {
  const { id, version, appliesTo } = rulebook
  const versionId = await insertVersion(trx, { id, version, appliesTo, sha256, text, stage })
  if (versionId === undefined) return undefined
  const byProgram = { name: null, login: null, reason: null, fromDay: null }
  await insertStep(trx, { versionId, step, sha256, at, ...byProgram })
  return versionId
}

function readFolder(dir: string): { file: string; text: string }[] {
  const files = readdirSync(dir).filter((name) => name.endsWith('.yaml'))
  return files.toSorted().map((file) => ({ file, text: readFileSync(join(dir, file), 'utf8') }))
}

function readShipped({ file, text }: { file: string; text: string }): Shipped {
  return { known: knownRulebook(text, file), text }
}
