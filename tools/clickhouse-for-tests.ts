import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { CHDB, TEST_PROGRAMS, findClickHouse } from './test-programs.ts'

const KEEPER = fileURLToPath(new URL('clickhouse-keeper.ts', import.meta.url))

/**
 * Gives every suite `inject('clickhouseKeeper')`, the program that keeps a cluster of two shards for the
 * suite that starts it, and `inject('chdb')`, where a ClickHouse of today is; or '' (the suites that need
 * one leave themselves out). In CI a missing one is a failure.
 */
export function setup(project: TestProject): () => void {
  const isHere = findClickHouse() !== undefined
  const chdb = process.env['LIANGMA_CHDB'] ?? ''
  if (chdb === '' && process.env['CI']) throw new Error('CI runs every suite, and there is no chdb')
  project.provide('clickhouseKeeper', isHere ? KEEPER : '')
  project.provide('chdb', chdb)
  return () => {
    if (!isHere) console.error(TEST_PROGRAMS.find(({ name }) => name === 'ClickHouse')?.without)
    if (chdb === '') console.error(CHDB.without)
  }
}
