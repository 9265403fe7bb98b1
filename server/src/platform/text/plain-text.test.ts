import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.each([
  ['见附件', '见附件'],
  ['a < b & c', 'a < b & c'],
  ['笔录&amp;lt;p style=&amp;quot;x&amp;quot;&amp;gt;见附件&amp;lt;/p&amp;gt;', '笔录 见附件'],
  ['R&amp;D 部', 'R&D 部'],
  ['甲&#x2F;乙&amp;#32;丙&LT;br&GT;丁', '甲/乙 丙 丁'],
  ['&#9999999;&#xffffff;没有这样的字', '没有这样的字'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', 'alert(1)'],
])('reads %j as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})
