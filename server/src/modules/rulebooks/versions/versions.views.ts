import type { Role, RulebookOnFile, RulebookVersionRow } from '@liangma/contracts'
import {
  RULEBOOK_ACTIONS,
  RULEBOOK_STATES,
  RULEBOOK_STEPS,
  actionsOn,
  isAllowed,
  isoOf,
} from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { VersionFound } from './version-desk.ts'
import type { SignOffRow, StepRow, TermRow, VersionRow } from './versions.queries.ts'
import { stateOf, termsOf, wasInForce } from './versions.rules.ts'

/** A version as lists show it; `terms`: of all versions of its kind of subject. */
export function viewRow(
  row: VersionRow,
  terms: readonly TermRow[],
  today: Day,
): RulebookVersionRow {
  const state = stateOf(row, terms, today)
  return {
    id: row.id,
    version: row.version,
    appliesTo: row.appliesTo,
    state,
    stateWords: RULEBOOK_STATES[state],
    sha256: row.sha256,
    terms: termsOf(row.versionId, terms),
    changedAt: new Date(row.changedAt).toISOString(),
  }
}

/** The whole of it, with what this role may do to it now. */
export function viewOnFile(
  { row, terms }: VersionFound,
  { signOffs, steps }: { signOffs: readonly SignOffRow[]; steps: readonly StepRow[] },
  { role, today, base }: { role: Role; today: Day; base: string | null },
): RulebookOnFile {
  const head = viewRow(row, terms, today)
  const possible = actionsOn(head.state, { wasInForce: wasInForce(row.versionId, terms, today) })
  return {
    ...head,
    text: row.text,
    base,
    signOffs: signOffs.map(({ login: _, sequence: _sequence, signedAt, asOf, ...signed }) => ({
      ...signed,
      signedAt: new Date(signedAt).toISOString(),
      asOf: isoOf(asOf),
    })),
    history: steps.map(({ login: _, fromDay, at, ...step }) => ({
      ...step,
      stepWords: RULEBOOK_STEPS[step.step],
      effective: fromDay === null ? null : isoOf(fromDay),
      at: new Date(at).toISOString(),
    })),
    actions: possible.filter((action) => isAllowed(role, RULEBOOK_ACTIONS[action].may)),
  }
}

/** Newest first by kind of subject: what is ahead, what decides, what did; then those that never did. */
export function inOrder(rows: readonly VersionRow[], terms: readonly TermRow[]): VersionRow[] {
  const newest = (row: VersionRow) => {
    const own = terms.findLast(({ versionId }) => versionId === row.versionId)
    return own ? (own.fromDay ?? FIRST) : NEVER_USED
  }
  return rows.toSorted(
    (a, b) =>
      b.appliesTo.localeCompare(a.appliesTo) ||
      newest(b) - newest(a) ||
      b.version.localeCompare(a.version, 'en', { numeric: true }),
  )
}

const FIRST = -1_000_000
const NEVER_USED = Number.MAX_SAFE_INTEGER
