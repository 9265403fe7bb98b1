import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoOf } from '@liangma/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../platform/database/testing.ts'
import { openTable } from '../../platform/files/index.ts'
import { exportRows, listRows } from './index.ts'
import {
  FAILING,
  MERCHANT,
  OTHER,
  PLATFORM,
  TODAY,
  casesFile,
  openTestCapture,
  platformsFile,
} from './testing.ts'

const decision = { by: '王审核', reason: '核对执照' }

describe.each(TEST_ENGINES)('capture on %s', (engine) => {
  let room: Awaited<ReturnType<typeof openTestCapture>>
  beforeAll(async () => {
    room = await openTestCapture(engine)
    await room.feed(platformsFile(PLATFORM))
  })
  afterAll(() => room.drop())

  const openRows = () => listRows(room.database.db, { limit: 100 })
  const reasonsOf = async (key: string) =>
    (await openRows()).filter((row) => row.key === key).map((row) => row.reason)
  const recordsOf = async (key: string) => {
    const { rows } = await sql<{ status: number; subject: string }>`
      SELECT c.status, s.code AS subject FROM records.credit_records c
      JOIN registry.subjects s ON s.subject_id = c.subject_id
      WHERE source_id = ${key} AND superseded_by IS NULL`.execute(room.database.db)
    return rows
  }

  test('takes a file in once, whatever its name', async () => {
    const file = casesFile({ number: 'A1', code: PLATFORM })
    expect(await room.feed(file)).toMatchObject({ state: 'committed', rows: 1, accepted: 1 })
    expect(await room.feed(file)).toMatchObject({ state: 'repeated' })
    expect(await recordsOf('A1')).toEqual([{ status: 1, subject: PLATFORM }])
  })

  test('replaces a record that a later file states anew, and ignores an older one', async () => {
    const later = await room.feed(casesFile({ number: 'A1', code: PLATFORM, fine: '7000.00' }))
    expect(later).toMatchObject({ accepted: 1 })
    const older = await room.feed(casesFile({ number: 'A1', code: PLATFORM, fine: '1.00' }), {
      dataAsOf: TODAY - 9,
    })
    expect(older).toMatchObject({ accepted: 0, older: 1 })
  })

  test('does not take a row that is missing from a later file for a removal', async () => {
    await room.feed(casesFile({ number: 'A2', code: PLATFORM }))
    expect(await recordsOf('A1')).toEqual([{ status: 1, subject: PLATFORM }])
  })

  test('follows the revisions of a source that numbers them', async () => {
    const revised = (revision: string, fine: string) => {
      const [header, row] = casesFile({ number: 'R1', code: PLATFORM, fine }).split('\n')
      return room.feed(`${header},修订号\n${row},${revision}`)
    }
    expect(await revised('5', '1.00')).toMatchObject({ accepted: 1 })
    expect(await revised('4', '2.00')).toMatchObject({ accepted: 0, older: 1 })
    expect(await revised('5', '3.00')).toMatchObject({ accepted: 0, older: 1 })
    expect(await revised('6', '4.00')).toMatchObject({ accepted: 1 })
    expect(await revised('第七', '5.00')).toMatchObject({ accepted: 0, quarantined: 1 })
    expect(await reasonsOf('R1')).toEqual(['revision.malformed'])
  })

  test('lets a row of an unknown platform wait until the platform is registered', async () => {
    expect(await room.feed(casesFile({ number: 'W1', code: OTHER }))).toMatchObject({
      quarantined: 1,
    })
    expect(await reasonsOf('W1')).toEqual(['subject.unregistered'])
    await room.feed(platformsFile(PLATFORM, OTHER))
    expect(await reasonsOf('W1')).toEqual([])
    expect(await recordsOf('W1')).toEqual([{ status: 1, subject: OTHER }])
  })

  test('never attaches a record by name alone; a person matches it, and may take that back', async () => {
    const name = '金华星河0网络科技有限公司'
    await room.feed(casesFile({ number: 'N1', name }))
    expect(await reasonsOf('N1')).toEqual(['subject.unmatched'])
    const [candidate] = await room.capture.matching.candidatesFor(name)
    expect(candidate).toMatchObject({
      uscc: PLATFORM,
      why: { zh: expect.stringContaining('名称完全相同') },
    })

    expect(
      await room.capture.matching.match({ ...decision, source: 'cases', name, code: PLATFORM }),
    ).toBe(1)
    expect(await recordsOf('N1')).toEqual([{ status: 1, subject: PLATFORM }])
    await room.feed(casesFile({ number: 'N2', name: '金华星河０网络科技有限公司 ' }))
    expect(await recordsOf('N2'), 'remembered for the next file').toEqual([
      { status: 1, subject: PLATFORM },
    ])

    const [match] = await room.identity.listMatches()
    room.touched.length = 0
    expect(await room.capture.matching.revoke({ ...decision, matchId: match?.matchId ?? 0 })).toBe(
      2,
    )
    expect(await recordsOf('N1'), 'withdrawn').toEqual([{ status: 4, subject: PLATFORM }])
    expect(room.touched, 'whoever it touched is assessed again').toHaveLength(1)
    expect(await reasonsOf('N1')).toEqual(['subject.unmatched'])
    expect(await reasonsOf('N2')).toEqual(['subject.unmatched'])
  })

  test('keeps the confirmation of a code whose check fails', async () => {
    await room.feed(platformsFile(FAILING))
    await room.feed(casesFile({ number: 'F1', code: FAILING.toLowerCase() }))
    expect(await reasonsOf('F1')).toEqual(['code.unconfirmed'])
    await room.capture.matching.confirmCode({ ...decision, code: FAILING })
    expect(await recordsOf('F1')).toEqual([{ status: 1, subject: FAILING }])
    await room.feed(casesFile({ number: 'F2', code: FAILING }))
    expect(await recordsOf('F2')).toEqual([{ status: 1, subject: FAILING }])
  })

  test('keeps an old 15-digit number and flags it', async () => {
    const old = '330702000012345'
    await room.feed(platformsFile(old))
    await room.feed(casesFile({ number: 'L1', code: old }))
    expect(await recordsOf('L1')).toEqual([{ status: 1, subject: old }])
    const { rows } = await sql<{ flag: string }>`SELECT attributes->>'代码类型' AS flag
      FROM records.credit_records WHERE source_id = 'L1'`.execute(room.database.db)
    expect(rows).toEqual([{ flag: '15 位原注册号' }])
  })

  test('refuses every row of a key that a file contradicts itself on, and takes repeats once', async () => {
    const twice = { number: 'D2', code: PLATFORM }
    const report = await room.feed(
      casesFile(
        { number: 'D1', code: PLATFORM },
        { number: 'D1', code: PLATFORM, fine: '1.00' },
        twice,
        twice,
      ),
    )
    expect(report).toMatchObject({ rows: 4, accepted: 1, unchanged: 1, quarantined: 2 })
    expect(await reasonsOf('D1')).toEqual(['key.conflict', 'key.conflict'])
    expect(await recordsOf('D1')).toEqual([])
    await room.feed(casesFile({ number: 'D1', code: PLATFORM, fine: '2.00' }))
    expect(await reasonsOf('D1'), 'settled by the corrected file').toEqual([])
  })

  test('writes bad rows with their errors into a workbook that can be mended and fed again', async () => {
    await room.feed(casesFile({ number: 'X1', code: PLATFORM, fine: '一百' }))
    const path = join(room.dir, 'bad.xlsx')
    await exportRows(room.database, { to: path, format: 'xlsx', kind: 'cases' })
    const { header, rows } = await openTable(path, { name: 'bad.xlsx' })
    const cells = (await Array.fromAsync(rows)).flat().map((row) => row.cells)
    const bad = cells.find((row) => row.includes('X1')) ?? []
    expect(bad[0]).toContain('罚款金额')
    const mended = [
      header,
      bad.map((cell) => (cell === '一百' ? '100' : cell.replaceAll(/[\n,]/g, ' '))),
    ]
    expect(await room.feed(mended.map((row) => row.join(',')).join('\n'))).toMatchObject({
      accepted: 1,
    })
    expect(await reasonsOf('X1')).toEqual([])
  })

  test('settles a refused row once the mended one enters', async () => {
    const bad = casesFile({ number: 'M1', code: PLATFORM }).replace(isoOf(TODAY - 30), '')
    await room.feed(bad)
    expect(await reasonsOf('M1')).toEqual(['cell.missing'])
    await room.feed(casesFile({ number: 'M1', code: PLATFORM }))
    expect(await reasonsOf('M1')).toEqual([])
  })

  test('seals complainants apart from their complaints', async () => {
    await room.feed(`登记编号,类型,登记时间,被投诉主体,统一社会信用代码,平台统一社会信用代码,办结日期,结果,按期响应,参与调解,投诉人,投诉人电话
C1,投诉,2026-11-01,星河商城,,${PLATFORM},2026-11-10,调解成功,是,是,赵虚构,19900001234
C2,投诉,2026-13-01,星河商城,,${PLATFORM},2026-11-10,调解成功,是,是,赵虚构,19900001234`)
    const everything = await sql<{ text: string }>`
      SELECT c::text AS text FROM records.credit_records c UNION ALL
      SELECT q::text FROM capture.quarantined_rows q`.execute(room.database.db)
    expect(JSON.stringify(everything.rows)).not.toMatch(/赵虚构|19900001234/)
    const { rows } = await sql<{
      sealed: Uint8Array
    }>`SELECT sealed FROM records.sealed_contacts`.execute(room.database.db)
    expect(room.keys.open(rows[0]?.sealed ?? new Uint8Array())).toContain('赵虚构')
    const [row] = await openRows().then((open) => open.filter((each) => each.key === 'C2'))
    expect(room.keys.open(row?.sealedCells ?? new Uint8Array())).toContain('19900001234')
  })

  test('keeps natural persons only as keyed hashes', async () => {
    const number = '330702199001011234'
    await room.feed(`平台统一社会信用代码,报送期,经营者名称,统一社会信用代码,证件号码,网店网址,是否登记
${PLATFORM},2026H1,钱虚构,,${number},https://shop1.example,否
${PLATFORM},2026H1,星云百货,${MERCHANT},,https://shop2.example,是`)
    const { rows } = await sql<{ text: string }>`
      SELECT s::text AS text FROM registry.subjects s UNION ALL SELECT m::text FROM registry.shops m
      UNION ALL SELECT r::text FROM records.credit_records r`.execute(room.database.db)
    expect(rows.length).toBeGreaterThan(3)
    expect(JSON.stringify(rows)).not.toContain(number)
  })

  test('a merchant has a record for each shop, and the next report of it changes none', async () => {
    const report = (period: string, name: string) =>
      room.feed(`平台统一社会信用代码,报送期,经营者名称,统一社会信用代码,网店网址,是否登记
${PLATFORM},${period},${name},${MERCHANT},https://shop3.example,是`)
    const shopRecords = async () => {
      const { rows } = await sql<{ code: string; on: string; revision: number }>`
        SELECT m.code, p.code AS on, r.revision FROM records.credit_records r
        JOIN records.terms t ON t.term = r.term
        JOIN registry.subjects m ON m.subject_id = r.subject_id
        JOIN registry.subjects p ON p.subject_id = r.platform_id
        WHERE t.spelling = 'merchant' AND r.source_id LIKE '%shop3.example'`.execute(
        room.database.db,
      )
      return rows
    }
    expect(await report('2026H1', '星云百货')).toMatchObject({ accepted: 1 })
    const once = [{ code: MERCHANT, on: PLATFORM, revision: 1 }]
    expect(await shopRecords()).toEqual(once)
    expect(await report('2026H2', '星云百货商行')).toMatchObject({ accepted: 1, unchanged: 0 })
    expect(await shopRecords()).toEqual(once)
  })

  test('what no rulebook reads of such a subject waits: platforms and merchants have their own', async () => {
    const rows = [
      `A-1,${MERCHANT},M1-02,2026-06-01,属实`,
      `A-2,${MERCHANT},G1-02,2026-06-01,属实`,
      `A-3,${MERCHANT},S-06,2026-06-01,属实`,
      `A-4,${PLATFORM},M1-02,2026-06-01,属实`,
      `A-5,${PLATFORM},G1-02,2026-06-01,属实`,
    ]
    const report = await room.feed(
      ['编号,统一社会信用代码,指标代码,认定日期,结论', ...rows].join('\n'),
    )
    expect(report).toMatchObject({ accepted: 3, quarantined: 2 })
    const waiting = await listRows(room.database.db, { batchId: report.batchId, limit: 9 })
    expect(waiting.map(({ key, reason, waitsFor }) => [key, reason, waitsFor])).toEqual([
      ['A-2', 'subject.other_kind', `kind:${MERCHANT}`],
      ['A-4', 'subject.other_kind', `kind:${PLATFORM}`],
    ])
  })

  test('adapts headers of another system by a mapping in the data folder', async () => {
    mkdirSync(join(room.dir, 'mappings'), { recursive: true })
    writeFileSync(
      join(room.dir, 'mappings', 'province.yaml'),
      `kind: listings
source: province
columns: { 名录类型: 名单, 主体代码: 统一社会信用代码, 列入日: 列入日期, 移出日: 移出日期 }
values: { 名单: { 异常: 经营异常 } }
`,
    )
    const report = await room.feed(`名录类型,主体代码,列入日,移出日\n异常,${PLATFORM},2026-07-10,`)
    expect(report).toMatchObject({ kind: 'listings', accepted: 1 })
  })

  test('gives an interrupted batch up without a trace', async () => {
    await sql`INSERT INTO capture.batches (kind, source, origin, name, sha256, data_as_of_day, beat_at)
      VALUES ('cases', 'cases', 'file', 'killed.csv', 'x', ${TODAY}, now() - interval '1 hour')`.execute(
      room.database.db,
    )
    expect(await room.capture.recover()).toBe(1)
    expect(await room.capture.recover()).toBe(0)
  })

  test('answers a file of no known kind with what the nearest one lacks', async () => {
    await expect(room.feed('甲,乙\n1,2')).rejects.toMatchObject({ code: 'kind.unknown' })
  })
})
