import type { Day } from '@liangma/contracts'
import type { KnownRulebook } from '../../rulebooks/index.ts'
import { assessSubjects, readMedians, refuseUnknown } from '../assessment.calculation.ts'
import type { Ground } from '../assessment.facts.ts'
import type { Setting } from '../assessment.settings.ts'
import { questionOf } from '../assessment.touched.ts'

/** What the merchants of a register come to on a day, by the rules for merchants. */
export interface MerchantGrades {
  known: KnownRulebook
  asOf: Day
  /** The last record known. */
  sequence: number
  /** By subject: all of whom anything is on file beside their shops. */
  grades: ReadonlyMap<number, string>
  /** The grade of all the others, which is one and the same; null where there are none. */
  otherwise: string | null
}

/**
 * Grades the merchants of whom anything is known; of a million, few are. The others all have what one of them
 * has. Throws `assessment.unknown_term`.
 */
export async function gradeMerchants(ground: Ground, setting: Setting): Promise<MerchantGrades> {
  const { known, registrationTerms, facts } = setting
  const { asOf, sequence } = facts
  const found = { known, asOf, sequence }
  // Nobody has ever reported a merchant.
  if (registrationTerms.length === 0) return { ...found, grades: new Map(), otherwise: null }
  const example = await findExample(ground, registrationTerms)
  const few = { ...ground, records: recordsOfFew(ground.records, registrationTerms, example) }
  const question = questionOf(setting)
  await refuseUnknown(few, question)
  const rows = await assessSubjects(few, question, await readMedians(few, question))
  const grades = new Map(rows.map(({ subjectId, grade }) => [subjectId, grade]))
  const otherwise = example === null ? null : (grades.get(example) ?? null)
  if (example !== null) grades.delete(example)
  return { ...found, grades, otherwise }
}

/** One of those of whom nothing is known but their shops. */
async function findExample(ground: Ground, terms: readonly number[]): Promise<number | null> {
  const [row] = await ground.read<{ subject_id: number | null }>(
    `SELECT MIN(subject_id) AS subject_id FROM (SELECT r.subject_id FROM ${ground.records} r
    GROUP BY r.subject_id HAVING MIN(CASE WHEN r.term IN (${terms.join(', ')}) AND r.status = 1
      THEN 1 ELSE 0 END) = 1) shops_only`,
  )
  return row?.subject_id ?? null
}

function recordsOfFew(records: string, terms: readonly number[], example: number | null): string {
  return `(SELECT f.* FROM ${records} f WHERE f.subject_id = ${example ?? -1} OR f.subject_id IN (
    SELECT o.subject_id FROM ${records} o WHERE NOT (o.term IN (${terms.join(', ')}) AND o.status = 1)))`
}
