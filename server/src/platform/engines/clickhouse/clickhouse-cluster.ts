import { DomainError } from '@liangma/contracts'
import { ClickHouseNode } from './clickhouse-node.ts'

/**
 * The servers among which subjects are shared out, each asked by itself: what concerns one subject is
 * on one of them, so a statement runs whole where its records are and no server waits for another.
 */
export class ClickHouseCluster {
  readonly nodes: readonly ClickHouseNode[]

  /** The servers and the database on them, without credentials; subjects are shared out in this order. */
  readonly place: string

  private constructor(nodes: readonly ClickHouseNode[], database: string) {
    this.nodes = nodes
    this.place = `${nodes.map(({ name }) => name).join(',')}/${database}`
  }

  /**
   * `http(s)://user:password@host:port/database?cluster=NAME`: the first replica of each shard of that
   * cluster, all by the same port and credentials; without `cluster` the server named, alone. Throws
   * `engine.node_away`, `engine.node_refuses`, `engine.no_cluster`.
   */
  static async open(address: string): Promise<ClickHouseCluster> {
    const { entrance, cluster, database } = partsOf(address)
    const first = new ClickHouseNode(entrance)
    if (cluster === null) return new ClickHouseCluster([first], database)
    try {
      const shards = await first.read<{ host: string }>(
        `SELECT host_name AS host FROM system.clusters
        WHERE cluster = '${cluster}' AND replica_num = 1 ORDER BY shard_num`,
      )
      if (shards.length === 0)
        throw new DomainError('engine.no_cluster', { cluster, node: first.name })
      const nodes = shards.map(({ host }) => new ClickHouseNode(at(entrance, host)))
      return new ClickHouseCluster(nodes, database)
    } finally {
      await first.close()
    }
  }

  /** A condition on a column that holds for the subjects of one shard. */
  isOn(node: ClickHouseNode, column: string): string {
    return `${column} % ${this.nodes.length} = ${this.nodes.indexOf(node)}`
  }

  nodeOf(subjectId: number): ClickHouseNode {
    return this.nodes[subjectId % this.nodes.length] as ClickHouseNode
  }

  /** Runs `work` on all servers at once and waits for all of them, whatever became of one. */
  async onEach<T>(work: (node: ClickHouseNode) => Promise<T>): Promise<T[]> {
    const ends = await Promise.allSettled(this.nodes.map(work))
    return ends.map((end) => {
      if (end.status === 'rejected') throw end.reason
      return end.value
    })
  }

  /** The rows of every server, those of one after those of the other. */
  async read<T>(statement: string): Promise<T[]> {
    return (await this.onEach((node) => node.read<T>(statement))).flat()
  }

  /** The same some thousand at a time: all servers work at once, and are read as they are done. */
  async *stream<T>(statement: string): AsyncIterable<T[]> {
    const streams = this.nodes.map((node) => node.stream<T>(statement)[Symbol.asyncIterator]())
    const waiting = new Map(streams.map((stream) => [stream, nextOf(stream)]))
    try {
      while (waiting.size > 0) {
        const { stream, next } = await Promise.race(waiting.values())
        if (next.done) waiting.delete(stream)
        else {
          waiting.set(stream, nextOf(stream))
          yield next.value
        }
      }
    } finally {
      await Promise.allSettled(waiting.values())
      for (const stream of waiting.keys()) await stream.return?.()
    }
  }

  async close(): Promise<void> {
    await this.onEach((node) => node.close())
  }
}

async function nextOf<T>(stream: AsyncIterator<T>) {
  return { stream, next: await stream.next() }
}

/** A name enters a statement as it is: the setting has checked its letters. */
function partsOf(address: string): { entrance: URL; cluster: string | null; database: string } {
  const entrance = new URL(address)
  const cluster = entrance.searchParams.get('cluster')
  entrance.search = ''
  return { entrance, cluster, database: entrance.pathname.slice(1) || 'default' }
}

function at(entrance: URL, host: string): URL {
  const url = new URL(entrance)
  url.hostname = host.includes(':') ? `[${host}]` : host
  return url
}
