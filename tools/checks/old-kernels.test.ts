import { expect, test } from 'vitest'
import { checkOldKernels } from './old-kernels.ts'
import { plantTree } from './planted-tree.ts'

test.each([
  ['a.js', 'const b=structuredClone(a)', 98],
  ['a.js', 'const b=a.findLastIndex(c)', 97],
  ['a.mjs', 'class A{static{b()}}', 94],
  ['a.js', 'fetch(u,{signal:AbortSignal.timeout(5)})', 103],
  ['a.css', '.a{aspect-ratio:1}', 88],
  ['a.css', '.a:has(b){color:red}', 105],
  ['a.css', '.a{color:red;&:hover{color:blue}}', 112],
  ['a.css', '@media (width>=400px){.a{color:red}}', 104],
])('refuses in %s: %s', (file, text, since) => {
  const faults = checkOldKernels(plantTree({ [`web/dist/screen/assets/${file}`]: text }))
  expect(faults).toEqual([expect.stringContaining(`Chromium ${since}`)])
})

test('passes what is old, what is given, and what only looks like it', () => {
  const tree = plantTree({
    'web/dist/a.js': 'a.at(-1);Object.hasOwn(a,b);a?.b??c;const d=a.scale;URL.canParse&&1',
    'web/dist/a.css': '@media (min-aspect-ratio:5/2){.a{inset:0;gap:1px;transform:scale(2)}}',
  })
  expect(checkOldKernels(tree)).toEqual([])
})

test('asks for a build where there is none', () => {
  expect(checkOldKernels(plantTree({ 'README.md': '' }))).toHaveLength(1)
})
