import { expect, test } from 'vitest'
import { plantTree } from './planted-tree.ts'
import { checkStrays } from './strays.ts'

test.each([
  ['package-lock.json', ['"resolved": "http', '://localhost/x.tgz"']],
  ['docs/guide.md', ['see `/wo', 'rk/main`']],
  ['docs/guide.md', ['see ..', '/shared/plan.md']],
  ['tools/x.mjs', ['registry.', 'npmjs.org']],
  ['tools/x.mjs', ['<<<<<<', '< ours']],
])('refuses in %s: %s', (path, parts) => {
  expect(checkStrays(plantTree({ [path]: parts.join('') }))).toHaveLength(1)
})

test('passes ordinary words', () => {
  const text =
    'a registry of platforms; work/home; `../registry/index.ts`; https://example.org/home/x'
  expect(checkStrays(plantTree({ 'README.md': text }))).toEqual([])
})
