import { dayOf, shapeOfCode } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { fakeCitizenNumber, withWrongCheck } from './codes.ts'
import { merchantAt } from './merchants.ts'
import { hostLabel, tradeName } from './names.ts'
import { COUNTIES } from './places.ts'
import { buildCity } from './population.ts'

const city = buildCity({
  seed: 20260301,
  today: dayOf('2026-11-23'),
  platforms: 320,
  merchants: 20_000,
  complaints: 120_000,
})

test('deals out the kinds of conduct exactly', () => {
  const counts = Map.groupBy(city.platforms, (platform) => platform.conduct)
  const sizes = Object.fromEntries([...counts].map(([conduct, list]) => [conduct, list.length]))
  expect(sizes).toEqual({ bad: 9, fair: 44, new: 9, undated: 3, good: 143, exemplary: 112 })
})

test('gives every platform and merchant a valid code of its own', () => {
  const merchants = Array.from({ length: 5_000 }, (_, i) => merchantAt(city, i).code)
  const codes = [...city.platforms.map((p) => p.code), ...merchants.filter((code) => code !== '')]
  expect(codes.every((code) => shapeOfCode(code) === 'valid')).toBe(true)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.every((code) => shapeOfCode(withWrongCheck(code)) === 'failing')).toBe(true)
})

test('shares all merchants out among the platforms', () => {
  let next = 0
  for (const platform of city.platforms) {
    expect(platform.merchantsFrom).toBe(next)
    next = platform.merchantsTo
  }
  expect(next).toBe(20_000)
})

test('knows all ten counties, Yiwu the largest, and firms of one name', () => {
  const counts = Map.groupBy(city.platforms, (platform) => platform.county.code)
  expect(counts.size).toBe(COUNTIES.length)
  const largest = [...counts].sort((a, b) => b[1].length - a[1].length)[0]
  expect(largest?.[0]).toBe('330782')
  expect(new Set(city.platforms.map((p) => p.owner)).size).toBeLessThan(320)
})

test('invents names, sites and citizen numbers that repeat for no one', () => {
  const names = Array.from({ length: 20_000 }, (_, n) => tradeName(n))
  expect(new Set(names).size).toBe(names.length)
  const hosts = Array.from({ length: 20_000 }, (_, n) => hostLabel(n))
  expect(new Set(hosts).size).toBe(hosts.length)
  expect(fakeCitizenNumber(3)).toMatch(/^000000\d{11}[\dX]$/)
})

test('keeps every point near its seat, whatever datum it is told in', () => {
  for (const { position, county } of city.platforms) {
    expect(Math.abs(position.longitude - county.longitude)).toBeLessThan(0.2)
    expect(Math.abs(position.latitude - county.latitude)).toBeLessThan(0.2)
  }
  expect(new Set(city.platforms.map((p) => p.position.datum)).size).toBe(4)
})
