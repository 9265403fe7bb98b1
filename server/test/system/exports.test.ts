import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { problem, simulationRequest } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openHttp } from '../../src/http-servers.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { openTable } from '../../src/platform/files/index.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import {
  CITY_DAY,
  aCase,
  aPlace,
  aPlatform,
  anOfficersKey,
  csvOf,
  moveSmallCityIn,
} from './small-office.ts'

interface ExportedList {
  /** Below `/api/v1/`; `:uscc` is that of a blue platform. */
  url: string
  /** Where the rows are in the JSON. */
  rows: string
  /** How its header begins. */
  zh: string
  en: string
  /** Whether a cell of the place begins with `=`. */
  hasFormula?: true
  query?: string
}

const LISTS: readonly ExportedList[] = [
  { url: 'register', rows: 'platforms', zh: '实时等级,得分', en: 'Live grade,Score' },
  { url: 'register/:uscc/records', rows: 'records', zh: '种类', en: 'Kind' },
  { url: 'register/:uscc/merchants', rows: 'merchants', zh: '经营者', en: 'Merchant' },
  { url: 'merchants', rows: 'merchants', zh: '经营者', en: 'Merchant' },
  { url: 'imports', rows: 'batches', zh: '批次,文件', en: 'Import,File', hasFormula: true },
  { url: 'matches', rows: 'matches', zh: '来源,名称', en: 'Source,Name', hasFormula: true },
  { url: 'sources', rows: 'sources', zh: '种类,来源', en: 'Kind,Source' },
  { url: 'runs/verifications', rows: 'verifications', zh: '核对,评定日', en: 'Verification,As of' },
  { url: 'runs', rows: 'runs', zh: '运行,评定日', en: 'Run,As of' },
  { url: 'pre-notices', rows: 'preNotices', zh: '平台,公示等级', en: 'Platform,Published grade' },
  { url: 'withdrawals', rows: 'withdrawals', zh: '平台', en: 'Platform', hasFormula: true },
  { url: 'replies', rows: 'replies', zh: '平台,自述内容', en: 'Platform', hasFormula: true },
  { url: 'notices', rows: 'notices', zh: '告知时间,种类', en: 'Told on,Kind' },
  {
    url: 'simulations/:simulationId/changes',
    rows: 'changes',
    zh: '统一社会信用代码,名称',
    en: 'Credit code,Name',
    query: 'which=all',
  },
  { url: 'work', rows: 'items', zh: '期限', en: 'Due', hasFormula: true },
  { url: 'accounts', rows: 'accounts', zh: '账户名,姓名', en: 'Account,Name', hasFormula: true },
  // Each export is on this list too; these are the entries that no export adds to.
  { url: 'audit', rows: 'entries', zh: '时间（UTC）', en: 'Moment (UTC)', query: 'act=POST' },
]

const anyList = z.looseObject({ nextCursor: z.string().nullable().default(null) })
const FORMULA = '=1+1'

describe.each(TEST_ENGINES)('lists taken away as tables on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let uscc: string
  let simulationId: string
  let auditor: string
  const found: string[] = []

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config, fixedClock(CITY_DAY))
    auditor = await anOfficersKey(app, 'auditor')
    const { code, subjectId } = await aPlatform(app, 'blue')
    uscc = code
    http = await openHttp(app, {
      log: createLogger('silent'),
      onRoute: ({ method, url, schema }) => {
        const { querystring } = (schema ?? {}) as { querystring?: z.ZodObject }
        const format = querystring?.shape?.['format'] as z.ZodType | undefined
        const isList = method === 'GET' && url.startsWith('/api/v1/')
        if (isList && format?.safeParse('json').success === false) found.push(url)
      },
    })
    await seed(subjectId)
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  /** Something in each list, and in some what a spreadsheet would compute. */
  async function seed(subjectId: number) {
    const nowhereElse = { counties: null, subjectId: null, uscc: null, usesProvider: false }
    const wish = { login: 'formula', name: FORMULA, role: 'officer' as const, ...nowhereElse }
    await app.identity.accounts.keepDemo(wish)
    const dir = mkdtempSync(join(tmpdir(), 'liangma-exports-'))
    const path = join(dir, `${FORMULA}.csv`)
    writeFileSync(path, csvOf([aCase(uscc)]))
    await app.importFiles([{ path, origin: 'file' }])
    rmSync(dir, { recursive: true })
    await app.replies.submit({ subjectId, uscc }, FORMULA)
    const yellow = await aPlatform(app, 'yellow')
    await app.publication.withdraw({ uscc: yellow.code, why: '误公示', officer: FORMULA })
    const body = { source: 'cases', name: '虚构甲公司', code: uscc, reason: FORMULA }
    const key = await anOfficersKey(app)
    const matched = await http.inject({
      method: 'POST',
      url: '/api/v1/matches',
      headers: { 'x-api-key': key },
      payload: body,
    })
    expect(matched.statusCode).toBe(200)
    const base = { edits: [{ path: ['score', 'base'], value: 990 }] }
    const by = { login: 'wang', name: '王虚构' }
    const run = await app.simulations.start(simulationRequest.parse(base), by)
    await run.ended
    simulationId = run.wish.id
    await app.assessment.verifications.verify()
  }

  const ask = (path: string, key = auditor) =>
    http.inject({ url: `/api/v1/${path}`, headers: { 'x-api-key': key } })
  const pathOf = ({ url, query = '' }: ExportedList, more: string) =>
    `${url.replace(':uscc', uscc).replace(':simulationId', simulationId)}?${[query, more].filter(Boolean).join('&')}`

  async function countOf(list: ExportedList): Promise<number> {
    let [count, cursor]: [number, string | null] = [0, '']
    while (cursor !== null) {
      const page = await ask(pathOf(list, `limit=200${cursor && `&cursor=${cursor}`}`))
      const answer = anyList.parse(page.json())
      count += (answer[list.rows] as unknown[]).length
      cursor = answer.nextCursor
    }
    return count
  }

  async function workbookOf(list: ExportedList, language: string) {
    const { statusCode, rawPayload } = await ask(pathOf(list, `format=xlsx&lang=${language}`))
    expect([list.url, statusCode]).toEqual([list.url, 200])
    const table = await openTable(Readable.from([rawPayload]), { name: `${list.url}.xlsx` })
    const rows = (await Array.fromAsync(table.rows)).flat()
    return { format: table.format, header: table.header.join(','), rows }
  }

  test('every list that offers a table is among those asked here', () => {
    expect(new Set(found)).toEqual(new Set(LISTS.map(({ url }) => `/api/v1/${url}`)))
  })

  test.each(LISTS)('$url: a workbook with all rows, its header in both languages', async (list) => {
    const count = await countOf(list)
    expect(count).toBeGreaterThan(0)
    for (const language of ['zh', 'en'] as const) {
      const { format, header, rows } = await workbookOf(list, language)
      expect(format).toBe('xlsx')
      expect(header.startsWith(list[language])).toBe(true)
      expect(rows).toHaveLength(count)
      const isComputed = rows.some(({ cells }) => cells.some((cell) => cell.startsWith(FORMULA)))
      expect(isComputed).toBe(list.hasFormula === true)
    }
  })

  test.each(LISTS)('$url: no cell that a spreadsheet would compute', async (list) => {
    const { body } = await ask(pathOf(list, 'format=csv'))
    expect(body.includes(`'${FORMULA}`)).toBe(list.hasFormula === true)
    expect(body).not.toMatch(/(?:^|,|\n)"?=/)
  })

  test.each(LISTS)('$url: refused to who may only look', async (list) => {
    const admin = await anOfficersKey(app, 'admin')
    const refused = await ask(pathOf(list, 'format=xlsx'), admin)
    expect(refused.statusCode).toBe(403)
    expect(problem.parse(refused.json()).code).toBe('auth.role_refused')
  })

  test('an export keeps to the filters of the screen', async () => {
    const failed: ExportedList = { ...listed('imports'), query: 'state=failed' }
    expect((await workbookOf(failed, 'zh')).rows).toHaveLength(0)
    const toApprove: ExportedList = { ...listed('work'), query: 'show=toApprove' }
    const { rows } = await workbookOf(toApprove, 'en')
    expect(rows).toHaveLength(await countOf(toApprove))
    expect(rows.length).toBeLessThan(await countOf(listed('work')))
  })

  test('an export is on the audit record', async () => {
    await ask('matches?format=csv')
    const { entries } = z
      .object({ entries: z.array(z.object({ act: z.string(), params: z.unknown() })) })
      .parse((await ask('audit?act=matches')).json())
    const exported = entries.filter(({ act }) => act.startsWith('GET'))
    expect(JSON.stringify(exported)).toContain('csv')
  })

  function listed(url: string): ExportedList {
    const list = LISTS.find((each) => each.url === url)
    if (!list) throw new Error(`no list ${url}`)
    return list
  }
})
