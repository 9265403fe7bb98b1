import { isoOf } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { CITY_DAY, aPlace, countLive, importRows, moveSmallCityIn } from './small-office.ts'

const LATER = CITY_DAY + 40

describe.each(TEST_ENGINES)('feeds that stop on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let before: Record<string, number>
  const platforms = () => Object.values(before).reduce((sum, count) => sum + count, 0)

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    before = await countLive(app)
    await app.close()
    app = await openApp({ ...place.config, today: LATER })
  })
  afterAll(async () => {
    await app.close()
    await place.remove()
  })

  test('leave everybody unrated, and nobody blue', async () => {
    expect(before['blue']).toBeGreaterThan(0)
    await app.runDay()
    expect(await countLive(app)).toEqual({ unrated: platforms() })
    const [first] = await app.grading.listGrades({})
    const { result } = await app.assessment.explain(first?.subjectId ?? 0)
    expect(result).toMatchObject({ grade: 'unrated', decidedBy: 'coverage' })
  })

  test('bring everybody back when one of them comes again, whomever its rows are about', async () => {
    const [platform] = await app.registry.listPlatforms(await app.registry.listPlatformIds())
    await importRows(app, [
      {
        编号: 'HC-LATER-1',
        统一社会信用代码: platform?.code ?? '',
        指标代码: 'G2-02',
        档次: '',
        认定日期: isoOf(LATER - 1),
        结论: '不属实',
        整改日期: '',
        责令改正期限: '',
        事件编号: '',
        依据文书: '检查笔录',
        状态: '有效',
        分值: '',
      },
    ])
    const after = await countLive(app)
    expect(after['unrated'] ?? 0).toBe(before['unrated'] ?? 0)
    expect(after['blue']).toBeGreaterThan(0)
  })

  test('change nothing more when data of the same day come again', async () => {
    const runs = await app.assessment.listLatest()
    await app.settle()
    expect(await app.assessment.listLatest()).toEqual(runs)
  })
})
