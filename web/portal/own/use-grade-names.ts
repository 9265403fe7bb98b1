import type { Words } from '@liangma/contracts'
import { gradeText } from '../../grades/grade-chip.tsx'
import { useOfficeWords } from '../../office/office-words.ts'
import { useOwn } from './own-api.ts'

/** Colour and meaning of a grade by its key, as far as the own platform has met it; else the key. */
export function useGradeNames(): (grade: string) => string {
  const { language } = useOfficeWords()
  const { data } = useOwn()
  const met = new Map<string, Words>()
  for (const { fromGrade, fromWords, toGrade, toWords } of data?.preNotices ?? [])
    met.set(fromGrade, fromWords).set(toGrade, toWords)
  for (const graded of [data?.live, data?.published])
    if (graded) met.set(graded.grade, graded.gradeWords)
  return (grade) => gradeText(grade, met.get(grade) ?? { zh: grade, en: grade }, language)
}
