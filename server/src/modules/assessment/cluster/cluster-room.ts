import type { FigurePoints } from '@liangma/rulebook'
import type { Database } from '../../../platform/database/index.ts'
import { ClickHouseCluster } from '../../../platform/engines/index.ts'
import type { RecordsService } from '../../records/index.ts'
import type { Ground } from '../assessment.facts.ts'
import type { Analysis, RegisterRoom, TakenIn } from '../register/register-room.ts'
import { Turns } from '../../../platform/turns/index.ts'
import { ClusterProjection } from './cluster-projection.ts'

/**
 * A ClickHouse cluster as the place where the whole register is assessed. Each turn has sessions of its own:
 * a server that was away is tried again by the next, and what was held for one ends with it.
 */
export class ClusterRoom implements RegisterRoom {
  readonly engine = 'clickhouse'
  readonly #database: Database
  readonly #records: RecordsService
  readonly #url: string
  readonly #turns = new Turns()
  #generation = 0

  constructor(parts: { database: Database; records: RecordsService; url: string }) {
    this.#database = parts.database
    this.#records = parts.records
    this.#url = parts.url
  }

  async withRegister<T>(
    work: (analysis: Analysis) => Promise<T>,
    onProgress?: TakenIn,
  ): Promise<T> {
    const { cluster, leave } = await this.#enter()
    try {
      return await work(await this.#refreshed(cluster, onProgress))
    } finally {
      await leave()
    }
  }

  async *streamRegister<T>(
    work: (analysis: Analysis) => AsyncIterable<T>,
    onProgress?: TakenIn,
  ): AsyncIterable<T> {
    const { cluster, leave } = await this.#enter()
    try {
      yield* work(await this.#refreshed(cluster, onProgress))
    } finally {
      await leave()
    }
  }

  async rebuild(onProgress?: TakenIn): Promise<number> {
    const { cluster, leave } = await this.#enter()
    try {
      const parts = { cluster, database: this.#database, records: this.#records }
      const { sequence } = await new ClusterProjection(parts).rebuild(onProgress)
      this.#generation += 1
      return sequence
    } finally {
      await leave()
    }
  }

  close(): Promise<void> {
    return this.#turns.over
  }

  /** A turn with sessions of its own; to be left when the work is over. */
  async #enter(): Promise<{ cluster: ClickHouseCluster; leave: () => Promise<void> }> {
    const leave = await this.#turns.enter()
    try {
      const cluster = await ClickHouseCluster.open(this.#url)
      return { cluster, leave: () => cluster.close().finally(leave) }
    } catch (error) {
      leave()
      throw error
    }
  }

  async #refreshed(cluster: ClickHouseCluster, onProgress?: TakenIn): Promise<Analysis> {
    const parts = { cluster, database: this.#database, records: this.#records }
    const { sequence, records } = await new ClusterProjection(parts).refresh(onProgress)
    const ground = clusterGround(cluster, records)
    return { ground, sequence, generation: this.#generation }
  }
}

function clusterGround(cluster: ClickHouseCluster, records: string): Ground {
  return {
    dialect: 'clickhouse',
    records,
    read: (statement) => cluster.read(statement),
    stream: (statement) => cluster.stream(statement),
    hold: async (points: readonly FigurePoints[]) => {
      const byNode = Map.groupBy(points, (row) => cluster.nodeOf(row.subject_id))
      await cluster.onEach(async (node) => {
        await node.run(`DROP TEMPORARY TABLE IF EXISTS ${HELD}`)
        await node.run(
          `CREATE TEMPORARY TABLE ${HELD} (subject_id Int32, slot Int32, points Int32)`,
        )
        await node.insertRows(HELD, byNode.get(node) ?? [])
      })
      return HELD
    },
  }
}

const HELD = 'figure_points'
