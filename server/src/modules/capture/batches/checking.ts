import { setImmediate as otherWork } from 'node:timers/promises'
import type { BadRow } from './batch-stage.ts'
import type { TableRow } from '../../../platform/files/index.ts'
import { checkRow } from '../kinds/index.ts'
import type { RowChecker } from '../kinds/index.ts'
import type { CheckParts, GoodRow } from './check-parts.ts'
import { placeEntities } from './placing.entities.ts'
import { flagged, placeOf } from './placing.rules.ts'
import type { Lookups, Waiting } from './placing.rules.ts'
import { waitCell } from '../quarantine/quarantine.rules.ts'
import type { QuarantinedCell } from '../quarantine/quarantine.rules.ts'
import { revisionOf } from './revision.ts'
import { SeenKeys } from './seen-keys.ts'

/**
 * Reads a batch and sends each row where it belongs: to the staging tables or to quarantine.
 * Answers the keys that the file contradicts itself on; nothing counts before the commit.
 */
export async function checkBatch(parts: CheckParts): Promise<Set<string>> {
  const { intake, stage } = parts
  const seen = new SeenKeys()
  const contradicted = new Set<string>()
  for await (const chunk of intake.table.read()) {
    const good: GoodRow[] = []
    for (const raw of chunk) {
      stage.counts.rows += 1
      const checked = judge(parts.checker, raw)
      if ('errors' in checked) {
        stage.quarantine({ raw, key: checked.key, errors: checked.errors, waitsFor: null })
        continue
      }
      const verdict = seen.see(checked.row.key, raw.cells.join('\u001f'))
      if (verdict === 'new') good.push({ raw, ...checked })
      if (verdict === 'same') stage.counts.unchanged += 1
      if (verdict === 'conflict') contradicted.add(checked.row.key)
    }
    await placeRows(parts, good)
    await stage.flush()
    intake.onProgress?.(stage.counts.rows)
    // PGlite answers without leaving the event loop: others would hear nothing until the end.
    await otherWork()
    parts.watch.throwIfCancelled()
  }
  return contradicted
}

/** Second reading: every row of a contradicted key goes to quarantine. */
export async function quarantineContradictions(
  parts: CheckParts,
  keys: ReadonlySet<string>,
): Promise<void> {
  for await (const chunk of parts.intake.table.read()) {
    for (const raw of chunk) {
      const checked = judge(parts.checker, raw)
      if ('errors' in checked || !keys.has(checked.row.key)) continue
      const errors = [waitCell('key.conflict', checked.row.who.codeColumn, checked.row.key)]
      parts.stage.quarantine({ raw, key: checked.row.key, errors, waitsFor: null })
    }
    await parts.stage.flush()
    await otherWork()
    parts.watch.throwIfCancelled()
  }
}

/** What is wrong with a row by itself, or the row and its revision. */
export function judge(
  checker: RowChecker,
  raw: TableRow,
): Omit<GoodRow, 'raw'> | { errors: QuarantinedCell[]; key: string | null } {
  const checked = checkRow(checker, raw)
  if ('errors' in checked) return checked
  const revision = revisionOf(checked.row)
  if (typeof revision === 'object' && revision !== null) {
    return { errors: [revision], key: checked.row.key }
  }
  return { row: checked.row, revision }
}

async function placeRows(parts: CheckParts, good: readonly GoodRow[]): Promise<void> {
  const lookups = await parts.lookups.forRows(good.map((each) => each.row))
  if (parts.intake.kind === 'platforms' || parts.intake.kind === 'merchants') {
    await placeEntities(parts, good, lookups)
    return
  }
  for (const each of good) placeRecord(parts, each, lookups)
}

function placeRecord(
  { stage }: CheckParts,
  { raw, row, revision }: GoodRow,
  lookups: Lookups,
): void {
  const place = placeOf(row, lookups)
  if ('waits' in place) {
    stage.quarantine(waitingRow(raw, row.key, place))
    return
  }
  if (place.matched) stage.keepMatched(waitingRow(raw, row.key, place.matched))
  const subjectId = place.subject.subjectId
  const platformId = place.platform?.subjectId ?? null
  const attributes = flagged(row, row.record.attributes)
  const record = { ...row.record, attributes, subjectId, platformId }
  stage.addRecord({ record, revision, contact: row.protectedFields })
}

function waitingRow(raw: TableRow, key: string, waiting: Waiting): BadRow {
  const errors = [waitCell(waiting.waits, waiting.column, waiting.cell)]
  return { raw, key, errors, waitsFor: waiting.for }
}
