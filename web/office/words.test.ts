import { expect, test } from 'vitest'
import { AREAS } from './words.ts'

const modules = import.meta.glob('../{office,console,portal,explanation}/**/*words.ts')
await Promise.all(Object.values(modules).map((load) => load()))

const places = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? '').sort()
const CHINESE = /[一-鿿]/

test('every area has its words in the list', () => {
  expect(AREAS.size).toBe(Object.keys(modules).filter((path) => !path.endsWith('/words.ts')).length)
})

test.each([...AREAS])('%s says everything in both languages, with the same places', (_, texts) => {
  for (const [key, { zh, en }] of Object.entries(texts)) {
    expect([key, places(en)]).toEqual([key, places(zh)])
    expect([key, zh.trim() === '', en.trim() === '']).toEqual([key, false, false])
    if (key !== 'otherLanguage') expect([key, CHINESE.test(en)]).toEqual([key, false])
  }
})
