import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test.each([
  ['示例优选商城', '示例优选商城'],
  ['𠮷祥😀号', '〔U+20BB7〕祥〔U+1F600〕号'],
  ['龘𰻞●◆■▲−', '龘𰻞●◆■▲−'],
  ['a\u202Eb\u0007\uFE0F\n\tc', 'ab c'],
  ['\uD83D', '〔U+D83D〕'],
  ['  ', ''],
])('%j is set as %j', (text, set) => {
  expect(printable(text)).toBe(set)
})

test('cuts what no page bears', () => {
  expect(printable('长'.repeat(5_000))).toHaveLength(2_001)
})
