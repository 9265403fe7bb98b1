import { readFileSync } from 'node:fs'
import type { CreditRecord, Day } from '@liangma/contracts'
import {
  DECIDED_BY,
  FigureJudge,
  bindTerms,
  compileRulebook,
  constants,
  explain,
  judgeFigures,
  mediansOf,
  readRulebook,
  slotOf,
  statements,
} from '../../src/index.ts'
import type {
  ExplainedScore,
  ExplanationLine,
  FigurePoints,
  FigureRow,
  ItemRow,
  PeerRow,
  Plan,
  ScoreRow,
} from '../../src/index.ts'
import type { Feeds } from '../naive/colour.ts'
import { rowsOf } from '../registers/index.ts'
import type { Engine } from './engine.ts'
import { fill } from './engine.ts'

const SHIPPED = new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url)

export const SHIPPED_TEXT = readFileSync(SHIPPED, 'utf8')

/** The plan of the shipped rulebook, or of a text that takes its place. */
export function planOf(text: string = SHIPPED_TEXT): Plan {
  return compileRulebook(readRulebook(text, 'platform-2026.1.yaml'))
}

export interface Register {
  plan: Plan
  records: CreditRecord[]
  feeds: Feeds
}

/** What an engine says of one subject, in the words that the naive interpreter uses. */
export interface Outcome {
  score: number
  grade: string
  decidedBy: string
  decidedCode: string | null
  vetoes: string[]
  ceilings: string[]
  coverage: number
  bonus: number
  statutory: number
  groups: Record<string, number>
}

/** Assesses a register through the statements: fill, figures, peers, judge, scores. */
export async function assess(
  engine: Engine,
  register: Register,
  days: readonly Day[],
): Promise<Map<number, Outcome>[]> {
  const { plan, records, feeds } = register
  const { rows, terms } = rowsOf(records)
  await fill(engine, rows)
  const bound = bindTerms(plan, terms)
  const results: Map<number, Outcome>[] = []
  for (const day of days) {
    const options = { dialect: engine.dialect, records: 'records', asOf: { day }, feeds }
    const first = statements(bound, options)
    const unknown = await engine.read<{ source_key: string }>(first.unknowns)
    if (unknown[0]) throw new Error(`unknown to the rulebook: ${unknown[0].source_key}`)
    const medians = mediansOf(plan, await engine.read<PeerRow>(first.peers))
    const figures = await engine.read<FigureRow>(first.chargingFigures)
    const points = judgeFigures(plan, { figures, medians })
    const relation = pointsRelation(points)
    const { scores } = statements(bound, { ...options, figures: relation })
    const found = await engine.read<ScoreRow>(scores)
    results.push(new Map(found.map((row) => [row.subject_id, outcomeOf(plan, row)])))
  }
  return results
}

/** Explains every subject of a register that is filled in. */
export async function explainAll(
  engine: Engine,
  register: Register,
  day: Day,
): Promise<Map<number, ExplanationLine[]>> {
  const scores = await explainScores(engine, register, day)
  return new Map([...scores].map(([id, { lines }]) => [id, [...lines]]))
}

/** Every subject's score row with its lines, of a register that is filled in. */
export async function explainScores(
  engine: Engine,
  register: Register,
  day: Day,
): Promise<Map<number, ExplainedScore>> {
  const { plan, records, feeds } = register
  const bound = bindTerms(plan, rowsOf(records).terms)
  const options = { dialect: engine.dialect, records: 'records', asOf: { day }, feeds }
  const first = statements(bound, options)
  const medians = mediansOf(plan, await engine.read<PeerRow>(first.peers))
  const judge = new FigureJudge(plan, medians)
  const rows = await engine.read<FigureRow>(first.figures)
  const figures = rows.flatMap((row) => judge.judge(row))
  const { scores, items } = statements(bound, {
    ...options,
    figures: pointsRelation(judgeFigures(plan, { figures: rows, medians })),
  })
  const itemsOf = Map.groupBy(await engine.read<ItemRow>(items), (item) => item.subject_id)
  const figuresOf = Map.groupBy(figures, ({ subjectId }) => subjectId)
  const found = await engine.read<ScoreRow>(scores)
  return new Map(
    found.map((score) => {
      const facts = { items: itemsOf.get(score.subject_id) ?? [], feeds, score }
      const lines = explain(bound, { ...facts, figures: figuresOf.get(score.subject_id) ?? [] })
      return [score.subject_id, { plan, score, lines }]
    }),
  )
}

function pointsRelation(points: FigurePoints[]): string {
  return constants(
    { subject_id: 'integer', slot: 'integer', points: 'integer' },
    points.map((row) => [row.subject_id, row.slot, row.points]),
  )
}

export function outcomeOf(plan: Plan, row: ScoreRow): Outcome {
  const signs = plan.slots.filter(({ role }) => role === 'veto' || role === 'ceiling')
  const held = signs.filter((_, bit) => Math.floor(row.signs / 2 ** bit) % 2 === 1)
  const codes = (role: string) => held.filter((slot) => slot.role === role).map(({ code }) => code)
  return {
    score: row.score,
    grade: plan.grades[row.grade]?.key ?? '',
    decidedBy: DECIDED_BY[row.decided] ?? '',
    decidedCode: row.decided_slot === 0 ? null : slotOf(plan, row.decided_slot).code,
    vetoes: codes('veto'),
    ceilings: codes('ceiling'),
    coverage: row.coverage,
    bonus: row.bonus,
    statutory: row.statutory,
    groups: Object.fromEntries(
      plan.groups.map(({ code }, i) => [code, row[`group_${i + 1}`] ?? 0]),
    ),
  }
}
