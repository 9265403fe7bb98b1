import type { Words } from '../words.ts'
import type { GradeFacts, PublicLine } from './grade-facts.ts'

/**
 * Whether a published grade follows from what is published with it (assessment rules, sections 5 to 8):
 * the sums, the caps, the score, and what decided. Answers every fault in words; none where it follows.
 * Pure, and without imports at run time: the verify page runs this very text.
 */
export function gradeFaults(facts: GradeFacts): Words[] {
  const decided = decide(facts)
  const faults = [...lineFaults(facts), ...sumFaults(facts)]
  if (decided.grade !== facts.grade)
    faults.push(differs(['等级', 'grade'], facts.grade, decided.grade))
  if (decided.by !== facts.decided.by)
    faults.push(differs(['决定因素', 'what decided'], facts.decided.by, decided.by))
  if (decided.code !== facts.decided.code)
    faults.push(differs(['决定条款', 'deciding code'], facts.decided.code, decided.code))
  return faults
}

function differs([zh, en]: [string, string], stated: unknown, follows: unknown): Words {
  return {
    zh: `${zh}写作 ${String(stated)}，按所列内容应为 ${String(follows)}`,
    en: `the ${en} is stated as ${String(stated)}, but what is listed gives ${String(follows)}`,
  }
}

function lineFaults({ lines, asOf }: GradeFacts): Words[] {
  return lines.flatMap((line) => {
    const faults: Words[] = []
    const listed = add(line.items.map((item) => item.counted))
    if (!line.figure && listed !== line.sum)
      faults.push(differs([`${line.code} 合计`, `sum of ${line.code}`], line.sum, listed))
    const capped = line.cap === null ? line.sum : Math.min(line.cap, line.sum)
    if (capped !== line.afterCap)
      faults.push(
        differs([`${line.code} 封顶后`, `${line.code} after its cap`], line.afterCap, capped),
      )
    for (const { from, to } of line.items)
      if (from > asOf || (to !== null && to <= asOf))
        faults.push({
          zh: `${line.code} 中 ${from} 的记录在 ${asOf} 并不计分`,
          en: `a record of ${from} in ${line.code} does not count on ${asOf}`,
        })
    return faults
  })
}

function sumFaults(facts: GradeFacts): Words[] {
  const faults: Words[] = []
  for (const group of facts.groups) {
    const counted = countedInGroup(facts.lines, group)
    if (counted !== group.counted)
      faults.push(differs([`${group.code} 分组`, `group ${group.code}`], group.counted, counted))
  }
  const statutory = add(
    facts.lines.filter((line) => line.role === 'statutory').map((l) => l.counted),
  )
  if (statutory !== facts.statutory)
    faults.push(differs(['法定扣分', 'statutory sum'], facts.statutory, statutory))
  const bonuses = add(facts.lines.filter((line) => line.role === 'bonus').map((l) => l.counted))
  const bonus = Math.min(facts.bonus.cap, bonuses)
  if (bonus !== facts.bonus.counted)
    faults.push(differs(['加分', 'bonus'], facts.bonus.counted, bonus))
  if (facts.scoreTenths !== null && facts.scoreTenths !== scoreOf(facts))
    faults.push(differs(['得分', 'score'], facts.scoreTenths, scoreOf(facts)))
  return faults
}

/** The cap of a group is used up in the order of the lines; a line that claims more is at fault. */
function countedInGroup(
  lines: readonly PublicLine[],
  group: { code: string; cap: number | null },
): number {
  let left = group.cap ?? Infinity
  let counted = 0
  for (const line of lines.filter((each) => each.group === group.code)) {
    const taken = Math.min(left, line.afterCap)
    left -= taken
    counted += line.counted === taken ? taken : Number.NaN
  }
  return counted
}

function scoreOf({ score, groups, statutory, bonus }: GradeFacts): number {
  const points = add(groups.map((group) => group.counted)) + statutory
  const charged = score.direction === 'add' ? score.base + points : score.base - points
  const total = score.better === 'lower' ? charged - bonus.counted : charged + bonus.counted
  return Math.min(score.max ?? Infinity, Math.max(score.min ?? -Infinity, total))
}

interface Decided {
  grade: string | undefined
  by: string
  code: string | null
}

/** Section 8: state, coverage, veto, score, ceiling; the first that applies decides. */
function decide(facts: GradeFacts): Decided {
  const { vetoes, ceilings, scale, states } = facts
  const [state] = states ?? []
  if (state) return { grade: state.grade, by: 'state', code: state.code }
  if (!isCovered(facts))
    return { grade: scale.find((step) => isState(step))?.key, by: 'coverage', code: null }
  const [veto] = vetoes
  if (veto) return { grade: veto.grade, by: 'veto', code: veto.code }
  const places = new Map(scale.map((step, place) => [step.key, place]))
  const placeOf = (grade: string) => places.get(grade) ?? -1
  const own = byScore(facts)
  const [ceiling] = ceilings.toSorted((a, b) => placeOf(b.grade) - placeOf(a.grade))
  if (ceiling && placeOf(ceiling.grade) > placeOf(own.grade ?? ceiling.grade))
    return { grade: ceiling.grade, by: 'ceiling', code: ceiling.code }
  return own
}

type Step = GradeFacts['scale'][number]

/** The first step whose conditions hold; where it is not that of the total alone, a group decided. */
function byScore({ scale, groups, scoreTenths }: GradeFacts): Decided {
  const score = scoreTenths ?? Number.NaN
  const [greatest] = groups.toSorted((a, b) => b.counted - a.counted)
  const isWithin = ({ eachAtMost }: Step) => (greatest?.counted ?? 0) <= (eachAtMost ?? Infinity)
  const grade = scale.find((step) => holds(step, score) && isWithin(step))?.key
  if (scale.every(({ eachAtMost }) => eachAtMost === undefined))
    return { grade, by: 'score', code: null }
  const isOfTotal = grade === scale.find((step) => holds(step, score))?.key
  if (isOfTotal) return { grade, by: 'total', code: null }
  return { grade, by: 'component', code: greatest?.code ?? null }
}

function holds({ atLeast, atMost, ...step }: Step, score: number): boolean {
  if (isState({ atLeast, atMost, ...step })) return false
  return score >= (atLeast ?? -Infinity) && score <= (atMost ?? Infinity)
}

function isState({ atLeast, atMost, eachAtMost, otherwise }: Step): boolean {
  return atLeast === null && (atMost ?? eachAtMost ?? otherwise) === undefined
}

function isCovered({ coverage }: GradeFacts): boolean {
  if (coverage.isAsked === false) return true
  const { have, required, daysOnline, minDaysOnline } = coverage
  return have >= required && daysOnline !== null && daysOnline >= minDaysOnline
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
