import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const DIST = new URL('../web/dist/', import.meta.url)

test.each(['screen', 'console', 'portal'])('%s carries no schemas of the API', (app) => {
  const folder = new URL(`${app}/assets/`, DIST)
  expect(existsSync(folder)).toBe(true)
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(1)
  const heavy = scripts.filter((name) =>
    readFileSync(new URL(name, folder), 'utf8').includes('ZodError'),
  )
  expect(heavy).toEqual([])
})
