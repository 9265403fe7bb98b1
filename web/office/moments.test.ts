import { expect, test } from 'vitest'
import { spellMoment } from './moments.ts'

test('spells a moment in Asia/Shanghai, also across midnight', () => {
  expect(spellMoment('2026-11-24T16:30:00.000Z')).toBe('2026-11-25 00:30')
})
