import { spellTenths } from '@liangma/contracts'
import type { GradeCounts, SimulationPart, SimulationWarning, Words } from '@liangma/contracts'

// Shares in thousandths; beyond them a draft wants a second look. Proposals of this project.
const WORST_AT_MOST = 100
const BEST_AT_MOST = 950
const GROUP_AT_MOST = 500
/** A size band is hit harder when its share that gets worse is so many times that of the whole … */
const HARDER_TIMES = 2
/** … and so many of it do. */
const HIT_AT_LEAST = 5

/** What the warnings are found in; points in tenths. */
export interface ToWarnOf {
  /** Best first among those that a score gives. */
  grades: readonly GradeCounts[]
  /** Points lost under the draft; groups, and statutory rows as one. */
  groups: readonly (Words & { code: string; points: number })[]
  sizes: readonly SimulationPart[]
  subjects: number
  worse: number
}

/** What officers should look at twice before they sign. */
export function warningsOf(found: ToWarnOf): SimulationWarning[] {
  return [...ofGrades(found), ...ofGroups(found), ...ofSizes(found)]
}

/** Shares of those that are rated at all. */
function ofGrades({ grades }: ToWarnOf): SimulationWarning[] {
  const ranked = grades.filter(({ isState }) => !isState)
  const rated = ranked.reduce((sum, { after }) => sum + after, 0)
  const [best, worst] = [ranked[0], ranked.at(-1)]
  if (!best || !worst || best === worst || rated === 0) return []
  const parts = [
    { code: 'tooManyWorst', grade: worst, limit: WORST_AT_MOST },
    { code: 'tooManyBest', grade: best, limit: BEST_AT_MOST },
  ] as const
  return parts.flatMap(({ code, grade, limit }) => {
    if (grade.after * 1_000 <= rated * limit) return []
    const figures = shares(grade.after, rated, limit)
    return [
      {
        code,
        zh: `${grade.zh}占已评级主体的 ${figures.percent}%，超过 ${figures.limit}%。`,
        en: `${grade.en} is the grade of ${figures.percent} % of those rated, more than ${figures.limit} %.`,
        about: grade.key,
        ...figures,
        subjects: grade.after,
      },
    ]
  })
}

function ofGroups({ groups }: ToWarnOf): SimulationWarning[] {
  const all = groups.reduce((sum, { points }) => sum + points, 0)
  return groups
    .filter(({ points }) => points * 1_000 > all * GROUP_AT_MOST)
    .map(({ code, zh, en, points }) => {
      const figures = shares(points, all, GROUP_AT_MOST)
      return {
        code: 'groupDominates',
        zh: `${code} ${zh}占全部扣分的 ${figures.percent}%，超过 ${figures.limit}%。`,
        en: `${code} ${en} makes up ${figures.percent} % of all points, more than ${figures.limit} %.`,
        about: code,
        ...figures,
        subjects: null,
      }
    })
}

function ofSizes({ sizes, subjects, worse }: ToWarnOf): SimulationWarning[] {
  return sizes
    .filter((size) => size.worse >= HIT_AT_LEAST && size.subjects < subjects)
    .filter((size) => size.worse * subjects >= HARDER_TIMES * worse * size.subjects)
    .map((size) => {
      const figures = shares(size.worse, size.subjects, Math.round((1_000 * worse) / subjects))
      return {
        code: 'sizeHitHarder',
        zh: `${size.zh}中 ${figures.percent}% 变差，全部主体中为 ${figures.limit}%。`,
        en: `Of those with ${size.en}, ${figures.percent} % get worse; of all, ${figures.limit} %.`,
        about: size.key,
        ...figures,
        subjects: size.worse,
      }
    })
}

function shares(part: number, all: number, limit: number) {
  return { percent: spellTenths(Math.round((1_000 * part) / all)), limit: spellTenths(limit) }
}
