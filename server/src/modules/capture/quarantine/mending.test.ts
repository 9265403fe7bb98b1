import { isoOf } from '@liangma/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { listRows } from '../index.ts'
import {
  FAILING,
  OTHER,
  PLATFORM,
  TODAY,
  casesFile,
  openTestCapture,
  platformsFile,
} from '../testing.ts'
import { openTestRoutes } from '../testing-routes.ts'

const NAME = '金华星河0网络科技有限公司'

describe.each(TEST_ENGINES)('waiting rows on %s', (engine) => {
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

  const openRow = async (key: string) => {
    const rows = await listRows(room.database.db, { limit: 200 })
    const row = rows.find((each) => each.key === key)
    if (!row) throw new Error(`no open row ${key}`)
    return row
  }
  const openKeys = async () =>
    (await listRows(room.database.db, { limit: 200 })).map((row) => row.key)
  const fineOf = async (key: string) => {
    const { rows } = await sql<{ cents: number }>`SELECT amount_cents AS cents
      FROM records.credit_records WHERE source_id = ${key} AND superseded_by IS NULL`.execute(
      room.database.db,
    )
    return rows.map((row) => row.cents)
  }
  const mend = (rowId: number, cells: Record<string, string>, login = 'wang') =>
    http.call('PUT', `/api/v1/quarantine/${rowId}`, { json: { cells }, login })

  test('shows every cell of a row beside what is wrong in it', async () => {
    await room.feed(casesFile({ number: 'M1', code: PLATFORM, fine: '一百' }))
    const { rowId } = await openRow('M1')
    const { body } = await http.call('GET', `/api/v1/quarantine/${rowId}`)
    const cells = body.columns as { column: string }[]
    expect(cells.find(({ column }) => column === '罚款金额')).toMatchObject({
      cell: '一百',
      isKnown: true,
      isSealed: false,
      faults: [{ column: '罚款金额' }],
    })
    expect(cells.find(({ column }) => column === '决定书文号')).toMatchObject({ faults: [] })
  })

  test('says what is still wrong by the cell, and leaves the row as it was', async () => {
    const before = await openRow('M1')
    const wrong = await mend(before.rowId, { 罚款金额: '一千', 决定日期: '2026-02-30' })
    expect(wrong).toMatchObject({ status: 422, body: { code: 'row.still_wrong' } })
    expect(wrong.body.errors.map(({ column }: { column: string }) => column).toSorted()).toEqual([
      '决定日期',
      '罚款金额',
    ])
    expect(await openRow('M1')).toEqual(before)
  })

  test('takes a mended row in as a mended file would be, and keeps who and when', async () => {
    const { rowId } = await openRow('M1')
    room.touched.length = 0
    const mended = await mend(rowId, { 罚款金额: '100' })
    expect(mended).toMatchObject({ status: 200, body: { state: 'entered', row: null } })
    expect(await fineOf('M1')).toEqual([10_000])
    expect(room.touched).toHaveLength(1)
    const batch = await http.call('GET', `/api/v1/imports/${mended.body.batchId}`)
    expect(batch.body).toMatchObject({ origin: 'mend', takenBy: '王虚构', accepted: 1 })
    const { body } = await http.call('GET', `/api/v1/quarantine/${rowId}`)
    expect(body).toMatchObject({ state: 'resolved', resolvedBy: '王虚构' })
    expect(body.resolvedAt).not.toBeNull()
  })

  test('mends a row once: the second of two people is told', async () => {
    await room.feed(casesFile({ number: 'M2', code: PLATFORM, fine: '二百' }))
    const { rowId } = await openRow('M2')
    const both = await Promise.all([
      mend(rowId, { 罚款金额: '200' }),
      mend(rowId, { 罚款金额: '300' }, 'li'),
    ])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(await fineOf('M2')).toHaveLength(1)
    expect((await mend(rowId, { 罚款金额: '400' })).body.code).toBe('row.not_open')
  })

  test('lets a row that is right in itself wait on for what it needs, as corrected', async () => {
    await room.feed(casesFile({ number: 'M3', code: PLATFORM, fine: '三百' }))
    const { rowId } = await openRow('M3')
    const mended = await mend(rowId, { 罚款金额: '300', 统一社会信用代码: OTHER })
    expect(mended.body).toMatchObject({
      state: 'waiting',
      row: { reason: 'subject.unregistered', cells: { 罚款金额: '300' } },
    })
    expect(await fineOf('M3')).toEqual([])
    await room.feed(platformsFile(PLATFORM, OTHER))
    expect(await fineOf('M3')).toEqual([30_000])
  })

  test('settles a contradiction by the row that is kept', async () => {
    const rows = casesFile(
      { number: 'M4', code: PLATFORM, fine: '1.00' },
      { number: 'M4', code: PLATFORM, fine: '2.00' },
    )
    await room.feed(rows)
    const { rowId } = await openRow('M4')
    expect((await mend(rowId, {})).body.state).toBe('entered')
    expect(await fineOf('M4')).toEqual([100])
    expect(await openKeys()).not.toContain('M4')
  })

  test('keeps sealed cells sealed, replaceable, and open only to whom it is given', async () => {
    await room.feed(`登记编号,类型,登记时间,被投诉主体,统一社会信用代码,平台统一社会信用代码,办结日期,结果,按期响应,参与调解,投诉人,投诉人电话
C1,投诉,2026-13-01,星河商城,,${PLATFORM},2026-11-10,调解成功,是,是,赵虚构,19900001234`)
    const { rowId } = await openRow('C1')
    const shown = await http.call('GET', `/api/v1/quarantine/${rowId}`)
    expect(shown.text).not.toMatch(/赵虚构|19900001234/)
    const sealed = (shown.body.columns as { column: string; isSealed: boolean; cell: null }[]).find(
      ({ column }) => column === '投诉人电话',
    )
    expect(sealed).toMatchObject({ isSealed: true, cell: null })
    const url = `/api/v1/quarantine/${rowId}/sealed`
    expect((await http.call('GET', url)).body.cells).toMatchObject({ 投诉人电话: '19900001234' })
    expect((await http.call('GET', url, { login: 'zhao' })).status).toBe(403)
    expect((await mend(rowId, { 登记时间: '2026-11-01' })).body.state).toBe('entered')
    const { rows } = await sql<{
      sealed: Uint8Array
    }>`SELECT sealed FROM records.sealed_contacts`.execute(room.database.db)
    expect(room.keys.open(rows[0]?.sealed ?? new Uint8Array())).toContain('19900001234')
  })

  test('believes no cell of a broken row: all are given anew', async () => {
    const [header, row] = casesFile({ number: 'M5', code: PLATFORM }).split('\n')
    await room.feed(`${header}\n${row},多一格`)
    const rows = await listRows(room.database.db, { limit: 200 })
    const broken = rows.find(({ reason }) => reason === 'row.columnCount')
    const rowId = broken?.rowId ?? 0
    expect((await mend(rowId, { 决定书文号: 'M5' })).body.code).toBe('row.still_wrong')
    const given = {
      决定书文号: 'M5',
      统一社会信用代码: PLATFORM,
      违法行为: '虚假宣传',
      处罚种类: '罚款',
      严重程度: '一般',
      决定日期: isoOf(TODAY - 30),
      是否公示: '是',
      状态: '有效',
    }
    expect((await mend(rowId, given)).body).toMatchObject({ state: 'entered' })
  })

  test('puts one text into many rows, and says which are still wrong', async () => {
    await room.feed(
      casesFile(
        { number: 'M6', code: PLATFORM, fine: '错' },
        { number: 'M7', code: PLATFORM, fine: '错' },
        { number: '', code: PLATFORM, fine: '错' },
      ),
    )
    const rows = await listRows(room.database.db, { reason: 'cell.missing', limit: 9 })
    const ids = [(await openRow('M6')).rowId, (await openRow('M7')).rowId, rows[0]?.rowId ?? 0]
    const json = { rowIds: ids, column: '罚款金额', cell: '70' }
    const { body } = await http.call('POST', '/api/v1/quarantine/corrections', { json })
    expect(body).toMatchObject({ entered: 2, waiting: 0, refused: [{ rowId: ids[2] }] })
    expect(await fineOf('M7')).toEqual([7_000])
  })

  test('refuses a column that the row does not have, and a row that nobody knows', async () => {
    await room.feed(casesFile({ number: 'M8', code: PLATFORM, fine: '错' }))
    const { rowId } = await openRow('M8')
    expect(await mend(rowId, { 不存在的列: '1' })).toMatchObject({
      status: 422,
      body: { code: 'row.no_column' },
    })
    expect((await mend(999_999, {})).body.code).toBe('row.not_found')
    expect((await mend(rowId, {}, 'zhao')).status, 'an auditor reads only').toBe(403)
  })

  test('dismisses a row with a reason that stays on file, and takes that back', async () => {
    const { rowId } = await openRow('M8')
    const json = { rowIds: [rowId, 999_999], reason: '测试数据' }
    const dismissed = await http.call('POST', '/api/v1/quarantine/dismissals', { json })
    expect(dismissed.body.rowIds).toEqual([rowId])
    const { body } = await http.call('GET', `/api/v1/quarantine/${rowId}`)
    expect(body).toMatchObject({ state: 'resolved', resolvedBecause: '测试数据' })
    const reopened = await http.call('POST', '/api/v1/quarantine/reopenings', {
      json: { rowIds: [rowId] },
    })
    expect(reopened.body.rowIds).toEqual([rowId])
    expect(await openKeys()).toContain('M8')
  })

  test('shows a name beside whom it may mean, and says how many rows a decision releases', async () => {
    await room.feed(casesFile({ number: 'N1', name: NAME }, { number: 'N2', name: NAME }))
    const { body } = await http.call('GET', '/api/v1/matching/names')
    expect(body).toMatchObject({
      total: 1,
      names: [
        {
          source: 'cases',
          name: NAME,
          count: 2,
          candidates: [{ uscc: PLATFORM, likeness: 100, difference: [{ in: 'both' }] }],
        },
      ],
    })
    const json = { source: 'cases', name: NAME, code: PLATFORM, reason: '核对执照' }
    expect((await http.call('POST', '/api/v1/matches', { json })).body).toEqual({ rows: 2 })
    expect((await http.call('POST', '/api/v1/matches', { json })).body).toEqual({ rows: 0 })
    const other = { json: { ...json, code: OTHER } }
    expect((await http.call('POST', '/api/v1/matches', other)).body.code).toBe('match.stands')
    const { matches } = (await http.call('GET', '/api/v1/matches')).body
    expect(matches).toMatchObject([{ name: NAME, matchedBy: '王虚构' }])
    const revocation = await http.call('POST', `/api/v1/matches/${matches[0].matchId}/revocation`, {
      json: { reason: '同名' },
    })
    expect(revocation.body).toEqual({ rows: 2 })
  })

  test('ends the rows of a name that means none of the candidates; a revoked match leaves them ended', async () => {
    const json = { source: 'cases', name: NAME, reason: '外地企业' }
    const ended = await http.call('POST', '/api/v1/matching/none-of-these', { json })
    expect(ended.body).toEqual({ rows: 2 })
    expect((await http.call('GET', '/api/v1/matching/names')).body.total).toBe(0)
  })

  test('shows codes whose check characters fail, and releases their rows once confirmed', async () => {
    await room.feed(platformsFile(PLATFORM, OTHER, FAILING))
    const { body } = await http.call('GET', '/api/v1/matching/codes')
    expect(body).toMatchObject({ total: 1, codes: [{ code: FAILING, count: 1 }] })
    const json = { code: FAILING, reason: '登记系统确有此码' }
    expect((await http.call('POST', '/api/v1/confirmed-codes', { json })).body).toEqual({ rows: 1 })
  })
})
