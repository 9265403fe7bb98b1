import type { Term } from '@liangma/contracts'
import type { Db } from '../../../platform/database/index.ts'
import type { AssessmentService } from '../../assessment/index.ts'
import type { RecordsService } from '../../records/index.ts'
import type { GradedSubject } from '../publication.port.ts'
import { factsOf } from './facts.ts'
import type { FactsOfGrade } from './facts.ts'

/** Reads what grades follow from; of the last transaction it remembers, so that nobody computes it twice. */
export class FactsReader {
  readonly #assessment: Pick<AssessmentService, 'explainOnFile'>
  readonly #records: Pick<RecordsService, 'termDictionary'>
  readonly #known = new WeakMap<Db, Map<string, FactsOfGrade>>()

  constructor(parts: {
    assessment: Pick<AssessmentService, 'explainOnFile'>
    records: Pick<RecordsService, 'termDictionary'>
  }) {
    this.#assessment = parts.assessment
    this.#records = parts.records
  }

  /** By subject. Throws a plain Error where a grade is not what its assessment says. */
  async read(db: Db, graded: readonly GradedSubject[]): Promise<Map<number, FactsOfGrade>> {
    const known = this.#known.get(db) ?? new Map<string, FactsOfGrade>()
    const missing = graded.filter((each) => !known.has(keyOf(each)))
    if (missing.length > 0) {
      const terms: Map<number, Term> = await this.#records.termDictionary(db)
      const explained = await this.#assessment.explainOnFile(db, missing)
      // Of earlier calls nothing is kept, so that a register's worth is never held.
      const wanted = new Set(graded.map(keyOf))
      for (const key of known.keys()) if (!wanted.has(key)) known.delete(key)
      for (const each of missing) {
        const own = explained.get(each.subjectId)
        if (own) known.set(keyOf(each), factsOf(own, terms))
      }
      this.#known.set(db, known)
    }
    return new Map(graded.map((each) => [each.subjectId, factsFor(known, each)]))
  }
}

function keyOf({ subjectId, assessmentId, asOf }: GradedSubject): string {
  return `${subjectId} ${assessmentId} ${asOf}`
}

function factsFor(known: ReadonlyMap<string, FactsOfGrade>, graded: GradedSubject): FactsOfGrade {
  const found = known.get(keyOf(graded))
  if (found?.facts.grade !== graded.grade)
    throw new Error(
      `subject ${graded.subjectId} is graded ${graded.grade}, not as its assessment says`,
    )
  return found
}
