import type { Day, RulebookState, RulebookTerm, Words } from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'
import { isState } from '@liangma/rulebook'
import type { Rulebook } from '@liangma/rulebook'

/** What is on record of how far a version has come; `inUse`: the rest follows from its terms and the day. */
export type Stage = 'draft' | 'inReview' | 'approved' | 'inUse' | 'withdrawn'

/** A person who does something to a version. */
export interface Person {
  name: string
  login: string
}

interface Term {
  versionId: number
  fromDay: Day | null
}

/** How a version stands on a day; `terms`: of all versions of its kind of subject, in the order of their days. */
export function stateOf(
  { versionId, stage }: { versionId: number; stage: Stage },
  terms: readonly Term[],
  today: Day,
): RulebookState {
  if (stage !== 'inUse') return stage
  if (inForceOn(terms, today)?.versionId === versionId) return 'active'
  const isAhead = (term: Term) => term.versionId === versionId && hasYetToCome(term, today)
  return terms.some(isAhead) ? 'scheduled' : 'retired'
}

/** The term that decides on a day. */
export function inForceOn<T extends Term>(terms: readonly T[], day: Day): T | undefined {
  return terms.findLast((term) => !hasYetToCome(term, day))
}

export function hasYetToCome({ fromDay }: Pick<Term, 'fromDay'>, today: Day): boolean {
  return fromDay !== null && fromDay > today
}

/** Whether it decided on some day up to this one. */
export function wasInForce(versionId: number, terms: readonly Term[], today: Day): boolean {
  return terms.some((term) => term.versionId === versionId && !hasYetToCome(term, today))
}

/** When a version decides or decided. */
export function termsOf(versionId: number, terms: readonly Term[]): RulebookTerm[] {
  return terms.flatMap((term, i) => {
    if (term.versionId !== versionId) return []
    const until = terms[i + 1]?.fromDay ?? null
    return [
      {
        from: term.fromDay === null ? null : isoOf(term.fromDay),
        until: until === null ? null : isoOf(until),
      },
    ]
  })
}

/** Nobody counts twice, under whichever of his names he comes. */
export function isSamePerson(
  one: Person,
  other: { name: string | null; login: string | null },
): boolean {
  return one.login === other.login || one.name === other.name
}

/**
 * In what a version differs from the one before it in what must stay: published grades are compared with each
 * other across versions.
 */
export function scaleDifferences(before: Rulebook, after: Rulebook): Words[] {
  const [old, fresh] = [kept(before), kept(after)]
  return KEPT.flatMap(({ key, ...words }) =>
    old[key] === fresh[key]
      ? []
      : [
          {
            zh: `${words.zh}（${old[key]} → ${fresh[key]}）`,
            en: `${words.en} (${old[key]} → ${fresh[key]})`,
          },
        ],
  )
}

const KEPT = [
  { key: 'id', zh: 'id', en: 'id' },
  { key: 'ranked', zh: '等级及其顺序', en: 'grades in their order' },
  { key: 'states', zh: '状态', en: 'states' },
] as const

function kept({ id, grades }: Rulebook): Record<(typeof KEPT)[number]['key'], string> {
  const keysOf = (wanted: boolean) =>
    grades.filter((grade) => isState(grade) === wanted).map(({ key }) => key)
  return {
    id,
    ranked: keysOf(false).join(', '),
    states: keysOf(true).toSorted().join(', '),
  }
}
