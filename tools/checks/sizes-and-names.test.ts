import { expect, test } from 'vitest'
import { plantTree } from './planted-tree.ts'
import { checkSizesAndNames } from './sizes-and-names.ts'

test('counts the source files of a folder without its tests', () => {
  const twelve = Array.from({ length: 12 }, (_, i) => [`web/file-${i}.ts`, ''] as const)
  const files = { ...Object.fromEntries(twelve), 'web/file-1.test.ts': '' }
  expect(checkSizesAndNames(plantTree(files))).toEqual([])
  expect(checkSizesAndNames(plantTree({ ...files, 'web/one-more.ts': '' }))).toEqual([
    'web: 13 source files, so it is two things',
  ])
})

test.each([
  ['a/b/c/d/e/f/deep.ts', 'more than 5 folders deep'],
  ['server/moneyTools.ts', 'is not kebab-case'],
  ['server/utils.ts', '"utils" does not say what it holds'],
  ['server/date-helpers.ts', '"helpers" does not say what it holds'],
  ['server/common/day.ts', '"common" does not say what it holds'],
  ['server/redress.types.ts', '"types" does not say what it holds'],
])('refuses %s', (path, fault) => {
  expect(checkSizesAndNames(plantTree({ [path]: '' }))).toEqual([`${path}: ${fault}`])
})
