import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownReportDetail, ownReports, reportPreview } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { openTable } from '../../../platform/files/index.ts'
import { createHttp } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { aCaller, aGate } from '../../../platform/http/testing.ts'
import { createLogger } from '../../../platform/log/index.ts'
import { routeReports } from '../index.ts'
import { MERCHANT, OTHER, PLATFORM, openTestCapture, platformsFile } from '../testing.ts'
import { aForm } from '../testing-routes.ts'

const PATIENCE = { timeout: 4_000, interval: 20 }
const URL = '/api/v1/own/reports'
const PREVIEWS = '/api/v1/own/report-previews'

type Caller = 'own' | 'other' | 'officer'

/** A report with a shop a line. */
const aReport = (...shops: { platform?: string; url: string; person?: string; code?: string }[]) =>
  [
    '平台统一社会信用代码,报送期,经营者名称,统一社会信用代码,证件号码,网店网址',
    ...shops.map(
      ({ platform = PLATFORM, url, person = '', code = MERCHANT }) =>
        `${platform},2026H1,示例经营者,${code},${person},${url}`,
    ),
  ].join('\n')

describe.each(TEST_ENGINES)('reports of platforms on %s', (engine) => {
  let room: Awaited<ReturnType<typeof openTestCapture>>
  let http: Http
  beforeAll(async () => {
    room = await openTestCapture(engine)
    await room.feed(platformsFile(PLATFORM, OTHER))
    const numbers = await room.registry.numbersForCodes([PLATFORM, OTHER])
    const speaker = (uscc: string) =>
      aCaller({
        role: 'platform',
        name: '李虚构',
        scope: { reach: 'platform', subjectId: numbers.get(uscc) ?? 0, uscc },
      })
    http = await createHttp({
      logger: createLogger('silent'),
      version: '0',
      pages: { problem: () => '', apiDocs: () => '' },
      gate: aGate({
        own: speaker(PLATFORM),
        other: speaker(OTHER),
        officer: aCaller({ role: 'officer' }),
      }),
    })
    const reports = room.capture.openReports({
      settle: async () => undefined,
      onBug: (error) => {
        throw error
      },
    })
    http.addHook('onClose', () => reports.uploads.close())
    routeReports(http, reports)
  })
  afterAll(async () => {
    await http.close()
    await room.drop()
  })

  const call = async (method: 'GET' | 'POST' | 'DELETE', url: string, caller: Caller = 'own') =>
    http.inject({ method, url, headers: { 'x-api-key': caller } })
  const upload = async (text: string) => {
    const { payload, headers } = aForm([{ name: '2026H1.csv', content: Buffer.from(text) }], {})
    const sent = { method: 'POST', url: URL, headers: { 'x-api-key': 'own', ...headers } } as const
    const answer = await http.inject({ ...sent, payload: payload ?? Buffer.alloc(0) })
    expect(answer.statusCode).toBe(201)
    const { previewId } = reportPreview.parse(answer.json())
    return vi.waitFor(async () => {
      const preview = reportPreview.parse((await call('GET', `${PREVIEWS}/${previewId}`)).json())
      expect(preview.isChecked || preview.failure !== null).toBe(true)
      return preview
    }, PATIENCE)
  }
  const list = async (caller: Caller = 'own') =>
    ownReports.parse((await call('GET', URL, caller)).json())
  const commit = async (previewId: string) => {
    const answer = await call('POST', `${PREVIEWS}/${previewId}/commit`)
    expect(answer.statusCode).toBe(202)
    const { batchId } = answer.json() as { batchId: number }
    return vi.waitFor(async () => {
      const report = ownReportDetail.parse((await call('GET', `${URL}/${batchId}`)).json())
      expect([report.state, report.phase]).toEqual(['committed', null])
      return report
    }, PATIENCE)
  }
  const cellsOf = async (url: string) => {
    const { rawPayload, statusCode } = await call('GET', url)
    expect(statusCode).toBe(200)
    const path = join(room.dir, 'mended.xlsx')
    writeFileSync(path, rawPayload)
    const { header, rows } = await openTable(path, { name: 'mended.xlsx' })
    return { header, rows: (await Array.fromAsync(rows)).flat().map(({ cells }) => cells) }
  }

  const FAULTY = aReport(
    { url: 'https://shop.example/1' },
    { url: 'https://shop.example/2', platform: OTHER },
    { url: 'https://shop.example/3', code: '', person: '33070219900101' },
  )

  test('tells what is owed, and that nothing was reported so far', async () => {
    expect(await list()).toMatchObject({
      due: { period: '2026H1', due: '2026-07-31', state: 'overdue' },
      previews: [],
      reports: [],
    })
  })

  test('shows what is wrong by row and cell, masks personal data, and takes nothing in', async () => {
    const preview = await upload(FAULTY)
    expect(preview.checked).toEqual({ rows: 3, good: 1, waiting: 2 })
    expect(preview.faulty.map(({ line, faults }) => [line, faults[0]?.code])).toEqual([
      [3, 'merchant.other_platform'],
      [4, 'person.malformed'],
    ])
    expect(preview.faulty[0]?.faults[0]).toMatchObject({
      column: '平台统一社会信用代码',
      cell: OTHER,
    })
    expect(JSON.stringify(preview)).not.toContain('33070219900101')
    expect((await list()).previews).toHaveLength(1)
    expect((await list()).reports).toEqual([])
  })

  test('gives the wrong rows as a workbook that can be mended and sent again', async () => {
    const [preview] = (await list()).previews
    const { header, rows } = await cellsOf(`${PREVIEWS}/${preview?.previewId}/faults`)
    expect(header[0]).toMatch(/^※/)
    expect(rows).toHaveLength(2)
    expect(rows[0]?.[0]).toContain('平台只能报送本平台')
    expect(rows[1]).toContain('33070219900101')
  })

  test('takes the good rows in, of its own platform only; the others wait', async () => {
    const [preview] = (await list()).previews
    const report = await commit(preview?.previewId ?? '')
    expect(report).toMatchObject({ rows: 3, accepted: 1, waiting: 2, takenBy: '李虚构' })
    expect(report.faulty.map(({ faults }) => faults[0]?.code)).toEqual([
      'merchant.other_platform',
      'person.malformed',
    ])
    expect(JSON.stringify(report)).not.toContain('33070219900101')
    const numbers = await room.registry.numbersForCodes([PLATFORM, OTHER])
    expect(await room.registry.countShops(numbers.get(PLATFORM) ?? 0)).toBe(1)
    expect(await room.registry.countShops(numbers.get(OTHER) ?? 0)).toBe(0)
    expect(await list()).toMatchObject({
      due: { state: 'reported' },
      previews: [],
      reports: [{ batchId: report.batchId, waiting: 2 }],
    })
    const { rows } = await cellsOf(`${URL}/${report.batchId}/faults`)
    expect(rows).toHaveLength(2)
  })

  test('says that the same file came before, and takes it in once', async () => {
    const preview = await upload(FAULTY)
    expect(preview.isRepeat).toBe(true)
    const answer = await call('POST', `${PREVIEWS}/${preview.previewId}/commit`)
    expect(answer.json()).toMatchObject({ isRepeat: true })
    expect((await list()).reports).toHaveLength(1)
  })

  test('a mended row takes the place of the one that waited', async () => {
    const { previewId } = await upload(aReport({ url: 'https://shop.example/2' }))
    const report = await commit(previewId)
    expect(report).toMatchObject({ accepted: 1, waiting: 0 })
  })

  test('says in words why a file is no report', async () => {
    const strange = await upload('甲,乙\n1,2\n')
    expect(strange.failure).toMatchObject({ code: 'kind.columns_missing' })
    const gone = await call('DELETE', `${PREVIEWS}/${strange.previewId}`)
    expect(gone.statusCode).toBe(204)
    expect((await call('GET', `${PREVIEWS}/${strange.previewId}`)).statusCode).toBe(404)
    expect((await call('POST', URL)).statusCode).toBe(422)
  })

  test('nothing of it reaches another platform, and officers do not report', async () => {
    const { previewId } = await upload(aReport({ url: 'https://shop.example/9' }))
    const [report] = (await list()).reports
    const theirs = [
      ['GET', `${PREVIEWS}/${previewId}`],
      ['GET', `${PREVIEWS}/${previewId}/faults`],
      ['POST', `${PREVIEWS}/${previewId}/commit`],
      ['DELETE', `${PREVIEWS}/${previewId}`],
      ['GET', `${URL}/${report?.batchId}`],
      ['GET', `${URL}/${report?.batchId}/faults`],
    ] as const
    for (const [method, url] of theirs) {
      expect([url, (await call(method, url, 'other')).statusCode]).toEqual([url, 404])
      expect([url, (await call(method, url, 'officer')).statusCode]).toEqual([url, 403])
    }
    expect(await list('other')).toMatchObject({ previews: [], reports: [] })
  })

  test('says nothing of how far the data of all platforms reach', async () => {
    const { feedDates } = await import('../sources.ts')
    expect((await feedDates(room.database.db)).merchants).toBeUndefined()
  })
})
