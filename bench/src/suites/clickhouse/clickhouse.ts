import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FigurePoints, FigureRow, PeerRow, ScoreRow } from '@liangma/rulebook'
import { judgeFigures, mediansOf } from '@liangma/rulebook'
import { ClickHouseCluster } from '../../../../server/src/platform/engines/index.ts'
import { startClickHouse } from '../../../../server/src/platform/engines/testing.ts'
import { benchPlan, benchStatements } from '../../explaining.ts'
import type { Bench, SizeName } from '../../figure.ts'
import { medianSeconds, secondsOf } from '../../figure.ts'
import { BARE, BenchRegister } from '../../register-assessment.ts'
import { ROWS_A_SUBJECT } from '../../registers/synthetic-register.ts'
import { inTemporaryFolder } from '../../temporary-folder.ts'

const KEEPER = fileURLToPath(new URL('../../../../tools/clickhouse-keeper.ts', import.meta.url))
const SUBJECTS: Record<SizeName, number> = { quick: 50_000, full: 1_000_000 }

/** What DuckDB writes out, in the order of the columns of `stored`. */
const COLUMNS = `row_number() OVER () AS sequence, subject_id, term, occurred_day, cured_day, repaired_day,
  ended_day, deadline_day, status, event_key, points, k, n, lower_millionths, upper_millionths, source_key`

const TABLE = `CREATE TABLE stored (sequence Int64, subject_id Int32, term Int32, occurred_day Int32,
  cured_day Int32, repaired_day Int32, ended_day Int32, deadline_day Int32, status Int32,
  event_key Nullable(String), points Nullable(Int32), k Nullable(Int64), n Nullable(Int64),
  lower_millionths Nullable(Int32), upper_millionths Nullable(Int32), source_key String)
  ENGINE = ReplacingMergeTree() ORDER BY (term, subject_id, sequence)`

/** The whole register on two shards of this machine beside a bare filter and GROUP BY of the same. */
export async function clickhouse(bench: Bench): Promise<void> {
  const servers = await startClickHouse(KEEPER)
  const cluster = await ClickHouseCluster.open(servers.url)
  try {
    await inTemporaryFolder((dir) => measure(bench, cluster, dir))
  } finally {
    await cluster.close()
    await servers.stop()
  }
}

async function measure(bench: Bench, cluster: ClickHouseCluster, dir: string): Promise<void> {
  const subjects = SUBJECTS[bench.size]
  const rows = subjects * ROWS_A_SUBJECT
  const spelt = (count: number) => count.toLocaleString('en').replaceAll(',', ' ')
  const what = `${spelt(subjects)} subjects, ${spelt(rows)} records`
  bench.step(`filling ${what}`, 0, 3)
  const own = await BenchRegister.open({ path: join(dir, 'register.duckdb'), subjects })
  bench.step(`filling ${what}`, 1, 3)
  const filling = await fill(cluster, own, { dir, rows })
  bench.add({
    what: `${what}: taken in by two shards`,
    ours: { value: rows / filling, unit: 'rows/s' },
    beside: null,
    aim: null,
  })
  bench.step(`assessing ${what}`, 2, 3)
  const wanted = await own.assessed()
  own.close()
  const bare = await medianSeconds(bench.runs, () => cluster.read(BARE))
  const ours = await medianSeconds(bench.runs, async () => {
    const scores = await assess(cluster)
    if (!sameScores(scores, wanted)) throw new Error('ClickHouse and DuckDB come to other scores')
  })
  bench.add({
    what: `${what}: every score read, the same as DuckDB's`,
    ours: { value: ours, unit: 's' },
    beside: { what: 'bare filter + GROUP BY on the same shards, read too', value: bare, unit: 's' },
    aim: null,
  })
  bench.step(`assessing ${what}`, 3, 3)
}

/** Answers the seconds that the servers took, what DuckDB writes not counted. */
async function fill(
  cluster: ClickHouseCluster,
  own: BenchRegister,
  { dir, rows }: { dir: string; rows: number },
): Promise<number> {
  const file = (node: number) => join(dir, `shard-${node}.tsv`)
  for (const [i, node] of cluster.nodes.entries()) {
    await own.engine.run(`COPY (SELECT ${COLUMNS} FROM records
      WHERE ${cluster.isOn(node, 'subject_id')}) TO '${file(i)}'
      (FORMAT csv, DELIMITER '\t', HEADER false, NULLSTR '\\N', QUOTE '', ESCAPE '')`)
    await node.run(TABLE)
    // As the server reads it: up to its mark.
    await node.run(`CREATE VIEW records AS SELECT * FROM stored WHERE sequence <= ${rows}`)
  }
  return secondsOf(() =>
    cluster.onEach((node) =>
      node.insertText('stored', createReadStream(file(cluster.nodes.indexOf(node)))),
    ),
  )
}

async function assess(cluster: ClickHouseCluster): Promise<ScoreRow[]> {
  const bound = benchPlan()
  const texts = benchStatements(bound, 'clickhouse')
  const [unknown] = await cluster.read(`SELECT * FROM (${texts.unknowns}) x LIMIT 1`)
  if (unknown) throw new Error('the rulebook does not know the synthetic register')
  const medians = mediansOf(bound.plan, await cluster.read<PeerRow>(texts.peers))
  const points: FigurePoints[] = []
  for await (const figures of cluster.stream<FigureRow>(texts.chargingFigures))
    points.push(...judgeFigures(bound.plan, { figures, medians }))
  const byNode = Map.groupBy(points, (row) => cluster.nodeOf(row.subject_id))
  await cluster.onEach(async (node) => {
    await node.run('DROP TEMPORARY TABLE IF EXISTS figure_points')
    await node.run(
      'CREATE TEMPORARY TABLE figure_points (subject_id Int32, slot Int32, points Int32)',
    )
    await node.insertRows('figure_points', byNode.get(node) ?? [])
  })
  const rows: ScoreRow[] = []
  const { scores } = benchStatements(bound, 'clickhouse', { figures: 'figure_points' })
  for await (const batch of cluster.stream<ScoreRow>(scores)) rows.push(...batch)
  return rows
}

function sameScores(found: readonly ScoreRow[], wanted: readonly ScoreRow[]): boolean {
  const others = new Map(wanted.map((row) => [row.subject_id, row]))
  return (
    found.length === wanted.length &&
    found.every((row) => {
      const other = others.get(row.subject_id)
      return row.score === other?.score && row.grade === other.grade && row.signs === other.signs
    })
  )
}
