import { faceOf } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { openApp } from '../../src/app.ts'
import type { PublicChange, PublicPlace } from '../../src/modules/publication/index.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { CITY_DAY, aPlace, moveSmallCityIn } from './small-office.ts'

const START: PublicPlace = { recordId: 0, revision: 0 }

/** Reads to the end in pages of a size; every page begins where the one before ended. */
async function follow({ publication }: App, place: PublicPlace, limit = 1_000) {
  const changes: PublicChange[] = []
  for (;;) {
    const page = await publication.changes.after(place, limit)
    changes.push(...page.changes)
    place = page.place
    if (page.isAll) return { changes, place }
  }
}

const told = (changes: readonly PublicChange[]) =>
  changes.map(({ record, standing, to }) => [record?.type ?? 'moved', standing.uscc, to])

describe.each(TEST_ENGINES)('following what the public sees on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
  })
  afterAll(async () => {
    await app.close()
    await place.remove()
  })

  test('tells each entry once and in order, in pages of any size, from any place', async () => {
    const { changes, place: end } = await follow(app, START)
    expect(changes.length).toBe((await app.publication.listEntries({ limit: 1_000 })).length)
    expect(changes.length).toBeGreaterThan(8)
    const ids = changes.map((change) => change.place.recordId)
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b))
    expect(changes.every(({ standing, to }) => to === faceOf(standing))).toBe(true)
    for (const limit of [1, 3])
      expect((await follow(app, START, limit)).changes.length).toBe(ids.length)
    for (const [i, change] of changes.entries()) {
      const rest = await follow(app, change.place)
      expect(told(rest.changes)).toEqual(told(changes.slice(i + 1)))
      expect(rest.place).toEqual(end)
    }
  })

  test('tells a withdrawal with the grade before, and once', async () => {
    const { place: before } = await follow(app, START)
    const [standing] = await app.publication.listStandings({ limit: 1, state: 'inForce' })
    const { uscc = '', grade } = standing ?? {}
    await app.publication.withdraw({ uscc, officer: '王虚构', why: '误公示' })
    expect((await follow(app, before)).changes).toEqual([])
    await app.publication.withdraw({ uscc, officer: '李虚构', why: '误公示' })
    const { changes, place: after } = await follow(app, before)
    expect(told(changes)).toEqual([['liangma/withdrawal/1', uscc, 'revoked']])
    expect(changes[0]?.from).toBe(grade)
    expect(await follow(app, after)).toEqual({ changes: [], place: after })
  })

  test('shows revisions in their order, whichever transaction is first to end', async () => {
    const { place: before } = await follow(app, START)
    const [moved, other] = await app.publication.listStandings({ limit: 2, state: 'inForce' })
    const { subjectId = 0, grade = '' } = moved ?? {}
    const moves = [{ subjectId, from: grade, to: 'unrated', asOf: CITY_DAY }]
    const hasMoved = Promise.withResolvers<void>()
    const mayEnd = Promise.withResolvers<void>()
    const slow = app.database.transaction(async (trx) => {
      await app.publication.onMoved(trx, { moves })
      hasMoved.resolve()
      await mayEnd.promise
    })
    await hasMoved.promise
    const quick = ['王虚构', '李虚构'].reduce(
      (done, officer) =>
        done.then(async () => {
          await app.publication.withdraw({ uscc: other?.uscc ?? '', officer, why: '误公示' })
        }),
      Promise.resolve(),
    )
    // Long enough for the second to overtake the first, if it could.
    await new Promise((resolve) => setTimeout(resolve, 200))
    if (engine === 'postgres') expect((await follow(app, before)).changes).toEqual([])
    mayEnd.resolve()
    await Promise.all([slow, quick])
    const { changes } = await follow(app, before)
    expect(told(changes)).toEqual([
      ['moved', moved?.uscc, 'stale'],
      ['liangma/withdrawal/1', other?.uscc, 'revoked'],
    ])
  })

  test('tells of grades that ran out although nothing was recorded', async () => {
    const { place: before } = await follow(app, START)
    const countOf = (state: 'inForce' | 'stale') => app.publication.countStandings({ state })
    const rated = (await countOf('inForce')) + (await countOf('stale'))
    await app.close()
    app = await openApp(place.config, fixedClock(CITY_DAY + 120))
    await app.publication.runDay()
    const { changes } = await follow(app, before)
    expect(rated).toBeGreaterThan(3)
    expect(changes.filter(({ record, to }) => record === null && to === 'expired').length).toBe(
      rated,
    )
    // Whoever reads in small steps is told the same, whether or not he was cut off between two of them.
    const steps = await follow(app, before, 2)
    expect(told(steps.changes)).toEqual(told(changes))
    for (const [i, change] of changes.entries())
      expect(told((await follow(app, change.place)).changes)).toEqual(told(changes.slice(i + 1)))
  })

  test('lists standings by their change, receipts by number, and steps between grades', async () => {
    const standings = await app.publication.changes.standingsAfter(0, 1_000)
    const revisions = standings.map(({ revision }) => revision)
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b))
    expect(revisions.at(-1)).toBe((await app.publication.changes.newest()).revision)
    const ids = standings.map(({ receiptId }) => receiptId)
    const receipts = await app.publication.changes.receipts(ids)
    expect(receipts.map(({ receiptId }) => receiptId)).toEqual(ids.toSorted((a, b) => a - b))
    // First grades are no steps.
    expect(await app.grading.listSteps(0)).toEqual([])
  })
})
