import { shapeOfCode } from '@liangma/contracts'
import type { SubjectKind } from '@liangma/rulebook'
import { nameKeyOf } from '../../identity/index.ts'
import type { KnownSubject } from '../../registry/index.ts'
import type { CapturedRow, Vocabulary } from '../kinds/index.ts'
import type { WaitReason } from '../quarantine/quarantine.rules.ts'

/** What is known about codes and names while a batch is checked. */
export interface Lookups {
  subjects: ReadonlyMap<string, KnownSubject>
  confirmedCodes: ReadonlySet<string>
  /** People's matches of this source: normalised name to code. */
  matches: ReadonlyMap<string, string>
  source: string
  /** Whether a record of a term can be read of a subject that is of these kinds. */
  isReadOf: Vocabulary['isReadOf']
}

/** What keeps a good row out: why, in which column, and the key under which it is found again. */
export interface Waiting {
  waits: WaitReason
  column: string
  cell: string
  for: string
}

export interface Placed {
  subject: KnownSubject
  platform: KnownSubject | null
  /** Set where only a person's match of the name says so: what the row would wait for without it. */
  matched: Waiting | null
}

/** Where a checked row about a subject belongs, or what it waits for. A name alone attaches nothing. */
export function placeOf(row: CapturedRow, lookups: Lookups): Placed | Waiting {
  const { who } = row
  // A complaint belongs to the platform that it names, else to the subject itself.
  const isAboutPlatform = row.kind === 'complaints' && who.platformUscc !== null
  const code = isAboutPlatform ? who.platformUscc : who.uscc
  if (code !== null) {
    const column = isAboutPlatform ? who.platformColumn : who.codeColumn
    return attached(row, { code, column, lookups })
  }
  const matched = unmatched(row, lookups)
  const matchedCode = lookups.matches.get(nameKeyOf(who.name ?? ''))
  if (matchedCode === undefined) return matched
  const place = attached(row, { code: matchedCode, column: who.nameColumn, lookups })
  return 'waits' in place ? place : { ...place, matched }
}

/** A code, the column that says so, and what is known. */
interface Named {
  code: string
  column: string
  lookups: Lookups
}

function attached(row: CapturedRow, named: Named): Placed | Waiting {
  const { code, column, lookups } = named
  const { platformUscc: platform, platformColumn } = row.who
  const waiting = waitOf(code, column, lookups) ?? misfit(row, named)
  if (waiting) return waiting
  return (platform && waitOf(platform, platformColumn, lookups)) || placed(platform, code, lookups)
}

function unmatched({ who }: CapturedRow, lookups: Lookups): Waiting {
  const name = who.name ?? ''
  const waits = 'subject.unmatched'
  return { waits, column: who.nameColumn, cell: name, for: waitForName(lookups.source, name) }
}

/** What no rulebook reads of such a subject would stop every assessment of it. */
function misfit({ record }: CapturedRow, { code, column, lookups }: Named): Waiting | undefined {
  const subject = lookups.subjects.get(code)
  if (!subject || lookups.isReadOf(record.term, kindsOf(subject))) return undefined
  return { waits: 'subject.other_kind', column, cell: code, for: `kind:${code}` }
}

function kindsOf({ isPlatform, isMerchant }: KnownSubject): SubjectKind[] {
  return [
    ...(isPlatform ? ['platform' as const] : []),
    ...(isMerchant ? ['merchant' as const] : []),
  ]
}

function placed(platformCode: string | null, code: string, lookups: Lookups): Placed {
  const subject = lookups.subjects.get(code)
  if (!subject) throw new Error(`subject vanished while checking: ${code}`)
  const platform = platformCode === null ? null : (lookups.subjects.get(platformCode) ?? null)
  return { subject, platform, matched: null }
}

/** What a code has to wait for: an officer's confirmation, or its own registration. */
export function waitOf(code: string, column: string, lookups: Lookups): Waiting | undefined {
  const unconfirmed = unconfirmedCode(code, column, lookups)
  if (unconfirmed) return unconfirmed
  if (lookups.subjects.has(code)) return undefined
  return { waits: 'subject.unregistered', column, cell: code, for: `subject:${code}` }
}

/** A code whose check fails is not refused for ever: an officer can confirm it, once for all. */
export function unconfirmedCode(
  code: string,
  column: string,
  lookups: Lookups,
): Waiting | undefined {
  if (shapeOfCode(code) !== 'failing' || lookups.confirmedCodes.has(code)) return undefined
  return { waits: 'code.unconfirmed', column, cell: code, for: `code:${code}` }
}

/** How rows that wait for a person to match a name are found again. */
export function waitForName(source: string, name: string): string {
  return `name:${source}/${nameKeyOf(name)}`
}

/** Attributes of a row, with a mark where its subject is known by an old 15-digit number only. */
export function flagged(
  { who }: CapturedRow,
  attributes: Record<string, string>,
): Record<string, string> {
  return who.codeShape === 'legacy' ? { ...attributes, 代码类型: '15 位原注册号' } : attributes
}
