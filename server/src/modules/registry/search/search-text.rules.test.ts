import { expect, test } from 'vitest'
import { beginningWith, readCursor, readSearchText, writeCursor } from './search-text.rules.ts'

test.each([
  ['91330702', { shape: 'code', prefix: '91330702' }],
  [' ９１330782max0 ', { shape: 'code', prefix: '91330782MAX0' }],
  ['https://www.Shop.example.com/1042', { shape: 'address', prefix: 'shop.example.com/1042' }],
  ['shop.example', { shape: 'address', prefix: 'shop.example' }],
  ['www.shop.example', { shape: 'address', prefix: 'shop.example' }],
  ['文具', { shape: 'words', words: '文具' }],
  ['义乌（虚构）', { shape: 'words', words: '义乌(虚构)' }],
  ['A.B 小店', { shape: 'words', words: 'A.B 小店' }],
  ['shop', { shape: 'words', words: 'shop' }],
  ['  ', null],
  [null, null],
])('reads %j by its shape', (text, found) => {
  expect(readSearchText(text)).toEqual(found)
})

test('a prefix is taken literally', () => {
  expect(beginningWith('50%_a\\')).toBe('50\\%\\_a\\\\%')
})

test.each([
  { key: 850, id: 7 },
  { key: -1, id: 1_000_000 },
])('a cursor comes back as it was', (end) => {
  expect(readCursor(writeCursor(end))).toEqual(end)
})

test.each([undefined, '', '7', 'a_b', '1_2_3'])('%j is no cursor of ours', (text) => {
  expect(readCursor(text)).toBeNull()
})
