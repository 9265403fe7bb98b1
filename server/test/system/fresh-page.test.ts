import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openPublicHttp } from '../../src/http-servers.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { CITY_DAY, aCase, aPlace, importRows, moveSmallCityIn } from './small-office.ts'

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
    await openOn(CITY_DAY + 10)
    await app.runDay()
    const late = async () => /有 \d+ 个来源的数据迟到：([^<]*)/.exec(await page())?.[1]
    await expect.poll(late, SOON).toContain('行政处罚')
    const revision = await app.publication.lastRevision()
    const standings = await app.publication.listStandings({ grade: 'blue', limit: 2 })
    const other = standings.find((each) => each.uscc !== uscc)!
    await importRows(app, [aCase(other.uscc, { 决定日期: '2026-07-09' })])
    // The downgrade is only announced: nothing else that is public has changed.
    expect(await app.publication.lastRevision()).toBe(revision)
    await expect.poll(late, SOON).not.toContain('行政处罚')
    expect(await late()).toContain('投诉举报')
  })
})
