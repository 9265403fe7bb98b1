import { expect, test } from 'vitest'
import { checkDependencies } from './dependencies.ts'
import { plantTree } from './planted-tree.ts'

const TREE = {
  'package.json':
    '{ "dependencies": { "left-pad": "1.3.0" }, "allowScripts": { "builder": false } }',
  'package-lock.json': '{ "packages": { "node_modules/builder": { "hasInstallScript": true } } }',
  'node_modules/left-pad/package.json': '{ "license": "MIT" }',
  'docs/decisions/dependencies.md': '| `left-pad` | pads | small | MIT | its author |\n',
}

test('passes a pinned dependency with a true line', () => {
  expect(checkDependencies(plantTree(TREE))).toEqual([])
})

test.each([
  ['docs/decisions/dependencies.md', '', 'no line for left-pad'],
  ['node_modules/left-pad/package.json', '{ "license": "WTFPL" }', 'is under WTFPL, not MIT'],
  ['server/package.json', '{ "devDependencies": { "left-pad": "^1.3.0" } }', 'is not pinned'],
  ['package.json', '{ "allowScripts": { "builder": false } }', 'is no longer a dependency'],
  ['package.json', '{ "dependencies": { "left-pad": "1.3.0" } }', 'builder runs a script'],
])('refuses a fault in %s: %s', (path, text, fault) => {
  expect(checkDependencies(plantTree({ ...TREE, [path]: text })).join('\n')).toContain(fault)
})
