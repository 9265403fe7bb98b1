import { assessmentDifference, isoOf, problem } from '@liangma/contracts'
import type { AssessmentDifference } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openHttp } from '../../src/http-servers.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import {
  CITY_DAY,
  aCase,
  aPlace,
  aPlatform,
  anOfficersKey,
  importRows,
  moveSmallCityIn,
} from './small-office.ts'

describe.each(TEST_ENGINES)('what moved a score between two days on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let platform: Awaited<ReturnType<typeof aPlatform>>
  const keys = { officer: '', elsewhere: '', own: '' }

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    http = await openHttp(app, { log: createLogger('silent') })
    platform = await aPlatform(app, 'blue')
    await importRows(app, [
      aCase(platform.code, { 决定书文号: '虚构9号', 违法行为: '致电 13800000000' }),
    ])
    const { apiKeys } = app.identity
    const own = { subjectId: platform.subjectId, uscc: platform.code }
    keys.officer = await anOfficersKey(app)
    keys.elsewhere = await apiKeys.add({
      label: '别处',
      role: 'officer',
      name: '李虚构',
      counties: ['999999'],
    })
    keys.own = await apiKeys.add({ label: platform.name, role: 'platform', ...own })
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  const ask = (query: string, key: keyof typeof keys = 'officer') =>
    http.inject({
      url: `/api/v1/${key === 'own' ? 'own' : `register/${platform.code}`}/assessment/difference?${query}`,
      headers: { 'x-api-key': keys[key] },
    })
  const seen = async (query: string, key?: keyof typeof keys) =>
    assessmentDifference.parse((await ask(query, key)).json())

  test('in sentences whose points add up', async () => {
    const found = await seen('')
    expect([found.before.asOf, found.after.asOf]).toEqual(['2026-05-31', isoOf(CITY_DAY)])
    expect(found.gradeStep?.zh).toMatch(/^等级由蓝（按得分）变为黄（C3 /)
    expect(tenthsIn(found)).toBe(tenthsOf(found.after.score) - tenthsOf(found.before.score))
    expect(tenthsIn(found)).toBe(tenthsOf(found.points))
    expect(found.parts.find(({ code }) => code === 'S-03')).toMatchObject({
      cause: 'began',
      record: 'cases:虚构9号',
      points: '-15.0',
    })
    expect(found.parts.map(({ code }) => code)).toContain('C3')
  })

  test('of a day with itself nothing', async () => {
    const found = await seen(`from=${isoOf(CITY_DAY)}&from_version=2026.1&to_version=2026.1`)
    expect(found).toMatchObject({ points: '0.0', gradeStep: null, parts: [] })
  })

  test('the platform reads the same of itself, without personal data', async () => {
    const [own, officers] = [await seen('from=2026-05-31', 'own'), await seen('from=2026-05-31')]
    expect(own.parts.map(({ words }) => words)).toEqual(officers.parts.map(({ words }) => words))
    expect(JSON.stringify(own)).not.toContain('13800000000')
  })

  test.each([
    ['from=2027-01-01', 422, 'assessment.day_ahead'],
    ['from=2026-05-31&to=2027-01-01', 422, 'assessment.day_ahead'],
    ['from=2026-05-31&to=2026-05-01', 422, 'assessment.days_reversed'],
    ['from=2026-05-31&to_version=1999.1', 404, 'assessment.no_such_version'],
    ['from=2026-02-30', 400, 'input.malformed'],
  ])('refuses %s', async (query, status, code) => {
    for (const key of ['officer', 'own'] as const) {
      const answer = await ask(query, key)
      expect([answer.statusCode, problem.parse(answer.json()).code]).toEqual([status, code])
    }
  })

  test('hides a platform of another county', async () => {
    expect((await ask('from=2026-05-31', 'elsewhere')).statusCode).toBe(404)
  })
})

function tenthsIn({ parts }: AssessmentDifference): number {
  return parts.reduce((sum, { points }) => sum + tenthsOf(points), 0)
}

function tenthsOf(decimal: string): number {
  return Math.round(Number(decimal) * 10)
}
