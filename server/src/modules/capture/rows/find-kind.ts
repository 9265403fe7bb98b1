import { DomainError } from '@liangma/contracts'
import type { Kind } from '../kinds/kind.ts'

/** The kind that a header fits; among several the one that knows most of its columns. */
export function kindAmong(kinds: readonly Kind[], header: readonly string[]): Kind {
  const fits = kinds.map((kind) => fitOf(kind, header)).toSorted((a, b) => b.known - a.known)
  const [best, second] = fits.filter((fit) => fit.missing.length === 0)
  if (best === undefined) throw unknownKind(fits)
  if (second !== undefined && second.known === best.known) {
    const alike = [best, second].map((fit) => fit.kind.zh).join('、')
    throw new DomainError('kind.ambiguous', { kinds: alike })
  }
  return best.kind
}

/** Throws `kind.columns_missing` where a file of this kind cannot do without. */
export function requireColumns(
  kind: Kind,
  header: readonly string[],
  needs: readonly Need[],
): void {
  const missing = missingOf(kind, header, needs)
  if (missing.length === 0) return
  throw new DomainError('kind.columns_missing', { kind: kind.zh, missing: missing.join('、') })
}

type Need = 'cell' | 'column'

interface Fit {
  kind: Kind
  known: number
  /** Share of the kind's columns that the header has. */
  share: number
  missing: string[]
}

function fitOf(kind: Kind, header: readonly string[]): Fit {
  const columns = Object.values(kind.columns)
  const known = columns.filter((each) => header.includes(each.header)).length
  const missing = missingOf(kind, header, ['cell', 'column'])
  return { kind, known, share: known / columns.length, missing }
}

function missingOf(kind: Kind, header: readonly string[], needs: readonly Need[]): string[] {
  return Object.values(kind.columns)
    .filter(({ need }) => needs.some((each) => each === need))
    .map((each) => each.header)
    .filter((name) => !header.includes(name))
}

function unknownKind(fits: Fit[]): DomainError {
  const nearest = fits.toSorted(
    (a, b) => b.share - a.share || a.missing.length - b.missing.length,
  )[0]
  return new DomainError('kind.unknown', {
    kind: nearest?.kind.zh ?? '',
    missing: nearest?.missing.join('、') ?? '',
  })
}
