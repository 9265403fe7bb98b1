import type { Reporter, TestModule } from 'vitest/node'

/** How many tests passed, failed and were skipped; a file that breaks before its tests is one failure. */
export interface TestCount {
  passed: number
  failed: number
  skipped: number
}

/** The one line by which people and scripts read the end of a run. */
export function spellCount({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** Counts what a run of tests came to; `errors` are those that belong to no test. */
export function countTests(modules: readonly TestModule[], errors: number): TestCount {
  const count: TestCount = { passed: 0, failed: errors, skipped: 0 }
  for (const module of modules) {
    const before = count.failed
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      count[state === 'pending' ? 'failed' : state] += 1
    }
    if (module.state() === 'failed' && count.failed === before) count.failed += 1
  }
  return count
}

/** Prints the count as the last line of a run. In CI nothing may be skipped: there it fails the run. */
export class PlainCountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = countTests(modules, errors.length)
    if (process.env['CI'] && count.skipped > 0) {
      console.error('CI runs every test; some were skipped')
      process.exitCode = 1
    }
    console.log(spellCount(count))
  }
}
