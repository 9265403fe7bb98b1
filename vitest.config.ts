import { defineConfig } from 'vitest/config'
import { PlainCountReporter } from './tools/plain-count-reporter.ts'

export default defineConfig({
  test: {
    include: ['{packages,server,samples,bench,tools,web,journeys}/**/*.test.{ts,tsx}'],
    globalSetup: ['tools/postgres-for-tests.ts', 'tools/clickhouse-for-tests.ts'],
    pool: 'forks',
    // Opening an embedded database takes seconds on a busy machine; speed is the business of bench/.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', new PlainCountReporter()],
  },
})
