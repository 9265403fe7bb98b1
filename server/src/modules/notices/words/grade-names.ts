import type { Language, ScaleStep } from '@liangma/contracts'

/** A grade's colour word; one that the scale has no more keeps its key. */
export function nameOfGrade(
  scale: readonly ScaleStep[],
  grade: string,
  language: Language,
): string {
  return scale.find(({ key }) => key === grade)?.name[language] ?? grade
}

/** A grade's meaning word, e.g. 守信. */
export function meaningOfGrade(
  scale: readonly ScaleStep[],
  grade: string,
  language: Language,
): string {
  return scale.find(({ key }) => key === grade)?.words[language] ?? grade
}
