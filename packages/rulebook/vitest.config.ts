import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** The quickest first, since one failure is enough. */
const ORDER = ['/sql/', '/engines/', '/src/', '']

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      ORDER.findIndex((part) => moduleId.includes(part))
    return files.toSorted((a, b) => rank(a) - rank(b))
  }
}

/**
 * What the mutation check runs: the package, and the agreement of one engine with the naive interpreter, as
 * many random rulebooks as one can wait for with each mutant.
 */
export default defineConfig({
  // By its name too, the package is the one beside this file, which is the broken one.
  resolve: {
    alias: { '@liangma/rulebook': fileURLToPath(new URL('src/index.ts', import.meta.url)) },
  },
  test: {
    include: [
      'packages/{rulebook,contracts}/**/*.test.ts',
      'server/test/engines/{merchants,public-schemes,rulebooks-agree}.test.ts',
    ],
    exclude: ['packages/rulebook/test/{naive,difference,scenarios}.test.ts'],
    isolate: false,
    env: { CI: '', LIANGMA_ENGINES: 'DuckDB', LIANGMA_PROPERTY_RUNS: '20' },
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
