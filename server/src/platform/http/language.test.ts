import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  ['', undefined, 'zh'],
  ['', 'en-GB,en;q=0.9', 'en'],
  ['', 'de,fr;q=0.8', 'zh'],
  ['', 'en;q=0.3, zh-CN;q=0.9', 'zh'],
  ['', 'en;q=0, *', 'zh'],
  ['?lang=en', 'zh-CN', 'en'],
  ['?lang=zh', 'en', 'zh'],
  ['?lang=klingon', 'en', 'en'],
  ['?lang=en&lang=zh', undefined, 'en'],
])('chooses for “%s” and Accept-Language %s: %s', (query, header, expected) => {
  const headers = header === undefined ? {} : { 'accept-language': header }
  expect(languageOf({ url: `/platforms${query}`, headers })).toBe(expected)
})
