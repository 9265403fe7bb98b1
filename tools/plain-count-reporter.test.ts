import { expect, test } from 'vitest'
import type { TestModule } from 'vitest/node'
import { countTests, spellCount } from './plain-count-reporter.ts'

type State = 'passed' | 'failed' | 'skipped' | 'pending'

function aFile(states: State[], state: 'passed' | 'failed' = 'passed'): TestModule {
  const tests = states.map((one) => ({ result: () => ({ state: one }) }))
  const file: Pick<TestModule, 'state'> & { children: { allTests: () => unknown[] } } = {
    state: () => state,
    children: { allTests: () => tests },
  }
  return file as unknown as TestModule
}

test.each<[string, TestModule[], number]>([
  ['3 passed, 0 failed, 1 skipped', [aFile(['passed', 'passed']), aFile(['passed', 'skipped'])], 0],
  ['1 passed, 1 failed, 0 skipped', [aFile(['passed', 'failed'], 'failed')], 0],
  ['0 passed, 1 failed, 0 skipped', [aFile(['pending'])], 0],
  ['0 passed, 1 failed, 0 skipped', [aFile([], 'failed')], 0],
  ['1 passed, 2 failed, 0 skipped', [aFile(['passed'])], 2],
])('counts: %s', (line, files, errors) => {
  expect(spellCount(countTests(files, errors))).toBe(line)
})
