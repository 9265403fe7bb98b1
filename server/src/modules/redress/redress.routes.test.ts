import {
  ownPreNotice,
  ownPreNoticeList,
  problem,
  statementList,
  statementOnFile,
} from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { framePages } from '../../pages/index.ts'
import { readWorkCalendar } from '../../platform/clock/index.ts'
import { TEST_ENGINES } from '../../platform/database/testing.ts'
import { createHttp } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { aCaller, aGate, aPlatformCaller } from '../../platform/http/testing.ts'
import { createLogger } from '../../platform/log/index.ts'
import { routeOwnPreNotices, routeStatements } from './index.ts'
import { RECORDS, openRedress } from './testing.ts'
import type { RedressRoom } from './testing.ts'

const YIWU = { reach: 'counties', counties: ['330782'] } as const
const LANXI = { reach: 'counties', counties: ['330781'] } as const
const USCC = '91330782MA2F000001'
const CALLERS = {
  platform: aPlatformCaller(1, USCC),
  another: aPlatformCaller(2, '91330782MA2F000002'),
  officer: aCaller({ role: 'officer', name: '赵虚构', login: 'zhao' }),
  auditor: aCaller({ role: 'auditor', name: '钱虚构', login: 'qian' }),
  reviewer: aCaller({ role: 'reviewer', name: '王虚构', login: 'wang', scope: YIWU }),
  approver: aCaller({ role: 'approver', name: '李虚构', login: 'li' }),
  second: aCaller({ role: 'approver', name: '周虚构', login: 'zhou' }),
  elsewhere: aCaller({ role: 'approver', name: '孙虚构', login: 'sun', scope: LANXI }),
  admin: aCaller({ role: 'admin' }),
}
type Who = keyof typeof CALLERS
type Target = readonly ['GET' | 'PUT' | 'POST' | 'DELETE', string]

describe.each(TEST_ENGINES)('the routes of statements on %s', (engine) => {
  let room: RedressRoom
  let http: Http
  let noticeId = 0
  let statementId = 0

  beforeAll(async () => {
    room = await openRedress(engine)
    noticeId = await room.announce(1)
    await room.announce(2)
    room.on('2026-11-05')
    http = await createHttp({
      logger: createLogger('silent'),
      version: '0',
      pages: framePages,
      gate: aGate(CALLERS),
    })
    const registry = {
      listPlatforms: async (ids: readonly number[]) =>
        ids.map((subjectId) => ({ subjectId, name: `平台${subjectId}`, countyCode: '330782' })),
    } as unknown as Parameters<typeof routeStatements>[1]['registry']
    const calendar = await readWorkCalendar()
    routeStatements(http, { redress: room.redress, grading: room.grading, registry })
    routeOwnPreNotices(http, { ...room, calendar })
  })
  afterAll(async () => {
    await http.close()
    await room.drop()
  })

  const ask = (who: Who | null, [method, url]: Target, payload?: object) =>
    http.inject({
      method,
      url,
      headers: who ? { 'x-api-key': who } : {},
      ...(payload ? { payload } : {}),
    })
  const own = (rest = '') => `/api/v1/own/pre-notices/${noticeId}${rest}`
  const one = (rest = '') => `/api/v1/statements/${statementId}${rest}`
  const NOT_UPHELD = { outcome: 'notUpheld', reason: '处罚决定已生效', records: [] }

  it('lets a platform state its case, and shows it where it stands', async () => {
    const before = ownPreNotice.parse((await ask('platform', ['GET', own()])).json())
    expect(before).toMatchObject({
      due: '2026-11-10',
      workingDaysLeft: 3,
      mayState: true,
      mayWithdraw: false,
      statement: null,
      grounds: [{ record: RECORDS[0] }, { record: RECORDS[1] }],
    })
    const payload = { text: '处罚已被撤销', contested: [RECORDS[0]] }
    const stated = await ask('platform', ['PUT', own('/statement')], payload)
    expect(ownPreNotice.parse(stated.json())).toMatchObject({
      isHeld: true,
      mayState: true,
      mayWithdraw: true,
      statement: { state: 'received', text: '处罚已被撤销', reason: null },
    })
    const list = ownPreNoticeList.parse(
      (await ask('platform', ['GET', '/api/v1/own/pre-notices'])).json(),
    )
    expect(list.preNotices).toEqual([stated.json()])
    statementId = list.preNotices[0]?.statement?.statementId ?? 0
  })

  it('goes from a reviewer to an approver, who is another person, and back', async () => {
    const waiting = statementList.parse(
      (await ask('reviewer', ['GET', '/api/v1/statements'])).json(),
    )
    expect(waiting.statements).toMatchObject([{ statementId, name: '平台1', state: 'received' }])
    const proposed = await ask('reviewer', ['POST', one('/proposal')], NOT_UPHELD)
    expect(statementOnFile.parse(proposed.json()).steps.at(-1)).toMatchObject({
      state: 'proposed',
      by: '王虚构',
      outcome: 'notUpheld',
    })
    const hidden = (await ask('platform', ['GET', own()])).json()
    expect(hidden.statement).toMatchObject({ state: 'underReview', outcome: null, reason: null })
    expect(JSON.stringify(hidden)).not.toContain('王虚构')

    const back = { decision: 'return', reason: '请核对复议决定' }
    expect((await ask('approver', ['POST', one('/decision')], back)).json().state).toBe('returned')
    await ask('approver', ['POST', one('/proposal')], NOT_UPHELD)
    const confirm = { decision: 'confirm', reason: '同意' }
    const same = await ask('approver', ['POST', one('/decision')], confirm)
    expect([same.statusCode, problem.parse(same.json()).code]).toEqual([
      409,
      'statement.same_officer',
    ])
    expect((await ask('second', ['POST', one('/decision')], back)).json().state).toBe('returned')
  })

  it('shows and lets decide nothing of another county', async () => {
    const none = statementList.parse((await ask('elsewhere', ['GET', '/api/v1/statements'])).json())
    expect(none.statements).toEqual([])
    for (const [target, payload] of [
      [['GET', one()], undefined],
      [['POST', one('/proposal')], NOT_UPHELD],
      [['POST', one('/decision')], { decision: 'confirm', reason: '同意' }],
    ] as [Target, object | undefined][]) {
      const answer = await ask('elsewhere', target, payload)
      expect([answer.statusCode, problem.parse(answer.json()).code]).toEqual([
        404,
        'statement.not_found',
      ])
    }
  })

  it('shows and lets change nothing of another platform', async () => {
    for (const [method, rest, payload] of [
      ['GET', '', undefined],
      ['PUT', '/statement', { text: 'x' }],
      ['DELETE', '/statement', undefined],
    ] as const) {
      const answer = await ask('another', [method, own(rest)], payload)
      expect([answer.statusCode, problem.parse(answer.json()).code]).toEqual([
        404,
        'pre_notice.not_found',
      ])
    }
  })

  it('tells the platform what was decided and why, and not by whom', async () => {
    await ask('reviewer', ['POST', one('/proposal')], NOT_UPHELD)
    await ask('approver', ['POST', one('/decision')], { decision: 'confirm', reason: '同意' })
    const told = (await ask('platform', ['GET', own()])).json()
    expect(told).toMatchObject({
      isHeld: false,
      mayState: false,
      statement: { state: 'notUpheld', outcome: 'notUpheld', reason: '处罚决定已生效' },
    })
    expect(JSON.stringify(told)).not.toMatch(/王虚构|李虚构|同意/)
    const late = await ask('platform', ['PUT', own('/statement')], { text: '再次陈述' })
    expect([late.statusCode, problem.parse(late.json()).code]).toEqual([409, 'statement.decided'])
  })

  it.each([
    [
      ['GET', '/api/v1/own/pre-notices'],
      ['platform', 'another'],
    ],
    [
      ['PUT', '/api/v1/own/pre-notices/1/statement'],
      ['platform', 'another'],
    ],
    [
      ['DELETE', '/api/v1/own/pre-notices/1/statement'],
      ['platform', 'another'],
    ],
    [
      ['GET', '/api/v1/statements'],
      ['officer', 'auditor', 'reviewer', 'approver', 'second', 'elsewhere'],
    ],
    [
      ['POST', '/api/v1/statements/1/proposal'],
      ['reviewer', 'approver', 'second', 'elsewhere'],
    ],
    [
      ['POST', '/api/v1/statements/1/decision'],
      ['approver', 'second', 'elsewhere'],
    ],
  ] as [Target, Who[]][])('opens %j to %j only', async (target, allowed) => {
    expect((await ask(null, target, {})).statusCode).toBe(401)
    for (const who of Object.keys(CALLERS) as Who[]) {
      const { statusCode } = await ask(who, target, target[0] === 'GET' ? undefined : {})
      expect([who, statusCode === 403]).toEqual([who, !allowed.includes(who)])
    }
  })

  it('says what is wrong with a request', async () => {
    const faults = [
      ['platform', ['PUT', own('/statement')], { text: 'x'.repeat(2_001) }, 400],
      ['platform', ['PUT', own('/statement')], { text: '' }, 400],
      ['platform', ['PUT', own('/statement')], { text: '\u200b' }, 422],
      ['platform', ['PUT', '/api/v1/own/pre-notices/one/statement'], { text: 'x' }, 400],
      ['reviewer', ['POST', one('/proposal')], { outcome: 'perhaps', reason: 'x' }, 400],
      ['reviewer', ['POST', one('/proposal')], { outcome: 'upheld', reason: ' ' }, 400],
      ['reviewer', ['POST', one('/proposal')], { outcome: 'upheld', reason: 'x' }, 422],
      ['approver', ['POST', one('/decision')], { decision: 'confirm' }, 400],
      ['approver', ['GET', '/api/v1/statements?state=lost'], undefined, 400],
      ['approver', ['GET', '/api/v1/statements/999999'], undefined, 404],
    ] as [Who, Target, object | undefined, number][]
    for (const [who, target, payload, status] of faults) {
      const response = await ask(who, target, payload)
      expect([target, response.statusCode]).toEqual([target, status])
      expect(problem.parse(response.json()).zh).not.toBe('')
    }
  })
})
