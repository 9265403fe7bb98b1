import type { Finding } from './finding.ts'
import { isState } from '../grade-rows.ts'
import type { GradeRow, Rulebook } from '../schema/index.ts'

/** Best first: what an earlier row covers, a later one never is; states come last. */
export function thresholdOrder({ grades, score }: Rulebook): Finding[] {
  return grades.flatMap((row, i): Finding[] => {
    if (isState(row)) return []
    const before = grades.slice(0, i)
    if (!before.some((earlier) => isState(earlier) || covers(earlier, row, score))) return []
    return [
      {
        path: ['grades', i],
        zh: `等级 ${row.key} 的分数线应劣于前一等级，否则永远达不到；无分数线的等级放在最后`,
        en: `the threshold of ${row.key} must be below that of the grade before it, or it is never reached; grades without one come last`,
      },
    ]
  })
}

type Score = Rulebook['score']

/** Whether an earlier row holds wherever this one does. */
function covers(earlier: GradeRow, row: GradeRow, score: Score): boolean {
  const isWider = leniency(earlier, score) >= leniency(row, score)
  return isWider && (earlier.eachAtMost ?? Infinity) >= (row.eachAtMost ?? Infinity)
}

/** The more, the easier a row is to reach by the score. */
function leniency({ atLeast, atMost }: GradeRow, { better }: Score): number {
  return better === 'higher' ? -(atLeast ?? -Infinity) : (atMost ?? Infinity)
}

/** A row is written for the direction of the scores, and the rest asks for nothing else. */
export function thresholdSense({ grades, score }: Rulebook): Finding[] {
  const [wrong, right] =
    score.better === 'higher' ? (['atMost', 'atLeast'] as const) : (['atLeast', 'atMost'] as const)
  return grades.flatMap((row, i): Finding[] => {
    if (row[wrong] !== undefined) {
      return [
        {
          path: ['grades', i, wrong],
          zh: `得分${score.better === 'higher' ? '越高' : '越低'}越好时应写 ${right}`,
          en: `where ${score.better} is better, a grade is written with ${right}`,
        },
      ]
    }
    const asksMore = row[right] !== undefined || row.eachAtMost !== undefined
    if (row.otherwise === undefined || !asksMore) return []
    return [
      {
        path: ['grades', i, 'otherwise'],
        zh: `${row.key} 是其余情形，不能再带条件`,
        en: `${row.key} is the rest, so it asks for nothing else`,
      },
    ]
  })
}

/** No score may be left without a grade. */
export function lowestThreshold({ grades, score }: Rulebook): Finding[] {
  if (grades.some((row) => catchesAll(row, score))) return []
  const worst = score.better === 'higher' ? score.min : score.max
  return [
    {
      path: ['grades'],
      zh: `最低等级的分数线没有覆盖最差的得分（${worst ?? '不设限'}）；其余情形可写 otherwise: true`,
      en: `the lowest threshold is above the lowest score (${worst ?? 'no bound'}), which is left without a grade; the rest is written otherwise: true`,
    },
  ]
}

function catchesAll(row: GradeRow, { better, min, max }: Score): boolean {
  if (row.eachAtMost !== undefined) return false
  if (row.otherwise) return true
  if (better === 'higher') return (row.atLeast ?? Infinity) <= (min ?? -Infinity)
  return (row.atMost ?? -Infinity) >= (max ?? Infinity)
}

export function scoreRange({ score: { min, max, base } }: Rulebook): Finding[] {
  const [least, most] = [min ?? -Infinity, max ?? Infinity]
  return least < most && least <= base
    ? []
    : [
        {
          path: ['score'],
          zh: '应有 min < max 且 min <= base',
          en: 'needs min < max and min <= base',
        },
      ]
}

/** Two conditions need components to look at, and an indicator outside them would escape one. */
export function componentRows({ grades, groups, indicators }: Rulebook): Finding[] {
  const asking = grades.findIndex(({ eachAtMost }) => eachAtMost !== undefined)
  if (asking < 0) return []
  if (groups.length === 0) {
    return [
      {
        path: ['grades', asking, 'eachAtMost'],
        zh: 'eachAtMost 针对各分组，但没有分组',
        en: 'eachAtMost is about groups, but there are none',
      },
    ]
  }
  return indicators.flatMap(({ code, group }, i) =>
    group === undefined
      ? [
          {
            path: ['indicators', i],
            zh: `等级按分组设限时，${code} 须属于一个分组`,
            en: `${code} must stand in a group, since grades ask something of each`,
          },
        ]
      : [],
  )
}

type Named = { path: (string | number)[]; key: string }

/** Vetoes, ceilings and `worseThan` name grades; coverage and states name states. */
export function gradeNames(rulebook: Rulebook): Finding[] {
  const { grades: rows, coverage, vetoes, ceilings, states } = rulebook
  const keysOf = (test: (row: GradeRow) => boolean) => rows.filter(test).map(({ key }) => key)
  const graded = keysOf((row) => !isState(row))
  const namedGrades: Named[] = [
    ...vetoes.map(({ grade }, i) => ({ path: ['vetoes', i, 'grade'], key: grade })),
    ...ceilings.map(({ atMost }, i) => ({ path: ['ceilings', i, 'atMost'], key: atMost })),
    ...states.flatMap((state, i) =>
      'worseThan' in state && state.worseThan !== undefined
        ? [{ path: ['states', i, 'worseThan'], key: state.worseThan }]
        : [],
    ),
  ]
  const namedStates: Named[] = [
    ...(coverage ? [{ path: ['coverage', 'grade'], key: coverage.grade }] : []),
    ...states.map(({ state }, i) => ({ path: ['states', i, 'state'], key: state })),
  ]
  return [
    ...unknownNames(
      namedGrades,
      keysOf(() => true),
      graded,
    ),
    ...unknownNames(
      namedStates,
      keysOf(() => true),
      keysOf(isState),
    ),
  ]
}

function unknownNames(named: Named[], all: string[], fitting: string[]): Finding[] {
  return named.flatMap(({ path, key }): Finding[] => {
    if (fitting.includes(key)) return []
    if (!all.includes(key)) {
      return [{ path, zh: `没有等级 ${key}`, en: `there is no grade ${key}` }]
    }
    const isStateWanted = path[0] === 'coverage' || path[2] === 'state'
    return [
      isStateWanted
        ? {
            path,
            zh: `${key} 有分数线，不能表示未评级等状态`,
            en: `${key} has a threshold, so it cannot stand for a state such as "not rated"`,
          }
        : { path, zh: `${key} 是状态，不是等级`, en: `${key} is a state, not a grade` },
    ]
  })
}
