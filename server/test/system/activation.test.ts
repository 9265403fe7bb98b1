import { dayOf } from '@liangma/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { aPlace, onDay } from './small-office.ts'

/** The day before the only law of G4-07 came into force. */
const TOO_EARLY = dayOf('2025-10-14')

let place: Awaited<ReturnType<typeof aPlace>>
beforeAll(async () => {
  place = await aPlace()
})
afterAll(() => place.remove())

test('a rulebook is refused on a day on which it would rest on law not in force', async () => {
  await expect(openApp(place.config, fixedClock(TOO_EARLY))).rejects.toMatchObject({
    code: 'rulebook.without_law',
    data: { rulebook: 'merchant 2026.1', day: '2025-10-14', codes: 'V7' },
  })
}, 60_000)

test('the refusal leaves the register as it was: on a lawful day it opens', async () => {
  const assessed = await onDay(place.config, TOO_EARLY + 365, (app) => app.assessment.listLatest())
  expect(assessed).toEqual([])
}, 60_000)

test('one that has run already goes on', async () => {
  const app = await openApp(place.config, fixedClock(TOO_EARLY))
  expect(app.rulebooks.current().rulebook.version).toBe('2026.1')
  await app.close()
}, 60_000)
