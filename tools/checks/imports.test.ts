import { symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkImports } from './imports.ts'
import { plantTree } from './planted-tree.ts'

const NODE_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))
const M = 'server/src/modules'
const TREE = {
  [`${M}/records/index.ts`]: 'export const door = 1',
  [`${M}/records/records.queries.ts`]: "import { sql } from 'kysely'\nexport const q = sql",
  [`${M}/records/testing.ts`]: 'export const builder = 1',
  [`${M}/grading/index.ts`]: 'export const door = 1',
  [`${M}/leads/index.ts`]: 'export const door = 1',
  [`${M}/grading/grading.queries.ts`]: 'export const q = 1',
  'server/src/platform/clock/index.ts': 'export const today = 1\nexport type Calendar = number',
  'server/src/app.ts': 'export const app = 1',
  'packages/contracts/src/index.ts': "export * from './day.ts'",
  'packages/contracts/src/day.ts': 'export const day = 1',
  'tools/check.ts': 'export const check = 1',
}

async function faultsWith(path: string, target: string, what = '{ x }'): Promise<string[]> {
  const text = `import ${what} from '${target}'\nexport const y: typeof x = x`
  const root = plantTree({ ...TREE, [path]: text })
  symlinkSync(NODE_MODULES, join(root, 'node_modules'))
  return checkImports(root)
}

test.each([
  ['the door of a module to its left', `${M}/grading/grading.service.ts`, '../records/index.ts'],
  ['builders, in a test', `${M}/grading/grading.service.test.ts`, '../records/testing.ts'],
  ['Kysely, in queries', `${M}/grading/live.queries.ts`, 'kysely'],
  ['a door, in the composition root', 'server/src/main.ts', './modules/leads/index.ts'],
])('lets a file import %s', async (_, path, target) => {
  expect(await faultsWith(path, target)).toEqual([])
})

test('lets rules name the type of a calendar', async () => {
  const path = `${M}/grading/grading.rules.ts`
  expect(await faultsWith(path, '../../platform/clock/index.ts', 'type { x }')).toEqual([])
})

test.each([
  [`${M}/grading/grading.service.ts`, '../leads/index.ts', 'grading knows only the doors'],
  [
    `${M}/grading/grading.service.ts`,
    '../records/records.queries.ts',
    'grading knows only the doors',
  ],
  [`${M}/grading/grading.service.ts`, '../records/testing.ts', 'grading knows only the doors'],
  [`${M}/grading/grading.service.ts`, '../../app.ts', 'what composes them'],
  [`${M}/grading/grading.service.ts`, 'kysely', 'import Kysely'],
  [`${M}/grading/grading.rules.ts`, './grading.queries.ts', 'rules are pure'],
  [`${M}/grading/grading.rules.ts`, '../../platform/clock/index.ts', 'rules are pure'],
  [`${M}/grading/grading.rules.ts`, 'node:fs', 'rules read no file'],
  [`${M}/grading/grading.routes.ts`, './grading.queries.ts', 'routes never query'],
  ['server/src/main.ts', './modules/records/records.queries.ts', 'by their door from outside'],
  [
    'server/src/main.ts',
    '../../packages/contracts/src/day.ts',
    'packages are entered by their door',
  ],
  ['server/src/main.ts', '../../tools/check.ts', 'neither benchmarks nor development tools'],
  ['server/src/main.ts', './nowhere.ts', 'every import is found'],
  ['server/src/platform/http.ts', '../modules/records/index.ts', 'the platform knows no module'],
  ['packages/contracts/src/x.ts', '../../../server/src/app.ts', 'contracts know nobody'],
  ['packages/rulebook/src/x.ts', '../../../server/src/app.ts', 'rulebook language knows only'],
  ['samples/src/x.ts', '../../server/src/app.ts', 'samples know only'],
  ['web/src/x.ts', '../../server/src/app.ts', 'web knows only'],
  ['server/src/app.ts', './app.ts', 'circle'],
])('refuses in %s an import of %s', async (path, target, fault) => {
  expect((await faultsWith(path, target)).join('\n')).toContain(fault)
})

test('fails where it saw nothing', async () => {
  expect(await checkImports(plantTree({ 'server/README.md': '' }))).toHaveLength(1)
})
