import type { StdioOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { TEST_PROGRAMS, findPostgresFolder } from './test-programs.ts'

const KEEPER = fileURLToPath(new URL('postgres-keeper.ts', import.meta.url))

/**
 * Gives every suite `inject('postgresUrl')`: the server of `DATABASE_URL`, else one made for this run,
 * else '' (the suites that need one leave themselves out). In CI a missing server is a failure.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await findServer()
  project.provide('postgresUrl', url)
  return async () => {
    await stop()
    if (!url) console.error(TEST_PROGRAMS.find(({ name }) => name === 'PostgreSQL')?.without)
  }
}

interface TestServer {
  url: string
  stop: () => Promise<void>
}

async function findServer(): Promise<TestServer> {
  const given = process.env['DATABASE_URL']
  if (given) return { url: given, stop: async () => {} }
  if (findPostgresFolder()) return startServer()
  if (process.env['CI']) throw new Error('CI runs every suite, and there is no PostgreSQL here')
  return { url: '', stop: async () => {} }
}

/** Starts a server of its own; it ends with `stop`, and also when this process dies. */
export async function startServer(): Promise<TestServer> {
  // Detached: Ctrl-C reaches us, not the keeper, which then sees its input close.
  const stdio: StdioOptions = ['pipe', 'pipe', 'inherit']
  const keeper = spawn(process.execPath, [KEEPER], { detached: true, stdio })
  const exit = once(keeper, 'exit')
  const line = once(createInterface(keeper.stdout!), 'line')
  const [url] = (await Promise.race([line, exit.then(() => [])])) as [string?]
  if (url === undefined) throw new Error('no PostgreSQL server started for the tests; see above')
  const stop = async () => {
    keeper.stdin?.end()
    await exit
  }
  return { url, stop }
}
