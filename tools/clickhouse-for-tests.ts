import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { TEST_PROGRAMS, findClickHouse } from './test-programs.ts'

const KEEPER = fileURLToPath(new URL('clickhouse-keeper.ts', import.meta.url))

/**
 * Gives every suite `inject('clickhouseKeeper')`: the program that keeps a cluster of two shards for the
 * suite that starts it, or '' (the suites that need one leave themselves out). In CI a missing server is a
 * failure.
 */
export function setup(project: TestProject): () => void {
  const isHere = findClickHouse() !== undefined
  project.provide('clickhouseKeeper', isHere ? KEEPER : '')
  return () => {
    if (!isHere) console.error(TEST_PROGRAMS.find(({ name }) => name === 'ClickHouse')?.without)
  }
}
