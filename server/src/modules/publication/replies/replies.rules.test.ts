import { REPLY_STATES } from '@liangma/contracts'
import { expect, it } from 'vitest'
import { STEPS } from './replies.rules.ts'

it('lets nothing be done to what was refused, withdrawn or replaced', () => {
  const open = new Set<string>(Object.values(STEPS).flatMap(({ from }) => [...from]))
  expect(REPLY_STATES.filter((state) => !open.has(state))).toEqual([
    'refused',
    'withdrawn',
    'replaced',
  ])
})
