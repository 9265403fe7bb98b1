import type { Words } from '@liangma/contracts'
import type { App } from '../../app.ts'
import { scaleSteps } from '../../modules/publication/index.ts'

/** How a grade is called, and what it means; one that the rulebook has no more keeps its key. */
export interface GradeSpelling {
  nameOf: (grade: string) => Words
  meaningOf: (grade: string) => Words
}

export function gradeSpelling({ rulebooks }: Pick<App, 'rulebooks'>): GradeSpelling {
  const scale = new Map(
    scaleSteps(rulebooks.current().rulebook).map((step) => [step.key, step] as const),
  )
  return {
    nameOf: (grade) => scale.get(grade)?.name ?? { zh: grade, en: grade },
    meaningOf: (grade) => scale.get(grade)?.words ?? { zh: grade, en: grade },
  }
}
