import { bindTerms, judgeFigures, mediansOf } from '@liangma/rulebook'
import type { FigurePoints, FigureRow, Median, PeerRow } from '@liangma/rulebook'
import type { TrialDesk } from '../../server/src/modules/assessment/index.ts'
import type { DuckEngine } from '../../server/src/platform/engines/index.ts'
import { FEEDS, benchStatements } from './explaining.ts'
import { BENCH_DAY, DICTIONARY } from './registers/synthetic-register.ts'

const TABLES_AT_MOST = 12

/** The desk at which the server tries rulebooks, on the synthetic register. */
export function benchDesk(engine: DuckEngine): TrialDesk {
  const kept = new Map<string, { table: string; about: unknown }>()
  let made = 0
  const keep = async <T>(key: string, make: (table: string) => Promise<T>) => {
    const known = kept.get(key)
    if (!known) made += 1
    const table = `kept_${made}`
    const found = known ?? { table, about: await make(table) }
    kept.delete(key)
    kept.set(key, found)
    await forget(engine, kept)
    return found as { table: string; about: T }
  }
  return {
    sequence: 0,
    records: 'records',
    run: (sql) => engine.run(sql),
    read: (sql) => engine.read(sql),
    takeIn: (...parts) => engine.takeIn(...parts),
    keep,
    scoresBy: async ({ rulebook: { plan } }) => {
      const bound = bindTerms(plan, DICTIONARY)
      const texts = benchStatements(bound, 'duckdb')
      await keep(texts.unknowns, () => engine.read(`SELECT * FROM (${texts.unknowns}) x LIMIT 1`))
      const { about: medians } = await keep(texts.peers, async () =>
        mediansOf(plan, await engine.read<PeerRow>(texts.peers)),
      )
      const judged = [plan.complaintRates, plan.peerRatios, medians]
      const { table: figures } = await keep(
        JSON.stringify([texts.chargingFigures, judged]),
        async (table) => {
          const points: FigurePoints[] = []
          for await (const rows of engine.stream<FigureRow>(texts.chargingFigures))
            points.push(...judgeFigures(plan, { figures: rows, medians }))
          await hold(engine, table, points)
        },
      )
      const { scores } = benchStatements(bound, 'duckdb', { figures })
      return { statement: scores, plan, facts: factsOf(plan, medians) }
    },
  }
}

/** The server, too, keeps only the tables asked for last. */
async function forget(engine: DuckEngine, kept: Map<string, { table: string }>): Promise<void> {
  const [oldest] = kept
  if (!oldest || kept.size <= TABLES_AT_MOST) return
  kept.delete(oldest[0])
  await engine.run(`DROP TABLE IF EXISTS ${oldest[1].table}`)
}

function factsOf({ id, version }: { id: string; version: string }, medians: Median[]) {
  const rulebook = { rulebookId: id, rulebookVersion: version }
  return { ...rulebook, asOf: BENCH_DAY, sequence: 0, feedDates: FEEDS, medians }
}

async function hold(
  engine: DuckEngine,
  table: string,
  points: readonly FigurePoints[],
): Promise<void> {
  await engine.run(`CREATE TEMP TABLE ${table} (subject_id INTEGER, slot INTEGER, points INTEGER)`)
  await engine.append(table, [
    points.map((row) => row.subject_id),
    points.map((row) => row.slot),
    points.map((row) => row.points),
  ])
}
