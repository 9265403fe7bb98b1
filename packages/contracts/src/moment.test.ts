import { spellMoment } from '@liangma/contracts'
import { expect, test } from 'vitest'

test('spells a moment in Asia/Shanghai, also across midnight', () => {
  expect(spellMoment('2026-11-24T16:30:00.000Z')).toBe('2026-11-25 00:30')
})
