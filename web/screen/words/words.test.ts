import { expect, test } from 'vitest'
import { RESOURCES, openWords } from './index.ts'

const zh: Record<string, string> = RESOURCES.zh.translation
const en: Record<string, string> = RESOURCES.en.translation
const places = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? '').sort()

test('says everything in both languages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
  expect(Object.entries(zh).filter(([, text]) => text.trim() === '')).toEqual([])
})

test.each(Object.keys(zh))('fills the same places in both languages: %s', (key) => {
  expect(places(en[key] ?? '')).toEqual(places(zh[key] ?? ''))
})

test('keeps the languages apart', () => {
  const chinese = /[一-鿿]/
  const isName = (key: string) => key === 'otherLanguage'
  expect(Object.entries(en).filter(([key, text]) => !isName(key) && chinese.test(text))).toEqual([])
})

test('fills words of the chosen language', () => {
  expect(openWords('zh').t('lateDays', { days: 3 })).toBe('逾期 3 天')
  expect(openWords('en').t('lateDays', { days: 3 })).toBe('3 d late')
})
