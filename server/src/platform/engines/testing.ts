import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Two shards of one suite's own; they end with `stop`, and also when this process dies. */
export interface TestCluster {
  /** As `CLICKHOUSE_URL` wants it. */
  url: string
  /** Ends a shard (from 1) as a power cut does. */
  kill: (shard: number) => Promise<void>
  start: (shard: number) => Promise<void>
  stop: () => Promise<void>
}

/** Starts them, in some three seconds, by the program that `inject('clickhouseKeeper')` names. */
export async function startClickHouse(program: string): Promise<TestCluster> {
  const keeper = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exit = once(keeper, 'exit')
  const answers = createInterface(keeper.stdout)
  const answer = async () => {
    const [line] = (await Promise.race([once(answers, 'line'), exit.then(() => [])])) as [string?]
    if (line === undefined) throw new Error('the ClickHouse cluster for the tests ended; see above')
    return line
  }
  const order = async (line: string) => {
    keeper.stdin.write(`${line}\n`)
    await answer()
  }
  return {
    url: await answer(),
    kill: (shard) => order(`kill ${shard}`),
    start: (shard) => order(`start ${shard}`),
    stop: async () => {
      keeper.stdin.end()
      await exit
    },
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The program that keeps a cluster for a suite; '' where no clickhouse-server is installed. */
    clickhouseKeeper: string
    /** The folder where the npm package chdb, a ClickHouse of today, is installed; '' where it is not. */
    chdb: string
  }
}
