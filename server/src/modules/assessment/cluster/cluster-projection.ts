import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Database } from '../../../platform/database/index.ts'
import type { ClickHouseCluster, ClickHouseNode } from '../../../platform/engines/index.ts'
import { recordChanges } from '../../records/index.ts'
import type { RecordsService } from '../../records/index.ts'
import { getRegisterId } from '../assessment.queries.ts'
import { SEQUENCES_A_RANGE } from '../register/register-room.ts'
import type { TakenIn } from '../register/register-room.ts'
import * as marks from './cluster-marks.queries.ts'
import type { ClusterMark } from './cluster-marks.queries.ts'

const COLUMNS = {
  sequence: 'Int64',
  subject_id: 'Int32',
  term: 'Int32',
  occurred_day: 'Int32',
  cured_day: 'Int32',
  repaired_day: 'Int32',
  ended_day: 'Int32',
  deadline_day: 'Int32',
  status: 'Int32',
  event_key: 'Nullable(String)',
  points: 'Nullable(Int32)',
  k: 'Nullable(Int64)',
  n: 'Nullable(Int64)',
  lower_millionths: 'Nullable(Int32)',
  upper_millionths: 'Nullable(Int32)',
  inspection: 'Nullable(String)',
  source_key: 'String',
}

/** What a projection answers: the relation of records, as of a sequence. */
export interface Projected {
  sequence: number
  records: string
}

/**
 * The register's records on a cluster, each on the server of its subject, fed by sequence. Rows are only
 * ever added: that one replaces another is a row too, on every server, for a record may have moved to
 * another subject. A range that did not arrive for certain is sent again, the very same rows; what came
 * twice is merged away, and before anything is read each server has to have as many rows as it was sent.
 */
export class ClusterProjection {
  readonly #cluster: ClickHouseCluster
  readonly #database: Database
  readonly #records: RecordsService
  readonly #range: number

  constructor(parts: {
    cluster: ClickHouseCluster
    database: Database
    records: RecordsService
    sequencesARange?: number
  }) {
    this.#cluster = parts.cluster
    this.#database = parts.database
    this.#records = parts.records
    this.#range = parts.sequencesARange ?? SEQUENCES_A_RANGE
  }

  /** Catches up with the register. Throws `engine.node_away`; what has arrived by then stays. */
  refresh(onProgress?: TakenIn): Promise<Projected> {
    return this.#alone(() => this.#refresh(onProgress))
  }

  /** The same on new tables; those there were are read by nobody any more. */
  rebuild(onProgress?: TakenIn): Promise<Projected> {
    return this.#alone(async () => {
      await this.#begin()
      return this.#refresh(onProgress)
    })
  }

  /** One process feeds at a time: what another sends again must not come between counting and reading. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#database.driver.alone('assessment.cluster_marks', work)
  }

  async #refresh(onProgress: TakenIn = () => {}): Promise<Projected> {
    const last = await this.#records.lastSequence()
    const known = await this.#catchUp((await this.#fittingMark()) ?? (await this.#begin()), {
      last,
      onProgress,
    })
    if (await this.#isExact(known)) return this.#projected(known)
    // Rows of a register that was since restored from a backup, or a server that lost some.
    const anew = await this.#catchUp(await this.#begin(), { last, onProgress })
    if (await this.#isExact(anew)) return this.#projected(anew)
    throw new Error(`the servers hold other rows than they were sent: ${this.#place}`)
  }

  get #place(): string {
    return this.#cluster.place
  }

  /** The mark where it is about this cluster and its tables are there. */
  async #fittingMark(): Promise<ClusterMark | undefined> {
    const mark = await marks.findMark(this.#database.db)
    if (mark?.place !== this.#place) return undefined
    const tables = Object.values(await this.#tables(mark))
    const found = await this.#cluster.read<{ count: number }>(
      `SELECT count() AS count FROM system.tables WHERE database = currentDatabase()
      AND name IN (${tables.map((name) => `'${name}'`).join(', ')})`,
    )
    return found.every(({ count }) => count === tables.length) ? mark : undefined
  }

  /** Makes empty tables and then takes away those of earlier builds, which nobody will read again. */
  async #begin(): Promise<ClusterMark> {
    const build = randomBytes(4).toString('hex')
    const { records, retired } = await this.#tables({ build })
    const columns = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`)
    await this.#cluster.onEach(async (node) => {
      await node.run(`CREATE TABLE ${records} (${columns.join(', ')})
        ENGINE = ReplacingMergeTree() ORDER BY (term, subject_id, sequence)`)
      await node.run(`CREATE TABLE ${retired} (sequence Int64, retired_at Int64)
        ENGINE = ReplacingMergeTree() ORDER BY sequence`)
    })
    const parts = { place: this.#place, build, nodes: this.#cluster.nodes.length }
    const mark = await marks.beginBuild(this.#database.db, parts)
    const prefix = await this.#prefix()
    await this.#cluster.onEach(async (node) => {
      const old = await node.read<{ name: string }>(
        `SELECT name FROM system.tables WHERE database = currentDatabase()
        AND name LIKE '${prefix}%' AND name NOT IN ('${records}', '${retired}')`,
      )
      for (const { name } of old) await node.run(`DROP TABLE IF EXISTS ${name}`)
    })
    return mark
  }

  async #catchUp(
    from: ClusterMark,
    { last, onProgress }: { last: number; onProgress: TakenIn },
  ): Promise<ClusterMark> {
    let mark = from
    while (mark.sendingUpTo !== null || mark.sequence < last) {
      const upTo = mark.sendingUpTo ?? Math.min(mark.sequence + this.#range, last)
      mark = await marks.beginSending(this.#database.db, mark, upTo)
      if (mark.sendingUpTo === null) continue
      const sent = await this.#send(mark, mark.sendingUpTo)
      mark = await marks.finishSending(this.#database.db, mark, sent)
      onProgress(mark.sequence - from.sequence, Math.max(last, mark.sequence) - from.sequence)
    }
    return mark
  }

  /** Answers how many rows each server has been sent with these. */
  async #send(mark: ClusterMark, upTo: number) {
    const { db } = this.#database
    const { nodes } = this.#cluster
    const changes = recordChanges(mark.sequence, upTo)
    const { records, retired } = await this.#tables(mark)
    const counts = await marks.countByNode(db, changes.added, nodes.length)
    const retiredCount = await marks.countRows(db, changes.retired)
    await this.#cluster.onEach(async (node) => {
      if ((counts[nodes.indexOf(node)] ?? 0) > 0) {
        const own = `SELECT * FROM (${changes.added}) a WHERE ${this.#cluster.isOn(node, 'subject_id')}`
        await this.#copyTo(node, records, own)
      }
      const gone = `SELECT sequence, ${upTo} FROM (${changes.retired}) r`
      if (retiredCount > 0) await this.#copyTo(node, retired, gone)
    })
    return {
      recordCounts: counts.map((count, i) => count + (mark.recordCounts[i] ?? 0)),
      retiredCount: retiredCount + mark.retiredCount,
    }
  }

  async #copyTo(node: ClickHouseNode, table: string, query: string): Promise<void> {
    const rows = Readable.from(this.#database.driver.copyOut(query, 'text'), { objectMode: false })
    try {
      await node.insertText(table, rows)
    } finally {
      rows.destroy()
    }
  }

  /** Whether each server holds what it was sent, once what came twice has been merged away. */
  async #isExact(mark: ClusterMark): Promise<boolean> {
    const { records, retired } = await this.#tables(mark)
    const wrong = async () => {
      const held = await this.#cluster.onEach((node) => this.#countOn(node, mark))
      return this.#cluster.nodes.filter(
        (_, i) =>
          held[i]?.records !== mark.recordCounts[i] || held[i]?.retired !== mark.retiredCount,
      )
    }
    for (const node of await wrong()) {
      await node.run(`OPTIMIZE TABLE ${records} FINAL`)
      await node.run(`OPTIMIZE TABLE ${retired} FINAL`)
    }
    return (await wrong()).length === 0
  }

  async #countOn(node: ClickHouseNode, mark: ClusterMark) {
    const { records, retired } = await this.#tables(mark)
    const [row] = await node.read<{ records: number; retired: number }>(
      `SELECT count() AS records,
        (SELECT count() FROM ${retired} WHERE retired_at <= ${mark.sequence}) AS retired
      FROM ${records} WHERE sequence <= ${mark.sequence}`,
    )
    return row
  }

  /** What another process feeds meanwhile lies beyond the mark and is not seen. */
  async #projected(mark: ClusterMark): Promise<Projected> {
    const { records, retired } = await this.#tables(mark)
    const names = Object.keys(COLUMNS).join(', ')
    const standing = `SELECT ${names} FROM ${records} WHERE sequence <= ${mark.sequence}`
    const gone = `SELECT sequence FROM ${retired} WHERE retired_at <= ${mark.sequence}`
    return {
      sequence: mark.sequence,
      records:
        mark.retiredCount === 0 ? `(${standing})` : `(${standing} AND sequence NOT IN (${gone}))`,
    }
  }

  async #tables({ build }: { build: string }): Promise<{ records: string; retired: string }> {
    const prefix = await this.#prefix()
    return { records: `${prefix}records_${build}`, retired: `${prefix}retired_${build}` }
  }

  /** Several registers may share a database. */
  async #prefix(): Promise<string> {
    const id = await getRegisterId(this.#database.db)
    return `liangma_${id.replaceAll('-', '').slice(0, 12)}_`
  }
}
