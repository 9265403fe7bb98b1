import { expect, test } from 'vitest'
import { encodeGb18030 } from './gb18030.ts'

test('writes what a GB18030 reader reads back', () => {
  const text = '平台名录,〔2026〕１２３号 A-z\r\n岫穗霁旸'
  expect(new TextDecoder('gb18030').decode(encodeGb18030(text))).toBe(text)
})

test('writes two bytes a character and one for ASCII', () => {
  expect([...encodeGb18030('啊a')]).toEqual([0xb0, 0xa1, 0x61])
})

test('refuses a character outside its two-byte part', () => {
  expect(() => encodeGb18030('😀')).toThrow('not in two-byte GB18030')
})
