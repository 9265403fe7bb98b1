import type { CheckParts, GoodRow } from './check-parts.ts'
import type { CapturedRow } from '../kinds/index.ts'
import type { Lookups, Waiting } from './placing.rules.ts'
import { flagged, unconfirmedCode, waitOf } from './placing.rules.ts'
import { waitCell } from '../quarantine/quarantine.rules.ts'

/** Stages platforms and shops: platforms need only a good code, shops also a platform that is registered. */
export async function placeEntities(
  parts: CheckParts,
  good: readonly GoodRow[],
  lookups: Lookups,
): Promise<void> {
  const ready = good.filter(({ raw, row }) => {
    const wait = waitOfEntity(row, lookups)
    if (!wait) return true
    const errors = [waitCell(wait.waits, wait.column, wait.cell)]
    parts.stage.quarantine({ raw, key: row.key, errors, waitsFor: wait.for })
    return false
  })
  const numbers = await parts.entities.numbersFor(ready.map((each) => each.row))
  for (const { row, revision } of ready) {
    const subjectId = numbers.get(parts.entities.keyOf(row))
    if (subjectId === undefined) throw new Error(`no number for ${row.key}`)
    stageEntity(parts, { row, revision, subjectId, lookups })
  }
}

/** What a platform or a shop waits for: its code to be confirmed, or its platform to be registered. */
export function waitOfEntity(row: CapturedRow, lookups: Lookups): Waiting | undefined {
  const code = row.who.uscc
  const unconfirmed = code === null ? undefined : unconfirmedCode(code, row.who.codeColumn, lookups)
  if (unconfirmed || row.who.platformUscc === null) return unconfirmed
  return waitOf(row.who.platformUscc, row.who.platformColumn, lookups)
}

interface Entity {
  row: CapturedRow
  revision: number | null
  subjectId: number
  lookups: Lookups
}

function stageEntity({ stage }: CheckParts, { row, revision, subjectId, lookups }: Entity): void {
  const platformId = lookups.subjects.get(row.who.platformUscc ?? '')?.subjectId ?? null
  if (row.platform) stage.addPlatform(subjectId, row.platform)
  // What the register says of a platform is in the record too, so that a change is a revision.
  const attributes = flagged(row, { ...row.record.attributes, ...namesOf(row) })
  const record = { ...row.record, attributes, subjectId, platformId }
  stage.addRecord({ record, revision, contact: null })
  if (row.shop) {
    if (platformId === null) throw new Error(`platform vanished: ${row.who.platformUscc}`)
    const fields = { ...row.shop, attributes: flagged(row, row.shop.attributes) }
    stage.addShop(row.key, { subjectId, platformId, fields, contact: row.protectedFields })
  }
}

function namesOf({ platform }: CapturedRow): Record<string, string> {
  if (platform === null) return {}
  const { attributes: _, ...fields } = platform
  const told = Object.entries(fields).filter(([, value]) => value !== null)
  return Object.fromEntries(told.map(([name, value]) => [name, String(value)]))
}
