import type { GradeCounts, InspectionHours, InspectionRate } from '@liangma/contracts'

// 双随机 by credit grade: how often and how long is this project's proposal, to be told otherwise by a bureau.
const BEST = { perYear: 1, hoursEach: 4 }
const BETWEEN = { perYear: 2, hoursEach: 6 }
const WORST = { perYear: 4, hoursEach: 8 }

/** Hours a year that inspections come to under both rulebooks; of grades not told by what is proposed. */
export function hoursOf(
  grades: readonly GradeCounts[],
  told: readonly InspectionRate[],
): InspectionHours {
  const ranked = grades.filter(({ isState }) => !isState)
  const rows = grades.map((grade) => {
    const own = told.find((rate) => rate.grade === grade.key)
    const { perYear, hoursEach } = own ?? proposed(ranked.indexOf(grade), ranked.length)
    const each = perYear * hoursEach
    return {
      grade: grade.key,
      words: { zh: grade.zh, en: grade.en },
      perYear,
      hoursEach,
      subjectsBefore: grade.before,
      subjectsAfter: grade.after,
      before: grade.before * each,
      after: grade.after * each,
    }
  })
  const sum = (side: 'before' | 'after') => rows.reduce((total, row) => total + row[side], 0)
  const [before, after] = [sum('before'), sum('after')]
  return { grades: rows, before, after, difference: after - before }
}

/** Whoever is in a state is looked at as the best are: once a year. */
function proposed(rank: number, count: number) {
  if (rank <= 0) return BEST
  return rank === count - 1 ? WORST : BETWEEN
}
