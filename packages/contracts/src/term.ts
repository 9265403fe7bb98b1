import type { ComplaintResult, ComplaintType, ListName, PlatformType, Severity } from './kinds.ts'

/**
 * What kind of fact a credit record states, without its subject and dates. The register stores a
 * term as one small integer; its spelling (`finding:G2-03:other`) is what people and rulebooks read.
 * `registration` makes a platform a subject of assessment, `merchant` a firm that trades on platforms.
 */
export type Term =
  | { kind: 'registration'; platformType: PlatformType }
  | { kind: 'merchant' }
  | { kind: 'case'; severity: Severity; published: boolean; mark: string | null }
  | { kind: 'finding'; code: string; tier: string | null }
  | { kind: 'listing'; list: ListName }
  | { kind: 'annualReport'; year: number }
  | { kind: 'metric'; code: string }
  | { kind: 'bonus'; code: string }
  | {
      kind: 'complaint'
      type: ComplaintType
      result: ComplaintResult | null
      onTime: boolean | null
      mediated: boolean | null
      nonConsumer: boolean
    }

export type TermKind = Term['kind']
type TermOf<K extends TermKind> = Extract<Term, { kind: K }>

const SPELLING: { [K in TermKind]: (term: TermOf<K>) => (string | number)[] } = {
  registration: (t) => [t.platformType],
  merchant: () => [],
  case: (t) => [t.severity, t.published ? 'published' : 'unpublished', t.mark ?? '-'],
  finding: (t) => [t.code, t.tier ?? '-'],
  listing: (t) => [t.list],
  annualReport: (t) => [t.year],
  metric: (t) => [t.code],
  bonus: (t) => [t.code],
  complaint: (t) => [
    t.type,
    t.result ?? '-',
    spellFlag(t.onTime),
    spellFlag(t.mediated),
    t.nonConsumer ? 'nonConsumer' : 'consumer',
  ],
}

const READING: { [K in TermKind]: (parts: string[]) => TermOf<K> } = {
  registration: ([type]) => ({ kind: 'registration', platformType: type as PlatformType }),
  merchant: () => ({ kind: 'merchant' }),
  case: ([severity, published, mark]) => ({
    kind: 'case',
    severity: severity as Severity,
    published: published === 'published',
    mark: orNull(mark),
  }),
  finding: ([code, tier]) => ({ kind: 'finding', code: code ?? '', tier: orNull(tier) }),
  listing: ([list]) => ({ kind: 'listing', list: list as ListName }),
  annualReport: ([year]) => ({ kind: 'annualReport', year: Number(year) }),
  metric: ([code]) => ({ kind: 'metric', code: code ?? '' }),
  bonus: ([code]) => ({ kind: 'bonus', code: code ?? '' }),
  complaint: ([type, result, onTime, mediated, nonConsumer]) => ({
    kind: 'complaint',
    type: type as ComplaintType,
    result: orNull(result) as ComplaintResult | null,
    onTime: readFlag(onTime),
    mediated: readFlag(mediated),
    nonConsumer: nonConsumer === 'nonConsumer',
  }),
}

/** Spells a term, e.g. `case:serious:published:V2`; the same term always the same way. */
export function spellTerm(term: Term): string {
  const parts = (SPELLING[term.kind] as (t: Term) => (string | number)[])(term)
  return [term.kind, ...parts].join(':')
}

/** Reads what `spellTerm` wrote; throws a plain Error on an unknown kind. */
export function readTerm(spelling: string): Term {
  const [kind, ...parts] = spelling.split(':')
  const reader = READING[kind as TermKind] as ((parts: string[]) => Term) | undefined
  if (!reader) throw new Error(`not a term: ${spelling}`)
  return reader(parts)
}

function spellFlag(flag: boolean | null): string {
  return flag === null ? '-' : flag ? 'yes' : 'no'
}

function readFlag(text: string | undefined): boolean | null {
  return text === 'yes' ? true : text === 'no' ? false : null
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '-' ? null : text
}
