import { expect, test } from 'vitest'
import { differenceOf } from './name-difference.ts'

test.each([
  ['星河网络公司', '星河网络公司', [['both', '星河网络公司']]],
  [
    '金华星河科技公司',
    '星河网络科技有限公司',
    [
      ['row', '金华'],
      ['both', '星河'],
      ['register', '网络'],
      ['both', '科技'],
      ['register', '有限'],
      ['both', '公司'],
    ],
  ],
  ['', '星河', [['register', '星河']]],
  [
    '甲',
    '乙',
    [
      ['row', '甲'],
      ['register', '乙'],
    ],
  ],
])('%s and %s differ as people see it', (inRow, inRegister, told) => {
  expect(differenceOf(inRow, inRegister).map((piece) => [piece.in, piece.text])).toEqual(told)
})
