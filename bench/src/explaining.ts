import { readFileSync } from 'node:fs'
import type {
  BoundPlan,
  DialectName,
  ExplanationLine,
  FigurePoints,
  FigureRow,
  ItemRow,
  Median,
  ScoreRow,
  StatementOptions,
} from '@liangma/rulebook'
import {
  FigureJudge,
  bindTerms,
  compileRulebook,
  explain,
  judgeFigures,
  readRulebook,
  statements,
} from '@liangma/rulebook'
import { BENCH_DAY, DICTIONARY } from './registers/synthetic-register.ts'

export const RULEBOOK = new URL('../../rulebooks/platform-2026.1.yaml', import.meta.url)

/** Every feed has data up to the as-of day. */
export const FEEDS = {
  cases: BENCH_DAY,
  complaints: BENCH_DAY,
  listings: BENCH_DAY,
  annualReports: BENCH_DAY,
  findings: BENCH_DAY,
  platforms: BENCH_DAY,
  metrics: BENCH_DAY,
  bonuses: BENCH_DAY,
}

/** An engine that has the synthetic register as its table `records`. */
export interface BenchGround {
  dialect: DialectName
  read: <T>(statement: string) => Promise<T[]>
  /** Makes points a relation that the next statement can name. */
  hold: (points: readonly FigurePoints[]) => Promise<string>
}

/** A score with its reasons. */
export interface ExplainedScore {
  score: ScoreRow
  lines: ExplanationLine[]
}

/** Rulebook 2026.1, bound to the terms of the synthetic register. */
export function benchPlan(): BoundPlan {
  const rulebook = readRulebook(readFileSync(RULEBOOK, 'utf8'), 'platform-2026.1.yaml')
  return bindTerms(compileRulebook(rulebook), DICTIONARY)
}

/** The statements of the bench day; `figures` and `subjects` as in the rulebook's own. */
export function benchStatements(
  bound: BoundPlan,
  dialect: DialectName,
  asked: Pick<StatementOptions, 'subjects' | 'figures' | 'peersOf'> = {},
) {
  const options = { dialect, records: 'records', asOf: { day: BENCH_DAY }, feeds: FEEDS }
  return statements(bound, { ...options, ...asked })
}

/** Scores of these subjects with every line of the rulebook, by the steps that the server takes. */
export async function explainOn(
  ground: BenchGround,
  bound: BoundPlan,
  { subjects, medians }: { subjects: readonly number[]; medians: readonly Median[] },
): Promise<ExplainedScore[]> {
  const texts = benchStatements(bound, ground.dialect, { subjects })
  const judge = new FigureJudge(bound.plan, medians)
  const figureRows = await ground.read<FigureRow>(texts.figures)
  const judged = new Map(figureRows.map((row) => [row.subject_id, judge.judge(row)]))
  const figures = await ground.hold(judgeFigures(bound.plan, { figures: figureRows, medians }))
  const rows = await ground.read<ItemRow>(texts.items)
  const items = Map.groupBy(rows, (row) => row.subject_id)
  const { scores } = benchStatements(bound, ground.dialect, { subjects, figures })
  return (await ground.read<ScoreRow>(scores)).map((score) => {
    const id = score.subject_id
    const own = { items: items.get(id) ?? [], figures: judged.get(id) ?? [] }
    return { score, lines: explain(bound, { ...own, feeds: FEEDS, score }) }
  })
}
