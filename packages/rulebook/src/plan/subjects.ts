import type { Term, TermKind } from '@liangma/contracts'
import type { SubjectKind } from '../language/schema/index.ts'
import type { Plan } from './plan.ts'

const REGISTERED_BY: Record<SubjectKind, TermKind> = {
  platform: 'registration',
  merchant: 'merchant',
}

/** Whether a term registers subjects of some kind. */
export function registersSome({ kind }: Term): boolean {
  return Object.values(REGISTERED_BY).includes(kind)
}

/** Whether a term registers a subject of the kind that a rulebook is about. */
export function registers({ appliesTo }: Pick<Plan, 'appliesTo'>, { kind }: Term): boolean {
  return kind === REGISTERED_BY[appliesTo]
}
