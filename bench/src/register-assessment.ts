import type {
  BoundPlan,
  FigurePoints,
  FigureRow,
  Median,
  PeerRow,
  ScoreRow,
} from '@liangma/rulebook'
import { judgeFigures, mediansOf, undecidedPeers } from '@liangma/rulebook'
import { DuckEngine } from '../../server/src/platform/engines/index.ts'
import type { BenchGround, ExplainedScore } from './explaining.ts'
import { benchPlan, benchStatements, explainOn } from './explaining.ts'
import { BENCH_DAY, fillRegister } from './registers/synthetic-register.ts'

/** The least that anybody must do who adds up the whole register by subject; the term stands in for points. */
export const BARE = `SELECT subject_id, sum(term) AS total FROM records
  WHERE status = 1 AND occurred_day <= ${BENCH_DAY} GROUP BY subject_id`

/** The least that anybody must do who caps points: they are counted by subject and by what they are for. */
export const BARE_BY_TERM = `SELECT subject_id, term, sum(n) AS total FROM records
  WHERE status = 1 AND occurred_day <= ${BENCH_DAY} GROUP BY subject_id, term`

/** A synthetic register in DuckDB, assessed by the statements and the order of them that the server has. */
export class BenchRegister {
  readonly engine: DuckEngine
  readonly bound: BoundPlan = benchPlan()
  readonly #ground: BenchGround

  private constructor(engine: DuckEngine) {
    this.engine = engine
    this.#ground = {
      dialect: 'duckdb',
      read: (statement) => engine.read(statement),
      hold: (points) => holdIn(engine, points),
    }
  }

  static async open(options: {
    path: string
    subjects: number
    threads?: number
  }): Promise<BenchRegister> {
    const { subjects, ...place } = options
    const engine = await DuckEngine.open(place)
    await engine.run(fillRegister(subjects))
    return new BenchRegister(engine)
  }

  /** One that was filled before. */
  static async reopen(path: string): Promise<BenchRegister> {
    return new BenchRegister(await DuckEngine.open({ path }))
  }

  close(): void {
    this.engine.close()
  }

  /** Everything before the scores: unknown terms, medians, judged figures, which then are a relation. */
  async prepare(): Promise<Median[]> {
    const texts = benchStatements(this.bound, 'duckdb')
    const [unknown] = await this.engine.read(`SELECT * FROM (${texts.unknowns}) x LIMIT 1`)
    if (unknown) throw new Error('the rulebook does not know the synthetic register')
    const medians = await this.#medians(texts.peersInOutline)
    const points: FigurePoints[] = []
    for await (const figures of this.engine.stream<FigureRow>(texts.chargingFigures))
      points.push(...judgeFigures(this.bound.plan, { figures, medians }))
    await this.#ground.hold(points)
    return medians
  }

  /** Only where most have complaints are the quotients looked at, as the server does. */
  async #medians(peersInOutline: string): Promise<Median[]> {
    const { plan } = this.bound
    const outline = await this.engine.read<PeerRow>(peersInOutline)
    const undecided = undecidedPeers(plan, outline)
    if (undecided.length === 0) return mediansOf(plan, outline)
    const { peers } = benchStatements(this.bound, 'duckdb', { peersOf: undecided })
    const decided = outline.filter((row) => !undecided.includes(row))
    return mediansOf(plan, [...decided, ...(await this.engine.read<PeerRow>(peers))])
  }

  /** The whole register, each score read; answers how many there were. */
  async assess(): Promise<number> {
    await this.prepare()
    let count = 0
    for await (const rows of this.engine.stream<ScoreRow>(this.#scoresStatement()))
      count += rows.length
    return count
  }

  /** The same; answers the scores. */
  async assessed(): Promise<ScoreRow[]> {
    await this.prepare()
    return this.engine.read<ScoreRow>(this.#scoresStatement())
  }

  /** The whole register, the scores left in the engine as the table `scores`. */
  async assessWithin(): Promise<void> {
    await this.prepare()
    await this.keep('scores', this.#scoresStatement())
  }

  /** Keeps what a statement answers in the engine. */
  keep(table: string, statement: string): Promise<void> {
    return this.engine.run(`CREATE OR REPLACE TEMP TABLE ${table} AS ${statement}`)
  }

  #scoresStatement(): string {
    return benchStatements(this.bound, 'duckdb', { figures: 'figure_points' }).scores
  }

  /** Scores of these subjects with every line of the rulebook. */
  explain(subjects: readonly number[], medians: readonly Median[]): Promise<ExplainedScore[]> {
    return explainOn(this.#ground, this.bound, { subjects, medians })
  }
}

async function holdIn(engine: DuckEngine, points: readonly FigurePoints[]): Promise<string> {
  await engine.run(`DROP TABLE IF EXISTS figure_points;
    CREATE TEMP TABLE figure_points (subject_id INTEGER, slot INTEGER, points INTEGER)`)
  await engine.append('figure_points', [
    points.map((row) => row.subject_id),
    points.map((row) => row.slot),
    points.map((row) => row.points),
  ])
  return 'figure_points'
}
