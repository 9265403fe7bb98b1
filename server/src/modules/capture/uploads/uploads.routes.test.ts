import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isoOf } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { PLATFORM, TODAY, casesFile, openTestCapture, platformsFile } from '../testing.ts'
import { aForm, openTestRoutes } from '../testing-routes.ts'

const PATIENCE = { timeout: 4_000, interval: 20 }

describe.each(TEST_ENGINES)('uploads on %s', (engine) => {
  let room: Awaited<ReturnType<typeof openTestCapture>>
  let http: Awaited<ReturnType<typeof openTestRoutes>>
  beforeAll(async () => {
    room = await openTestCapture(engine)
    http = await openTestRoutes(room)
    await room.feed(platformsFile(PLATFORM))
  })
  afterAll(async () => {
    await http.close()
    await room.drop()
  })

  const upload = async (text: string | Buffer, fields: Record<string, string> = {}) => {
    const form = aForm([{ name: '行政处罚.csv', content: Buffer.from(text) }], fields)
    return http.call('POST', '/api/v1/import-previews', form)
  }
  const checked = (previewId: string) =>
    vi.waitFor(async () => {
      const { body } = await http.call('GET', `/api/v1/import-previews/${previewId}`)
      expect(body.isChecked || body.failure !== null).toBe(true)
      return body
    }, PATIENCE)
  const uploaded = async (text: string | Buffer, fields: Record<string, string> = {}) => {
    const { status, body } = await upload(text, fields)
    expect(status).toBe(201)
    return checked(body.previews[0].previewId)
  }
  const ended = (batchId: number) =>
    vi.waitFor(async () => {
      const { body } = await http.call('GET', `/api/v1/imports/${batchId}`)
      expect([body.state === 'checking', body.phase]).toEqual([false, null])
      return body
    }, PATIENCE)

  test('shows how a file will be read, and takes nothing in', async () => {
    const text = casesFile(
      { number: 'U1', code: PLATFORM },
      { number: 'U2', code: PLATFORM, fine: '一百' },
      { number: 'U3' },
      { number: 'U4', code: PLATFORM },
      { number: 'U4', code: PLATFORM, fine: '1.00' },
    )
    const preview = await uploaded(text)
    expect(preview).toMatchObject({
      name: '行政处罚.csv',
      kind: 'cases',
      format: 'csv',
      encoding: 'utf-8',
      uploadedBy: '王虚构',
      checked: { rows: 5, good: 1, waiting: 4 },
      isChecked: true,
      failure: null,
      repeats: null,
      batchId: null,
    })
    expect(preview.columns[0]).toEqual({
      theirs: '决定书文号',
      ours: '决定书文号',
      isSealed: false,
    })
    expect(preview.rows[1].faults).toMatchObject([{ column: '罚款金额', cell: '一百' }])
    const reasons = preview.reasons.map(({ reason, count }: never) => [reason, count])
    expect(Object.fromEntries(reasons)).toMatchObject({ 'subject.unmatched': 1, 'key.conflict': 2 })
    const { body } = await http.call('GET', '/api/v1/imports')
    expect(body.batches.map((batch: { kind: string }) => batch.kind)).not.toContain('cases')
  })

  test('takes the file in once, notes who did, and says so when it comes again', async () => {
    const text = casesFile({ number: 'U5', code: PLATFORM }, { number: 'U6', code: PLATFORM })
    const { previewId } = await uploaded(text)
    const commit = () => http.call('POST', `/api/v1/import-previews/${previewId}/commit`)
    const first = await commit()
    expect(first).toMatchObject({ status: 202, body: { isRepeat: false } })
    expect(await ended(first.body.batchId)).toMatchObject({
      state: 'committed',
      origin: 'upload',
      takenBy: '王虚构',
      name: '行政处罚.csv',
      rowTotal: 2,
      accepted: 2,
    })
    expect((await commit()).body.batchId).toBe(first.body.batchId)
    const again = await uploaded(text)
    expect(again.repeats).toMatchObject({ batchId: first.body.batchId })
    const repeat = await http.call('POST', `/api/v1/import-previews/${again.previewId}/commit`)
    expect(repeat.body).toEqual({ batchId: first.body.batchId, isRepeat: true })
  })

  test('says what is missing from an unknown file, and reads it once told how', async () => {
    const text = casesFile({ number: 'U7', code: PLATFORM }).replace('决定书文号', '文书号')
    const preview = await uploaded(text)
    expect(preview).toMatchObject({ kind: null, failure: { code: 'kind.unknown' } })
    const mapping = JSON.stringify({ kind: 'cases', columns: { 文书号: '决定书文号' } })
    const url = `/api/v1/import-previews/${preview.previewId}`
    const refused = await http.call('POST', `${url}/commit`)
    expect(refused).toMatchObject({ status: 422, body: { code: 'kind.unknown' } })
    await http.call('PUT', url, { json: { mapping, dataAsOf: isoOf(TODAY - 3) } })
    const told = await checked(preview.previewId)
    expect(told).toMatchObject({ kind: 'cases', failure: null, checked: { good: 1 } })
    expect(told.columns[0]).toMatchObject({ theirs: '文书号', ours: '决定书文号' })
    const { body } = await http.call('POST', `${url}/commit`)
    expect(await ended(body.batchId)).toMatchObject({ accepted: 1, dataAsOf: isoOf(TODAY - 3) })
  })

  test('never shows personal data, nor what may be some in a broken row', async () => {
    const preview =
      await uploaded(`登记编号,类型,登记时间,被投诉主体,统一社会信用代码,平台统一社会信用代码,办结日期,结果,按期响应,参与调解,投诉人,投诉人电话
C1,投诉,2026-11-01,星河商城,,${PLATFORM},2026-11-10,调解成功,是,是,赵虚构,19900001234
C2,投诉,2026-11-01,星河商城,,${PLATFORM},2026-11-10,调解成功,是,是,赵虚构,19900001234,多一格`)
    expect(JSON.stringify(preview)).not.toMatch(/赵虚构|19900001234/)
    expect(preview.rows[1]).toMatchObject({ cells: [], faults: [{ code: 'row.columnCount' }] })
    expect(preview.columns.at(-1)).toMatchObject({ ours: '投诉人电话', isSealed: true })
  })

  test('recognises GB18030', async () => {
    // 决定书文号 in GB18030.
    const header = Buffer.from('bef6b6a8cae9cec4bac5', 'hex')
    const preview = await uploaded(Buffer.concat([header, Buffer.from(',a\n1,2\n')]))
    expect(preview).toMatchObject({ encoding: 'gb18030', failure: { code: 'kind.unknown' } })
    expect(preview.columns[0].theirs).toBe('决定书文号')
  })

  test('lists one’s own uploads, and removes one', async () => {
    const { previewId } = await uploaded(casesFile({ number: 'U8', code: PLATFORM }))
    const ids = (body: { previews: { previewId: string }[] }) =>
      body.previews.map((each) => each.previewId)
    expect(ids((await http.call('GET', '/api/v1/import-previews')).body)).toContain(previewId)
    const others = await http.call('GET', '/api/v1/import-previews', { login: 'li' })
    expect(ids(others.body)).toEqual([])
    const rest = await http.call('DELETE', `/api/v1/import-previews/${previewId}`)
    expect(ids(rest.body)).not.toContain(previewId)
    expect(existsSync(join(room.dir, 'uploads', previewId))).toBe(false)
    const gone = await http.call('GET', `/api/v1/import-previews/${previewId}`)
    expect(gone).toMatchObject({ status: 404, body: { code: 'preview.not_found' } })
  })

  test('refuses a request without a file, and a day ahead, and keeps nothing of it', async () => {
    const before = readdirSync(join(room.dir, 'uploads'))
    expect(await http.call('POST', '/api/v1/import-previews', aForm([], {}))).toMatchObject({
      status: 422,
      body: { code: 'upload.none' },
    })
    const malformed = await upload('甲\n1', { dataAsOf: '2026-02-30' })
    expect(malformed).toMatchObject({ status: 400, body: { code: 'input.malformed' } })
    expect(readdirSync(join(room.dir, 'uploads'))).toEqual(before)
    const ahead = await uploaded(casesFile({ number: 'U9', code: PLATFORM }), {
      dataAsOf: isoOf(TODAY + 1),
    })
    const url = `/api/v1/import-previews/${ahead.previewId}/commit`
    expect((await http.call('POST', url)).body.code).toBe('import.day_ahead')
  })

  test('tells how a batch comes along, to its end', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => ({ number: `P${i}`, code: PLATFORM }))
    const { previewId } = await uploaded(casesFile(...rows))
    const { body } = await http.call('POST', `/api/v1/import-previews/${previewId}/commit`)
    const stream = await http.call('GET', `/api/v1/imports/${body.batchId}/events`, {
      headers: { accept: 'text/event-stream' },
    })
    const events = stream.text.split('\n\n').filter(Boolean)
    const last = events.at(-1) ?? ''
    expect(last).toMatch(/^event: end\n/)
    expect(JSON.parse(last.replace(/^event: end\ndata: /, ''))).toEqual({
      batchId: body.batchId,
      state: 'committed',
      phase: null,
      rows: 3_000,
      rowTotal: 3_000,
      accepted: 3_000,
      quarantined: 0,
    })
    expect(events[0]).toMatch(/^event: progress\n/)
  })

  test('gives a batch up that is cancelled while it waits, and lets its file be taken in later', async () => {
    const { previewId } = await uploaded(casesFile({ number: 'U10', code: PLATFORM }))
    const release = Promise.withResolvers<void>()
    const busy = room.capture.desk.inTurn(() => release.promise)
    const url = `/api/v1/import-previews/${previewId}/commit`
    const { batchId } = (await http.call('POST', url)).body
    const cancelled = await http.call('POST', `/api/v1/imports/${batchId}/cancellation`)
    expect(cancelled).toMatchObject({ status: 202, body: { phase: 'waiting' } })
    release.resolve()
    await busy
    expect(await ended(batchId)).toMatchObject({
      state: 'failed',
      accepted: 0,
      failure: { code: 'import.cancelled', zh: expect.stringContaining('王虚构') },
    })
    const late = await http.call('POST', `/api/v1/imports/${batchId}/cancellation`)
    expect(late).toMatchObject({ status: 409, body: { code: 'import.not_cancellable' } })
    const again = await http.call('POST', url)
    expect(again.body.batchId).not.toBe(batchId)
    expect(await ended(again.body.batchId)).toMatchObject({ state: 'committed', accepted: 1 })
  })
})
