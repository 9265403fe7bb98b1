import type { Plan } from '../plan/plan.ts'

/** A legal basis with the laws' names in place of their abbreviations: `ECL 15` is `电子商务法 15`. */
export function spellOutLaws(basis: string | null, { laws }: Pick<Plan, 'laws'>): string {
  return (basis ?? '').replace(/\b[A-Z]+\b/g, (short) => laws[short] ?? short)
}
