import type { KnownColumn, SourceKind } from '@liangma/contracts'
import type { Column } from '../rows/columns.ts'
import { type RowChecker, rowCheckerFor } from '../rows/check-row.ts'
import { kindAmong, requireColumns } from '../rows/find-kind.ts'
import { annualReports } from './annual-reports.ts'
import { bonuses } from './bonuses.ts'
import { cases } from './cases.ts'
import { complaints } from './complaints.ts'
import { findings } from './findings.ts'
import type { Kind, Vocabulary } from './kind.ts'
import { listings } from './listings.ts'
import { merchants } from './merchants.ts'
import { metrics } from './metrics.ts'
import { platforms } from './platforms.ts'

export type { CapturedRow, Kind, RecordDraft, Vocabulary, VocabularyPort, Who } from './kind.ts'
export type { RowError, RowErrorCode } from './row-errors.ts'
export { type CheckedRow, type RawRow, type RowChecker, checkRow } from '../rows/check-row.ts'

/** The nine kinds of file, each with its columns and checks. */
export const KINDS = {
  platforms,
  merchants,
  cases,
  complaints,
  annualReports,
  listings,
  findings,
  metrics,
  bonuses,
} as const satisfies Record<SourceKind, Kind>

/**
 * The kind of a file by its header, in whatever order the columns stand. Throws `kind.unknown` with
 * what the nearest kind lacks, or `kind.ambiguous`.
 */
export function findKind(header: readonly string[]): SourceKind {
  return kindAmong(Object.values(KINDS), header).kind
}

/** The columns that a kind knows, in the order of its description. */
export function listColumns(kind: SourceKind): KnownColumn[] {
  return Object.values<Column<unknown>>(KINDS[kind].columns).map(({ header, need, secret }) => ({
    column: header,
    isNeeded: need === 'cell' || need === 'column',
    isSealed: secret,
  }))
}

/**
 * Makes what checks the rows of one file. Throws `kind.columns_missing` where the header lacks a column
 * that the kind needs: in a file also those whose absence would be read as "not yet", such as 移出日期;
 * where `isPartial` (records sent one by one name only what they have) those that no row can lack.
 */
export function makeRowChecker(file: {
  kind: SourceKind
  header: readonly string[]
  source: string
  vocabulary: Vocabulary
  isPartial?: boolean
}): RowChecker {
  const kind: Kind = KINDS[file.kind]
  requireColumns(kind, file.header, file.isPartial ? ['cell'] : ['cell', 'column'])
  return rowCheckerFor(kind, file.header, { source: file.source, vocabulary: file.vocabulary })
}
