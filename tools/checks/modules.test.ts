import { expect, test } from 'vitest'
import { checkModules } from './modules.ts'
import { plantTree } from './planted-tree.ts'

test('passes a module of the list with its door and README', () => {
  const root = plantTree({
    'server/src/modules/leads/index.ts': '',
    'server/src/modules/leads/README.md': '',
  })
  expect(checkModules(root)).toEqual([])
})

test('names what a module lacks', () => {
  const root = plantTree({ 'server/src/modules/weather/weather.rules.ts': '' })
  expect(checkModules(root)).toEqual([
    'server/src/modules/weather: has no index.ts',
    'server/src/modules/weather: has no README.md',
    'server/src/modules/weather: not in MODULE_ORDER, so nobody knows its place',
  ])
})
