import { isoOf } from '@liangma/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import {
  CITY_DAY,
  aCase,
  aPlace,
  aPlatform,
  importRows,
  moveSmallCityIn,
  onDay,
} from './small-office.ts'
import { runCli } from './spawned.ts'

const DOCUMENT = '金虚罚〔2026〕9号'

describe.each(TEST_ENGINES)('published grades computed again on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let platform: Awaited<ReturnType<typeof aPlatform>>
  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
  })
  afterAll(() => place.remove())

  const on = <T>(day: number, work: (app: App) => Promise<T>) => onDay(place.config, day, work)
  const replay = (
    app: App,
    { day = CITY_DAY + 1, by = 'postgres' }: { day?: number; by?: 'postgres' | 'duckdb' } = {},
  ) => {
    const { code, subjectId } = platform
    return app.publication.replay({ code, subjectId, day, engine: by })
  }
  const change = (app: App, statement: string) => sql.raw(statement).execute(app.database.db)
  const set = (app: App, what: string) =>
    change(app, `UPDATE records.credit_records SET ${what} WHERE source_id LIKE '%${DOCUMENT}%'`)
  const aGeneralCase = (changes: Record<string, string> = {}) =>
    aCase(platform.code, { 决定书文号: DOCUMENT, 严重程度: '一般', ...changes })

  test('come out the same on both engines', async () => {
    await on(CITY_DAY + 1, async (app) => {
      platform = await aPlatform(app, 'blue')
      await importRows(app, [aGeneralCase()])
      await app.publishAsOf(CITY_DAY + 1)
      for (const by of ['postgres', 'duckdb'] as const)
        expect(await replay(app, { by })).toMatchObject([
          { asOf: isoOf(CITY_DAY + 1), engine: by, difference: null },
        ])
    })
  })

  test('name the record that was changed in the database itself, and the line', async () => {
    await on(CITY_DAY + 1, async (app) => {
      await set(app, `occurred_day = occurred_day - 3000`)
      const [moved] = await replay(app)
      expect(moved?.difference).toMatchObject({
        at: expect.stringMatching(/^lines\/S-02/) as string,
        line: 'S-02',
        record: expect.stringContaining(DOCUMENT) as string,
      })
      expect(moved?.difference?.words.en).toContain('was changed in the database itself')
      expect((await replay(app, { by: 'duckdb' }))[0]?.difference).toEqual(moved?.difference)
      await set(app, `occurred_day = occurred_day + 3000`)
      await set(app, `amount_cents = 1`)
      expect((await replay(app))[0]?.difference).toMatchObject({ at: 'records', line: null })
      await set(app, `amount_cents = 500000`)
      expect(await replay(app)).toMatchObject([{ difference: null }])
    })
  })

  test('name the figure that is another where what entered beside the records was changed', async () => {
    await on(CITY_DAY + 1, async (app) => {
      const runs = (text: string) =>
        change(app, `ALTER TABLE assessment.runs DISABLE TRIGGER ALL;`).then(() =>
          change(app, text),
        )
      await runs(`UPDATE assessment.runs SET feed_dates = feed_dates || '{"findings": 20000}'`)
      expect((await replay(app))[0]?.difference).toMatchObject({
        at: expect.stringMatching(/^sources\/\d+\/dataAsOf$/) as string,
        computed: '2024-10-04',
      })
    })
  })
})

describe('a grade that was corrected, and the command', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let code = ''
  let subjectId = 0
  beforeAll(async () => {
    place = await aPlace()
    await moveSmallCityIn(place.config)
    await onDay(place.config, CITY_DAY + 1, async (app) => {
      const platform = await aPlatform(app, 'blue')
      ;({ code, subjectId } = platform)
      await importRows(app, [aCase(code, { 决定书文号: DOCUMENT, 严重程度: '一般' })])
      await app.publishAsOf(CITY_DAY + 1)
    })
    await onDay(place.config, CITY_DAY + 2, async (app) => {
      await importRows(app, [aCase(code, { 决定书文号: DOCUMENT, 严重程度: '一般', 状态: '撤销' })])
    })
  })
  afterAll(() => place.remove())

  const cli = (...args: string[]) => runCli('replay', ...args, '--data', place.dataDir)

  test('comes out the same, as it was and as corrected: the annulled record stays known', async () => {
    await onDay(place.config, CITY_DAY + 2, async (app) => {
      const asked = { code, subjectId, day: CITY_DAY + 1, engine: 'postgres' } as const
      const [first, ...later] = await app.publication.replay(asked)
      expect(first).toMatchObject({ isCorrected: true, difference: null })
      expect(later.length).toBeGreaterThan(0)
      for (const each of later) expect(each).toMatchObject({ difference: null })
      const onDuck = await app.publication.replay({ ...asked, engine: 'duckdb' })
      expect(onDuck.map(({ difference }) => difference)).toEqual([first, ...later].map(() => null))
    })
  })

  test('says identical, by the as-of day or a later one', async () => {
    const { code: exit, stdout } = await cli(code, isoOf(CITY_DAY + 1))
    expect([exit, stdout.includes('✓ identical'), stdout.includes('corrected since')]).toEqual([
      0,
      true,
      true,
    ])
    const json = await cli(code, isoOf(CITY_DAY + 30), '--json', '--engine', 'duckdb')
    expect(JSON.parse(json.stdout)).toMatchObject({ code, isIdentical: true })
  })

  test('says what is wrong with what was asked', async () => {
    expect((await cli(code, '2026-13-01')).code).toBe(2)
    expect((await cli(code, isoOf(CITY_DAY), '--engine', 'oracle')).code).toBe(2)
    const early = await cli(code, '2020-01-01')
    expect([early.code, early.stderr.includes('the first was on')]).toEqual([1, true])
    expect((await cli('91330000MA00000000', isoOf(CITY_DAY))).code).toBe(1)
  })

  test('names the first difference where a receipt’s record was changed, and fails', async () => {
    await onDay(place.config, CITY_DAY + 2, async ({ database: { db } }) => {
      await sql`UPDATE records.credit_records SET occurred_day = occurred_day + 9
        WHERE subject_id = ${subjectId} AND source_id LIKE ${`%${DOCUMENT}%`}`.execute(db)
    })
    const { code: exit, stdout } = await cli(code, isoOf(CITY_DAY + 1))
    expect([exit, stdout.includes('✗ different'), stdout.includes(DOCUMENT)]).toEqual([
      1,
      true,
      true,
    ])
  })
})
