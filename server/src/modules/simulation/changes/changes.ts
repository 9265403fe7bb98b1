import { spellTenths } from '@liangma/contracts'
import type {
  SimulatedChange,
  SimulatedChangeList,
  SimulatedChangesQuery,
} from '@liangma/contracts'
import { differenceBetween } from '@liangma/rulebook'
import type { DifferenceEnd, ExplainedScore, ScoreDifference } from '@liangma/rulebook'
import type { TrialRoom } from '../../assessment/index.ts'
import type { Comparison, Side } from '../comparing/comparison.ts'
import { moveOf } from '../comparing/merged-grades.rules.ts'
import * as statements from './changes.statements.ts'
import type { ChangeRow } from './changes.statements.ts'

export type ChangesPage = Pick<SimulatedChangesQuery, 'which' | 'limit'> &
  Partial<Pick<SimulatedChangesQuery, 'from' | 'to' | 'county' | 'cursor'>>

/** The list of who changes under one comparison, page by page, each with the reasons. */
export class ChangeReader {
  readonly #trials: TrialRoom

  constructor(trials: TrialRoom) {
    this.#trials = trials
  }

  async page(
    table: string,
    comparison: Comparison,
    asked: ChangesPage,
  ): Promise<SimulatedChangeList> {
    const filter = filterOf(comparison, asked)
    const { cursor: after, limit } = asked
    const { rows, total } = await this.#trials.atDesk(async (desk) => {
      const rows = await desk.read<ChangeRow>(
        statements.changesPage(table, filter, { after, limit }),
      )
      const [count] = await desk.read<{ total: number }>(statements.changesCount(table, filter))
      return { rows, total: count?.total ?? 0 }
    })
    const last = rows.length === limit ? rows.at(-1) : undefined
    return {
      changes: await this.#explained(comparison, rows),
      total,
      nextCursor: last?.code ?? null,
    }
  }

  /** Reasons are found for those who are looked at, by what the comparison knew. */
  async #explained(
    { before, after, merged }: Comparison,
    rows: readonly ChangeRow[],
  ): Promise<SimulatedChange[]> {
    if (rows.length === 0) return []
    const ids = rows.map((row) => row.subject_id)
    const old = await this.#lines(before, ids)
    const now = await this.#lines(after, ids)
    return rows.map((row) => {
      const [from, to] = [old.get(row.subject_id), now.get(row.subject_id)]
      if (!from || !to) throw new Error(`subject ${row.subject_id} cannot be explained`)
      const difference = differenceBetween(from, to)
      requireSame(row, difference)
      const { code, name, county, platform_type: platformType } = row
      const { grades } = merged
      return {
        code,
        name,
        county,
        platformType,
        move: moveOf(grades[row.grade_before], grades[row.grade_after]),
        before: endOf(difference.before),
        after: endOf(difference.after),
        reasons: difference.parts.map((part) => {
          return {
            code: part.code,
            zh: part.zh,
            en: part.en,
            points: spellTenths(part.scoreTenths),
          }
        }),
      }
    })
  }

  async #lines(side: Side, ids: readonly number[]): Promise<Map<number, ExplainedScore>> {
    const tried = { rulebook: side.known, facts: side.facts }
    const explained = await this.#trials.explain(tried, ids)
    return new Map(
      explained.map(({ score, lines }) => [score.subject_id, { plan: side.plan, score, lines }]),
    )
  }
}

function filterOf({ merged: { grades } }: Comparison, { which, from, to, county }: ChangesPage) {
  const place = (key: string | undefined) =>
    key === undefined ? undefined : grades.findIndex((grade) => grade.key === key)
  return { which, from: place(from), to: place(to), county }
}

function endOf({ grade, scoreTenths, decided }: DifferenceEnd) {
  return { grade, score: spellTenths(scoreTenths), decided }
}

/** What is explained is what was counted, on another engine. */
function requireSame(row: ChangeRow, { before, after }: ScoreDifference): void {
  if (before.scoreTenths === row.score_before && after.scoreTenths === row.score_after) return
  throw new Error(`subject ${row.subject_id} is explained otherwise than it was counted`)
}
