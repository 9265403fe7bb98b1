import { dayOf } from '@liangma/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fixedClock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { RepliesService } from './replies.service.ts'

const USCC = '913307020000000192'
const OFFICER = '张虚构'

describe.each(TEST_ENGINES)('replies on %s', (engine) => {
  let database: Database
  let drop: () => Promise<void>
  let replies: RepliesService
  let subjectId = 0
  let author: { subjectId: number; uscc: string }

  beforeAll(async () => {
    ;({ database, drop } = await openTestDatabase(engine))
    replies = new RepliesService({ database, clock: fixedClock(dayOf('2026-11-02')) })
  })
  afterAll(() => drop())
  beforeEach(() => {
    subjectId += 1
    author = { subjectId, uscc: `${USCC}${subjectId}` }
  })

  const submit = async (text: string) => {
    const { newest } = await replies.submit(author, text)
    if (!newest) throw new Error('nothing was taken in')
    return newest
  }
  const decide = (replyId: number, decision: 'show' | 'refuse') =>
    replies.decide(replyId, { decision, reason: '已核对', officer: OFFICER })
  const publicWords = async () => (await replies.shownReply(author.uscc))?.text

  it('shows nothing before a person has looked', async () => {
    const { replyId, state } = await submit('已整改')
    expect(state).toBe('pending')
    expect(await publicWords()).toBeUndefined()
    await decide(replyId, 'show')
    expect(await replies.shownReply(author.uscc)).toMatchObject({
      replyId,
      text: '已整改',
      submittedAt: new Date('2026-11-02T04:00:00Z'),
    })
  })

  it('keeps showing the old words until the new ones are decided on', async () => {
    const first = await submit('第一版')
    await decide(first.replyId, 'show')
    const second = await submit('第二版')
    expect(await publicWords()).toBe('第一版')
    await decide(second.replyId, 'refuse')
    expect(await publicWords()).toBe('第一版')
    const third = await submit('第三版')
    await decide(third.replyId, 'show')
    expect(await publicWords()).toBe('第三版')
    const [old] = (await replies.list({ state: 'replaced', after: 0, limit: 100 })).replies.filter(
      ({ replyId }) => replyId === first.replyId,
    )
    expect(old?.steps.map(({ state, by }) => [state, by])).toEqual([
      ['pending', author.uscc],
      ['shown', OFFICER],
      ['replaced', OFFICER],
    ])
  })

  it('refuses to show words that the platform has replaced since an officer read them', async () => {
    const read = await submit('读过的')
    const newer = await submit('未读过的')
    await expect(decide(read.replyId, 'show')).rejects.toMatchObject({
      code: 'reply.not_open',
      data: { state: 'replaced' },
    })
    expect(await publicWords()).toBeUndefined()
    const waiting = await replies.list({ state: 'pending', after: 0, limit: 100 })
    expect(waiting.replies.filter(({ uscc }) => uscc === author.uscc)).toMatchObject([
      { replyId: newer.replyId },
    ])
  })

  it('changes nothing when the same words come again', async () => {
    const first = await submit('同样的话')
    expect((await submit('  同样的话 ')).replyId).toBe(first.replyId)
    await decide(first.replyId, 'show')
    expect(await submit('同样的话')).toMatchObject({ replyId: first.replyId, state: 'shown' })
  })

  it('refuses words of which nothing is left', async () => {
    await expect(submit('<br>\u200b')).rejects.toMatchObject({ code: 'reply.empty' })
    expect(await replies.own(subjectId)).toEqual({ shown: null, newest: null })
  })

  it('takes back what waits and what is shown', async () => {
    const shown = await submit('展示中')
    await decide(shown.replyId, 'show')
    const waiting = await submit('待审')
    expect(await replies.withdraw(author)).toMatchObject({
      shown: null,
      newest: { replyId: waiting.replyId, state: 'withdrawn' },
    })
    expect(await publicWords()).toBeUndefined()
    for (const { replyId } of [shown, waiting])
      await expect(decide(replyId, 'show')).rejects.toMatchObject({ code: 'reply.not_open' })
  })

  it('takes shown words off the page where an officer refuses them later', async () => {
    const { replyId } = await submit('后来发现不妥')
    await decide(replyId, 'show')
    const onFile = await decide(replyId, 'refuse')
    expect(onFile.steps.map(({ state }) => state)).toEqual(['pending', 'shown', 'refused'])
    expect(await publicWords()).toBeUndefined()
    expect((await replies.own(subjectId)).newest).toMatchObject({
      state: 'refused',
      reason: '已核对',
    })
  })

  it('tells the platform why, and not which officer', async () => {
    const { replyId } = await submit('请展示')
    await decide(replyId, 'show')
    const own = JSON.stringify(await replies.own(subjectId))
    expect(own).toContain('已核对')
    expect(own).not.toContain(OFFICER)
  })

  it('has one waiting reply a platform, however many arrive at once', async () => {
    await Promise.all(['甲', '乙', '丙', '丁'].map((text) => replies.submit(author, text)))
    const { replies: waiting } = await replies.list({ state: 'pending', after: 0, limit: 100 })
    expect(waiting.filter(({ uscc }) => uscc === author.uscc)).toHaveLength(1)
  })

  it('lists page by page without gap or double', async () => {
    for (let i = 0; i < 5; i += 1)
      await replies.submit({ subjectId: 10_000 + i, uscc: `page-${i}` }, '翻页')
    const seen: string[] = []
    let cursor: string | null = '0'
    while (cursor !== null) {
      const page = await replies.list({ state: 'pending', after: Number(cursor), limit: 2 })
      expect(page.replies.length).toBeLessThanOrEqual(2)
      seen.push(...page.replies.map(({ uscc }) => uscc))
      cursor = page.nextCursor
    }
    expect(seen.filter((uscc) => uscc.startsWith('page-'))).toEqual(
      Array.from({ length: 5 }, (_, i) => `page-${i}`),
    )
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('keeps words and history as they were, whoever tries to change them', async () => {
    await submit('不可改')
    const attempts = [
      sql`UPDATE publication.replies SET words = '改了'`,
      sql`DELETE FROM publication.replies`,
      sql`UPDATE publication.reply_steps SET done_by = '别人'`,
      sql`DELETE FROM publication.reply_steps`,
    ]
    for (const attempt of attempts)
      await expect(attempt.execute(database.db)).rejects.toThrow('append-only')
  })
})
