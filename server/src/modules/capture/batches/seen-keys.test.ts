import { expect, test } from 'vitest'
import { SeenKeys } from './seen-keys.ts'

test('tells a first row, its identical repeat and a contradiction apart', () => {
  const seen = new SeenKeys()
  expect(seen.see('金市监〔2026〕1号', 'a')).toBe('new')
  expect(seen.see('金市监〔2026〕1号', 'a')).toBe('same')
  expect(seen.see('金市监〔2026〕1号', 'b')).toBe('conflict')
  expect(seen.see('金市监〔2026〕2号', 'b')).toBe('new')
})

test('forgets nothing while it grows', () => {
  const seen = new SeenKeys()
  for (let i = 0; i < 50_000; i += 1) expect(seen.see(`key/${i}`, `row ${i}`)).toBe('new')
  for (let i = 0; i < 50_000; i += 1) expect(seen.see(`key/${i}`, `row ${i}`)).toBe('same')
  expect(seen.see('key/777', 'another')).toBe('conflict')
})
