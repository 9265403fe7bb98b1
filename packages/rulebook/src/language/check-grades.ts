import type { Finding } from './finding.ts'
import type { Rulebook } from './schema.ts'

/** Best first, each threshold below the one before; grades without one (states) come last. */
export function thresholdOrder({ grades }: Rulebook): Finding[] {
  const findings: Finding[] = []
  for (const [i, { key, atLeast }] of grades.entries()) {
    const before = grades[i - 1]
    if (atLeast === undefined || !before || (before.atLeast ?? -Infinity) > atLeast) continue
    findings.push({
      path: ['grades', i],
      zh: `等级 ${key} 的分数线应低于前一等级，无分数线的等级放在最后`,
      en: `the threshold of ${key} must be below that of the grade before it; grades without one come last`,
    })
  }
  return findings
}

/** No score may be left without a grade. */
export function lowestThreshold({ grades, score }: Rulebook): Finding[] {
  const lowest = grades.findLast(({ atLeast }) => atLeast !== undefined)?.atLeast ?? Infinity
  if (lowest <= score.min) return []
  return [
    {
      path: ['grades'],
      zh: `最低等级的分数线高于最低分 ${score.min}`,
      en: `the lowest threshold is above the lowest score ${score.min}`,
    },
  ]
}

export function unratedGrade({ grades, coverage }: Rulebook): Finding[] {
  const unrated = grades.find(({ key }) => key === coverage.grade)
  if (unrated?.atLeast === undefined) return []
  return [
    {
      path: ['coverage', 'grade'],
      zh: `${coverage.grade} 有分数线，不能表示未评级`,
      en: `${coverage.grade} has a threshold, so it cannot stand for "not rated"`,
    },
  ]
}

export function scoreRange({ score }: Rulebook): Finding[] {
  return score.min < score.max && score.min <= score.base
    ? []
    : [
        {
          path: ['score'],
          zh: '应有 min < max 且 min <= base',
          en: 'needs min < max and min <= base',
        },
      ]
}

/** Vetoes and ceilings may name graded rows only; coverage any row. */
export function gradeNames({ grades: rows, coverage, vetoes, ceilings }: Rulebook): Finding[] {
  const all = rows.map(({ key }) => key)
  const graded = rows.filter(({ atLeast }) => atLeast !== undefined).map(({ key }) => key)
  const named = [
    { path: ['coverage', 'grade'], key: coverage.grade, known: all },
    ...vetoes.map(({ grade }, i) => ({ path: ['vetoes', i, 'grade'], key: grade, known: graded })),
    ...ceilings.map(({ atMost }, i) => ({
      path: ['ceilings', i, 'atMost'],
      key: atMost,
      known: graded,
    })),
  ]
  return named.flatMap(({ path, key, known }) =>
    known.includes(key) ? [] : [{ path, zh: `没有等级 ${key}`, en: `there is no grade ${key}` }],
  )
}
