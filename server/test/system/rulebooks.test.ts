import { dayOf, isoOf, rulebookChanges, rulebookList, rulebookOnFile } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { editRulebook } from '@liangma/rulebook'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { Runs } from '../../src/modules/assessment/index.ts'
import { openHttp } from '../../src/http-servers.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { CITY_DAY, aPlace, moveSmallCityIn, onDay } from './small-office.ts'

/** Three days before the month turns, and the days around it. */
const DRAFTED = dayOf('2026-07-28')
const FIRST_DAY = dayOf('2026-08-01')
const CYCLE_DAY = dayOf('2026-08-03')
const OFFICER = { name: '王虚构', login: 'wang' }
const APPROVER = { name: '孙虚构', login: 'sun' }
const URL = '/api/v1/rulebooks/platform/2026.2'

describe.each(TEST_ENGINES)('a model change on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config, CITY_DAY)
  }, 120_000)
  afterAll(() => place.remove())
  const on = <T>(day: Day, work: (app: App) => Promise<T>) => onDay(place.config, day, work)
  const versionsOf = async (app: App) =>
    new Set((await app.assessment.listLatest()).map((row) => row.rulebookVersion))

  test('is drafted by an officer, signed by an approver, and scheduled', async () => {
    await on(DRAFTED, async (app) => {
      const http = await openHttp(app, { log: createLogger('silent') })
      const keyOf = (role: 'officer' | 'approver', name: string) =>
        app.identity.apiKeys.add({ label: role, role, name, counties: null })
      const officer = await keyOf('officer', '王虚构')
      const approver = await keyOf('approver', '孙虚构')
      const ask = async (key: string, path: string, payload?: object) => {
        const method = payload && 'basedOn' in payload ? 'PUT' : 'POST'
        const answer = await http.inject({
          method: payload ? method : 'GET',
          url: path,
          headers: { 'x-api-key': key },
          ...(payload ? { payload } : {}),
        })
        return { status: answer.statusCode, body: answer.json<unknown>() }
      }
      const copy = { copyOf: { id: 'platform', version: '2026.1' }, version: '2026.2' }
      const made = await ask(officer, '/api/v1/rulebooks', copy)
      expect(made.status).toBe(201)
      const draft = rulebookOnFile.parse(made.body)
      expect(draft).toMatchObject({ state: 'draft', base: '2026.1' })
      expect(draft.actions).toEqual(['edit', 'submit', 'withdraw'])
      const text = editRulebook(draft.text, [{ path: ['score', 'base'], value: 990 }])
      const put = await ask(officer, URL, { text, basedOn: draft.sha256 })
      expect(put).toMatchObject({ status: 200, body: { droppedSignatures: 0, droppedDay: null } })
      expect((await ask(officer, `${URL}/differences`)).body).toMatchObject({
        from: '2026.1',
        differences: [{ zh: '计分：起始分 100.0 → 99.0', en: 'score: base 100.0 → 99.0' }],
      })
      const { hash, changedCount } = rulebookChanges.parse(
        (await ask(officer, `${URL}/changes`)).body,
      )
      expect(changedCount).toBeGreaterThan(0)
      const { sha256 } = rulebookOnFile.parse((await ask(officer, URL)).body)
      const signature = { sha256, changesHash: hash }
      expect(await ask(officer, `${URL}/submission`, signature)).toMatchObject({
        status: 200,
        body: { state: 'inReview' },
      })
      expect((await ask(officer, `${URL}/approval`, signature)).status).toBe(403)
      const stale = { sha256, changesHash: '0'.repeat(64) }
      expect(await ask(approver, `${URL}/approval`, stale)).toMatchObject({
        status: 409,
        body: { code: 'rulebook.changes_moved' },
      })
      expect((await ask(approver, `${URL}/approval`, signature)).status).toBe(200)
      const day = { effective: isoOf(FIRST_DAY), reason: '局务会议定' }
      expect(await ask(approver, `${URL}/schedule`, day)).toMatchObject({
        status: 200,
        body: { state: 'scheduled', terms: [{ from: isoOf(FIRST_DAY), until: null }] },
      })
      const { versions } = rulebookList.parse((await ask(officer, '/api/v1/rulebooks')).body)
      expect(
        versions
          .filter(({ id }) => id === 'platform')
          .map(({ version, state, terms }) => [version, state, terms[0]?.until ?? null]),
      ).toEqual([
        ['2026.2', 'scheduled', null],
        ['2026.1', 'active', isoOf(FIRST_DAY)],
      ])
      expect((await ask(officer, '/api/v1/rulebooks/check', { text: 'id: [' })).body).toMatchObject(
        { issues: [{ line: 1 }] },
      )
      await http.close()
    })
  }, 120_000)

  test('the day before, the old version decides', async () => {
    const before = await on(FIRST_DAY - 1, async (app) => ({
      versions: await versionsOf(app),
      current: app.rulebooks.current().rulebook.version,
    }))
    expect(before).toEqual({ versions: new Set(['2026.1']), current: '2026.1' })
  }, 60_000)

  test('on the day everybody is assessed anew by it', async () => {
    await on(FIRST_DAY, async (app) => {
      expect(await versionsOf(app)).toEqual(new Set(['2026.2']))
      const before = byId(await app.assessment.listLatest('all', FIRST_DAY - 1))
      const now = await app.assessment.listLatest()
      const moved = now.find((row) => before.get(row.subjectId)?.scoreTenths !== row.scoreTenths)
      const subjectId = moved?.subjectId ?? 0
      const explained = [
        await app.assessment.explain(subjectId, FIRST_DAY - 1),
        await app.assessment.explain(subjectId, FIRST_DAY),
      ]
      expect(explained.map(({ rulebook }) => rulebook.rulebook.version)).toEqual([
        '2026.1',
        '2026.2',
      ])
      expect(explained.map(({ result }) => result.scoreTenths)).toEqual([
        before.get(subjectId)?.scoreTenths,
        moved?.scoreTenths,
      ])
    })
  }, 60_000)

  test('the old month is still set by the old version, and its receipts say so', async () => {
    await on(CYCLE_DAY, async (app) => {
      const grades = await app.grading.listInForce(app.database.db)
      const monthly = grades.filter(({ asOf }) => asOf === FIRST_DAY - 1)
      expect(monthly.length).toBeGreaterThan(0)
      expect(new Set(monthly.map(({ rulebookVersion }) => rulebookVersion))).toEqual(
        new Set(['2026.1']),
      )
      expect(await versionsOf(app)).toEqual(new Set(['2026.2']))
      const faults = await Array.fromAsync(app.publication.audit())
      expect(faults).toEqual([])
      for (const { assessmentId } of await app.assessment.listLatest('all', FIRST_DAY - 1))
        expect(await app.assessment.replay(assessmentId)).toMatchObject({ differences: [] })
    })
  }, 120_000)

  test('the next month is set by the new one', async () => {
    await on(dayOf('2026-09-01'), async (app) => {
      const grades = await app.grading.listInForce(app.database.db)
      const monthly = grades.filter(({ asOf }) => asOf === dayOf('2026-08-31'))
      expect(new Set(monthly.map(({ rulebookVersion }) => rulebookVersion))).toEqual(
        new Set(['2026.2']),
      )
      expect(await Array.fromAsync(app.publication.audit())).toEqual([])
    })
  }, 120_000)

  test('one whose day is today decides at once, and the run says what for', async () => {
    await on(dayOf('2026-09-02'), async (app) => {
      const { versions, clock, rulebooks } = app
      const name = { id: 'platform', version: '2026.3' }
      const text = editRulebook(await rulebooks.textOf('platform', '2026.2'), [
        { path: ['version'], value: name.version },
        { path: ['score', 'base'], value: 980 },
      ])
      await versions.create(OFFICER, { text })
      const { row } = await versions.get(name)
      const seen = { sha256: row.sha256, changesHash: (await versions.changesOf(name)).hash }
      await versions.signing.submit(OFFICER, name, seen)
      await versions.signing.approve(APPROVER, name, seen)
      await versions.scheduling.schedule(APPROVER, name, { fromDay: clock.today() })
      await app.settle()
      expect(await versionsOf(app)).toEqual(new Set(['2026.3']))
      const { runs } = await new Runs(app.database).list({ limit: 1 })
      expect(runs[0]).toMatchObject({ trigger: 'rules', rulebookVersion: '2026.3' })
    })
  }, 120_000)
})

function byId<T extends { subjectId: number }>(rows: readonly T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.subjectId, row]))
}
