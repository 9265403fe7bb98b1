import { DomainError } from '@liangma/contracts'
import type {
  ExplanationLine,
  FigurePoints,
  FigureRow,
  ItemRow,
  Median,
  PeerRow,
  Plan,
  ScoreRow,
  StatementOptions,
} from '@liangma/rulebook'
import {
  DECIDED_BY,
  FigureJudge,
  decidedCode,
  explain,
  judgeFigures,
  mediansOf,
  slotOf,
  statements,
  undecidedPeers,
} from '@liangma/rulebook'
import type { Assessed, Ground, Question } from './assessment.facts.ts'

/** Throws `assessment.unknown_term` where a confirmed record is not known to the rulebook. */
export async function refuseUnknown(ground: Ground, question: Question): Promise<void> {
  const { unknowns } = statementsOn(ground, question)
  const rows = await ground.read<{ source_key: string; term: number }>(
    `SELECT source_key, term FROM (${unknowns}) x ORDER BY source_key LIMIT 1`,
  )
  // Where subjects are shared out among servers, the first of each.
  const [row] = rows.toSorted((a, b) => (a.source_key < b.source_key ? -1 : 1))
  if (!row) return
  const { plan, unknownTerms, otherKindTerms } = question.bound
  const term = [...unknownTerms, ...otherKindTerms].find(
    (unknown) => unknown.term === row.term,
  )?.spelling
  throw new DomainError('assessment.unknown_term', {
    record: row.source_key,
    term: term ?? String(row.term),
    rulebook: `${plan.id} ${plan.version}`,
  })
}

/** Everybody with a confirmed record of one of the registration terms. */
export async function listRegisteredOn(
  ground: Ground,
  terms: readonly number[],
): Promise<number[]> {
  if (terms.length === 0) return []
  const rows = await ground.read<{ subject_id: number }>(
    `SELECT DISTINCT subject_id FROM ${ground.records} r
    WHERE status = 1 AND term IN (${terms.join(', ')})`,
  )
  return rows.map((row) => row.subject_id).toSorted((a, b) => a - b)
}

/** The medians of all peer groups of the register. */
export async function readMedians(ground: Ground, question: Question): Promise<Median[]> {
  const { plan } = question.bound
  const outline = await ground.read<PeerRow>(statementsOn(ground, question).peersInOutline)
  const undecided = undecidedPeers(plan, outline)
  if (undecided.length === 0) return mediansOf(plan, outline)
  const { peers } = statementsOn(ground, { ...question, peersOf: undecided })
  const decided = outline.filter((row) => !undecided.includes(row))
  return mediansOf(plan, [...decided, ...(await ground.read<PeerRow>(peers))])
}

/** What complaint figures and comparisons with peers cost, by the medians given. */
export async function readPoints(
  ground: Ground,
  question: Question,
  medians: readonly Median[],
): Promise<FigurePoints[]> {
  const { chargingFigures } = statementsOn(ground, question)
  const points: FigurePoints[] = []
  for await (const figures of ground.stream<FigureRow>(chargingFigures))
    points.push(...judgeFigures(question.bound.plan, { figures, medians }))
  return points
}

/** The rows of the scores, with what figures cost taken in. */
export async function* streamScores(
  ground: Ground,
  question: Question,
  points: readonly FigurePoints[],
): AsyncIterable<ScoreRow[]> {
  const figures = await ground.hold(points)
  yield* ground.stream<ScoreRow>(statementsOn(ground, { ...question, figures }).scores)
}

/** All of it: results of the subjects asked for, by the medians given. */
export async function assessSubjects(
  ground: Ground,
  question: Question,
  medians: readonly Median[],
): Promise<Assessed[]> {
  return assessByPoints(ground, question, await readPoints(ground, question, medians))
}

/** The same where it is known what figures cost. */
export async function assessByPoints(
  ground: Ground,
  question: Question,
  points: readonly FigurePoints[],
): Promise<Assessed[]> {
  const { plan } = question.bound
  const peerTenths = peerTenthsOf(plan, points)
  const results: Assessed[] = []
  for await (const rows of streamScores(ground, question, points))
    for (const row of rows) results.push(assessedOf(plan, row, peerTenths.get(row.subject_id)))
  return results
}

/** Tenths of each subject by the indicators that compare it with peers. */
export function peerTenthsOf(
  plan: Plan,
  points: readonly FigurePoints[],
): Map<number, Record<string, number>> {
  const bySubject = new Map<number, Record<string, number>>()
  for (const row of points) {
    const slot = slotOf(plan, row.slot)
    if (slot.shape !== 'peerRatio') continue
    bySubject.set(row.subject_id, { ...bySubject.get(row.subject_id), [slot.code]: row.points })
  }
  return bySubject
}

export function statementsOn(
  ground: Ground,
  question: Question & Pick<StatementOptions, 'figures' | 'peersOf'>,
) {
  const { bound, ...asked } = question
  return statements(bound, { dialect: ground.dialect, records: ground.records, ...asked })
}

function assessedOf(plan: Plan, row: ScoreRow, peerTenths: Record<string, number> = {}): Assessed {
  const decidedBy = DECIDED_BY[row.decided]
  const grade = plan.grades[row.grade]
  if (!decidedBy || !grade) throw new Error(`no grade for subject ${row.subject_id}`)
  return {
    subjectId: row.subject_id,
    scoreTenths: row.score,
    grade: grade.key,
    decidedBy,
    decidedCode: decidedCode(plan, row),
    sums: {
      ...Object.fromEntries(plan.groups.map(({ code }, i) => [code, row[`group_${i + 1}`] ?? 0])),
      statutory: row.statutory,
      bonus: row.bonus,
      coverage: row.coverage,
      signs: row.signs,
    },
    peerTenths,
  }
}

/** One subject's result with its reasons. */
export interface Explained {
  result: Assessed
  score: ScoreRow
  lines: ExplanationLine[]
  items: ItemRow[]
}

/** Results with every line, fired or not. Throws a plain Error where lines and score differ. */
export async function explainSubjects(
  ground: Ground,
  question: Question,
  medians: readonly Median[],
): Promise<Explained[]> {
  const { bound } = question
  const texts = statementsOn(ground, question)
  const figureRows = await ground.read<FigureRow>(texts.figures)
  const judge = new FigureJudge(bound.plan, medians)
  const figures = new Map(figureRows.map((row) => [row.subject_id, judge.judge(row)]))
  const points = judgeFigures(bound.plan, { figures: figureRows, medians })
  const peerTenths = peerTenthsOf(bound.plan, points)
  const items = Map.groupBy(await ground.read<ItemRow>(texts.items), (row) => row.subject_id)
  const explained: Explained[] = []
  for await (const scores of streamScores(ground, question, points)) {
    for (const score of scores) {
      const id = score.subject_id
      const own = { items: items.get(id) ?? [], figures: figures.get(id) ?? [] }
      explained.push({
        result: assessedOf(bound.plan, score, peerTenths.get(id)),
        score,
        lines: explain(bound, { ...own, feeds: question.feeds, score }),
        items: own.items,
      })
    }
  }
  return explained
}
