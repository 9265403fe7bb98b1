import { PGlite } from '@electric-sql/pglite'
import type { BoundPlan, Median } from '@liangma/rulebook'
import { constants } from '@liangma/rulebook'
import type { DuckEngine } from '../../../server/src/platform/engines/index.ts'
import type { BenchGround, ExplainedScore } from '../explaining.ts'
import { explainOn } from '../explaining.ts'
import { RECORD_COLUMNS } from './record-columns.ts'

/** Some subjects of a synthetic register in the embedded database, where single events are assessed. */
export class PgliteRegister {
  readonly #pglite: PGlite
  readonly #ground: BenchGround

  private constructor(pglite: PGlite) {
    this.#pglite = pglite
    this.#ground = {
      dialect: 'postgres',
      read: async <T>(statement: string) => (await pglite.query<T>(statement)).rows,
      hold: async (points) =>
        constants(
          { subject_id: 'integer', slot: 'integer', points: 'integer' },
          points.map((row) => [row.subject_id, row.slot, row.points]),
        ),
    }
  }

  /** Copies the first `subjects` subjects out of the register in DuckDB. */
  static async open(engine: DuckEngine, subjects: number): Promise<PgliteRegister> {
    const names = Object.keys(RECORD_COLUMNS)
    const rows = await engine.read<Record<string, string | number | null>>(
      `SELECT ${names.join(', ')} FROM records WHERE subject_id <= ${subjects}`,
    )
    const lines = rows.map((row) => names.map((name) => row[name] ?? '\\N').join('\t'))
    const pglite = await PGlite.create({ parsers: { 20: Number } })
    const columns = Object.entries(RECORD_COLUMNS).map(([name, type]) => `${name} ${type}`)
    await pglite.exec(`CREATE TABLE records (${columns.join(', ')})`)
    await pglite.query(`COPY records FROM '/dev/blob'`, [], { blob: new Blob([lines.join('\n')]) })
    await pglite.exec('CREATE INDEX records_subject ON records (subject_id); ANALYZE records')
    return new PgliteRegister(pglite)
  }

  async explainOne(
    bound: BoundPlan,
    { subject, medians }: { subject: number; medians: readonly Median[] },
  ): Promise<ExplainedScore> {
    const [one] = await explainOn(this.#ground, bound, { subjects: [subject], medians })
    if (!one) throw new Error(`subject ${subject} has no score`)
    return one
  }

  close(): Promise<void> {
    return this.#pglite.close()
  }
}
