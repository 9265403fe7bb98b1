import { dayOf, ownReplies, problem, replyList, replyOnFile } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { framePages } from '../../../pages/index.ts'
import { fixedClock } from '../../../platform/clock/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { createHttp } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { createLogger } from '../../../platform/log/index.ts'
import { aCaller, aGate, aPlatformCaller } from '../../../platform/http/testing.ts'
import { routeOwnReply, routeReplyDecisions } from './replies.routes.ts'
import { RepliesService } from './replies.service.ts'

const OWN = '/api/v1/inbox/reply'
const CALLERS = {
  platform: aPlatformCaller(1, '913307020000000192'),
  reviewer: aCaller({ role: 'reviewer' }),
  push: aCaller({ role: 'source' }),
}

describe.each(TEST_ENGINES)('the routes of replies on %s', (engine) => {
  let http: Http
  let close: () => Promise<void>

  beforeAll(async () => {
    const { database, drop } = await openTestDatabase(engine)
    const gate = aGate(CALLERS)
    const logger = createLogger('silent')
    http = await createHttp({ logger, version: '0', pages: framePages, gate })
    const clock = fixedClock(dayOf('2026-11-02'))
    const parts = { replies: new RepliesService({ database, clock }) }
    routeOwnReply(http, parts)
    routeReplyDecisions(http, parts)
    close = async () => {
      await http.close()
      await drop()
    }
  })
  afterAll(() => close())

  const ask = (
    role: keyof typeof CALLERS | undefined,
    [method, url]: readonly ['GET' | 'PUT' | 'POST' | 'DELETE', string],
    payload?: object,
  ) =>
    http.inject({
      method,
      url,
      headers: role ? { 'x-api-key': role } : {},
      ...(payload ? { payload } : {}),
    })
  const decisionOn = (replyId: number | string) =>
    ['POST', `/api/v1/replies/${replyId}/decision`] as const
  const SHOW = { decision: 'show', reason: '与整改记录相符' }

  it('lets a platform state something and a reviewer show it', async () => {
    const sent = await ask('platform', ['PUT', OWN], { text: '<b>已整改</b>' })
    expect(sent.statusCode).toBe(200)
    const { newest, shown } = ownReplies.parse(sent.json())
    expect([newest?.text, newest?.state, shown]).toEqual(['已整改', 'pending', null])

    const waiting = replyList.parse((await ask('reviewer', ['GET', '/api/v1/replies'])).json())
    expect(waiting.replies.map(({ replyId }) => replyId)).toEqual([newest?.replyId])
    const decided = await ask('reviewer', decisionOn(newest!.replyId), SHOW)
    expect(replyOnFile.parse(decided.json()).steps.at(-1)).toMatchObject({
      state: 'shown',
      by: '张虚构',
    })
    expect((await ask('reviewer', decisionOn(newest!.replyId), SHOW)).statusCode).toBe(409)

    const after = ownReplies.parse((await ask('platform', ['GET', OWN])).json())
    expect(after.shown?.text).toBe('已整改')
    const gone = ownReplies.parse((await ask('platform', ['DELETE', OWN])).json())
    expect([gone.shown, gone.newest?.state]).toEqual([null, 'withdrawn'])
  })

  it.each([
    [['GET', OWN], undefined, 'platform'],
    [['PUT', OWN], { text: '已整改' }, 'platform'],
    [['DELETE', OWN], undefined, 'platform'],
    [['GET', '/api/v1/replies'], undefined, 'reviewer'],
    [decisionOn(1), SHOW, 'reviewer'],
  ] as const)('refuses %j to everybody but its role', async (target, payload, allowed) => {
    const refusals = [
      [undefined, 401],
      ...(['platform', 'reviewer', 'push'] as const)
        .filter((role) => role !== allowed)
        .map((role) => [role, 403] as const),
    ] as const
    for (const [role, status] of refusals) {
      const response = await ask(role, target, payload)
      expect([role, response.statusCode]).toEqual([role, status])
      expect(problem.parse(response.json()).code).toMatch(/^auth\./)
    }
  })

  it('says what is wrong with a request', async () => {
    const faults = [
      ['platform', ['PUT', OWN], { text: 'x'.repeat(1_001) }, 400],
      ['platform', ['PUT', OWN], { text: '' }, 400],
      ['platform', ['PUT', OWN], { text: '<br>' }, 422],
      ['reviewer', decisionOn('none'), SHOW, 400],
      ['reviewer', decisionOn(99), SHOW, 404],
      ['reviewer', decisionOn(1), { decision: 'show' }, 400],
      ['reviewer', ['GET', '/api/v1/replies?cursor=x'], undefined, 400],
      ['reviewer', ['GET', '/api/v1/replies?state=lost'], undefined, 400],
    ] as const
    for (const [role, target, payload, status] of faults) {
      const response = await ask(role, target, payload)
      expect([target, response.statusCode]).toEqual([target, status])
      expect(problem.parse(response.json()).zh).not.toBe('')
    }
  })
})
