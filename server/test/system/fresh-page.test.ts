import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openPublicHttp } from '../../src/http-servers.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { CITY_DAY, aPlace, importRows, moveSmallCityIn } from './small-office.ts'

/** Longer than what is kept is believed. */
const SOON = { timeout: 15_000, interval: 500 }
const WORDS = '本平台已整改完毕'

describe.each(TEST_ENGINES)('a credit page that is kept, on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let uscc: string

  const openOn = async (day: number) => {
    app = await openApp({ ...place.config, today: day })
    // Nobody tells this server of changes, so it has to see them by itself.
    http = await openPublicHttp(app, { log: createLogger('silent') })
  }
  const closeAll = async () => {
    await http.close()
    await app.close()
  }

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    await openOn(CITY_DAY)
    const [standing] = await app.publication.listStandings({ grade: 'blue', limit: 1 })
    uscc = standing!.uscc
  })
  afterAll(async () => {
    await closeAll()
    await place.remove()
  })

  const page = async () => (await http.inject(`/p/${uscc}?lang=zh`)).body
  const isSaid = async (words: string) => (await page()).includes(words)

  test('shows a reply once an officer has let it, and no longer than the platform wants', async () => {
    const { subjectId } = (await app.publication.findStanding(uscc))!
    expect(await isSaid(WORDS)).toBe(false)
    const { newest } = await app.replies.submit({ subjectId, uscc }, WORDS)
    const decision = { decision: 'show', reason: '已核对', officer: '张虚构' } as const
    await app.replies.decide(newest!.replyId, decision)
    await expect.poll(() => isSaid(WORDS), SOON).toBe(true)
    await app.replies.withdraw({ subjectId, uscc })
    await expect.poll(() => isSaid(WORDS), SOON).toBe(false)
  })

  test('names the sources that are late today, and no longer once they came', async () => {
    await closeAll()
    await openOn(CITY_DAY + 40)
    await app.runDay()
    const late = async () => /有 \d+ 个来源的数据迟到：([^<]*)/.exec(await page())?.[1]
    await expect.poll(late, SOON).toContain('核查')
    const other = (await app.publication.listStandings({ limit: 2 })).find((s) => s.uscc !== uscc)
    await importRows(app, [aCheckOf(other!.uscc)])
    await expect.poll(late, SOON).not.toContain('核查')
  })
})

function aCheckOf(uscc: string) {
  return {
    编号: 'HC-FRESH-1',
    统一社会信用代码: uscc,
    指标代码: 'G2-02',
    档次: '',
    认定日期: '2026-07-30',
    结论: '不属实',
    整改日期: '',
    责令改正期限: '',
    事件编号: '',
    依据文书: '检查笔录',
    状态: '有效',
    分值: '',
  }
}
