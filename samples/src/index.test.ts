import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { dayOf, findDay, normaliseCode, shapeOfCode } from '@liangma/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCity } from './city/population.ts'
import { INDICATORS } from './conduct/indicators.ts'
import { planAnnualReports } from './files/annual-reports.ts'
import { planFindings } from './files/findings.ts'
import type { SampleCity } from './index.ts'
import { writeSampleCity } from './index.ts'

const SIZE = { platforms: 80, merchants: 2_000, complaints: 5_000, seed: 7 }
const TODAY = dayOf('2026-11-23')
const HEADERS: Record<string, string> = {
  platforms:
    '平台名称, 主办单位, 统一社会信用代码, 平台类型, 网址, ICP备案号, 经营地址, 区县代码, 经度, 纬度, 坐标系, 上线日期, 年订单量',
  merchants:
    '平台统一社会信用代码, 报送期, 经营者名称, 统一社会信用代码, 证件号码, 实际经营地址, 区县代码, 经度, 纬度, 坐标系, 联系方式, 网店名称, 网店网址, 是否登记, 自我声明类型, 是否超限额, 最近核验日期',
  cases:
    '决定书文号, 当事人名称, 统一社会信用代码, 违法行为, 处罚种类, 罚款金额, 没收金额, 严重程度, 决定日期, 是否公示, 事件编号, 状态, 修复日期, 否决情形',
  complaints:
    '登记编号, 类型, 登记时间, 被投诉主体, 统一社会信用代码, 平台统一社会信用代码, 问题类别, 涉及金额, 是否受理, 不予受理理由, 受理日期, 办结日期, 结果, 按期响应, 参与调解, 非消费者标记, 投诉人, 投诉人电话',
  annualReports: '统一社会信用代码, 年度, 报送日期, 状态',
  listings: '名单, 统一社会信用代码, 列入日期, 列入原因, 移出日期, 事件编号, 列入机关, 备注',
  findings:
    '编号, 统一社会信用代码, 平台统一社会信用代码, 指标代码, 档次, 认定日期, 结论, 整改日期, 责令改正期限, 事件编号, 依据文书, 状态, 分值, 检查编号',
  metrics: '统一社会信用代码, 指标代码, 期间起, 期间止, 分子, 分母',
  bonuses: '统一社会信用代码, 指标代码, 起, 止, 依据',
}
// A deadline may lie ahead, and a bonus may end later.
const MAY_LIE_AHEAD = new Set(['责令改正期限', '止'])

interface ReadFile {
  name: string
  kind: string
  headers: string[]
  rows: string[][]
}

let root = ''
let city: SampleCity
let files: ReadFile[]

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sample-'))
  city = await writeSampleCity({ dir: join(root, 'first'), today: TODAY, ...SIZE })
  const sheets = city.files.filter((file) => file.path.endsWith('.csv'))
  files = await Promise.all(sheets.map((file) => readSheet(file.path, file.kind)))
})
afterAll(() => rm(root, { recursive: true }))

test('writes the same bytes for the same seed, and others for another', async () => {
  const again = await writeSampleCity({ dir: join(root, 'again'), today: TODAY, ...SIZE })
  const other = await writeSampleCity({ dir: join(root, 'other'), today: TODAY, ...SIZE, seed: 8 })
  expect(await digests(again)).toEqual(await digests(city))
  const [firstDigests, otherDigests] = [await digests(city), await digests(other)]
  expect(otherDigests.every((digest, i) => digest !== firstDigests[i])).toBe(true)
})

test('heads every file as the bureau does', () => {
  for (const file of files) expect(file.headers.join(', '), file.name).toBe(HEADERS[file.kind])
  const [annual] = planAnnualReports(smallCity())
  expect(annual?.headers.join(', ')).toBe(HEADERS['annualReports'])
  expect(new Set(city.files.map((file) => file.kind)).size).toBe(9)
})

test('tells the number of lines of every file', () => {
  for (const file of files) {
    const written = city.files.find(({ path }) => basename(path) === file.name)
    expect(file.rows.length, file.name).toBe(written?.rows)
  }
})

test('has only valid credit codes, but for the declared dirt', () => {
  for (const file of files) {
    const declared = (kind: string) =>
      city.expectedDirt
        .filter((dirt) => dirt.file === file.name && dirt.kind === kind)
        .reduce((sum, dirt) => sum + dirt.rows, 0)
    const shapes = column(file, '统一社会信用代码')
      .filter((code) => code !== '')
      .map((code) => shapeOfCode(normaliseCode(code)))
    const count = (shape: string) => shapes.filter((s) => s === shape).length
    expect(count('malformed'), file.name).toBe(0)
    expect(count('failing'), file.name).toBe(declared('wrongCheck'))
    expect(count('legacy'), file.name).toBe(declared('legacyNumber'))
  }
})

test('has no day after today, but for deadlines and ends of bonuses', () => {
  for (const file of files) {
    const headers = file.headers.filter((h) => /日期|时间|期间.|^起$/.test(h))
    for (const header of headers.filter((h) => !MAY_LIE_AHEAD.has(h))) {
      const days = column(file, header)
        .map(readDay)
        .filter((day) => day !== undefined)
      expect(Math.max(...days), `${file.name} ${header}`).toBeLessThanOrEqual(TODAY)
    }
  }
})

test('makes every kind of dirt that was asked of it', async () => {
  const kinds = new Set(city.expectedDirt.map((dirt) => dirt.kind))
  expect(kinds.size).toBe(20)
  const conflict = files.find((file) => file.rows.some((row) => row[0] === '<<<<<<< HEAD'))
  expect(conflict?.kind).toBe('complaints')
})

test('never touches a platform decision with dirt', () => {
  const refused = city.expectedDirt.filter((dirt) => dirt.kind === 'conflictingDuplicate')
  expect(refused.every((dirt) => dirt.quarantined === 2 * dirt.rows)).toBe(true)
  const cases = files.find((file) => file.kind === 'cases')
  const numbers = column(cases, '决定书文号')
  const twice = new Set(numbers.filter((number, i) => numbers.indexOf(number) !== i))
  const parties = column(cases, '统一社会信用代码').filter((_, i) => twice.has(numbers[i] ?? ''))
  expect(parties.every((code) => normaliseCode(code).includes('MAY'))).toBe(true)
})

test('states every indicator at least once at its usual size', () => {
  const usual = buildCity({
    seed: 20260301,
    today: TODAY,
    platforms: 320,
    merchants: 0,
    complaints: 0,
  })
  const [plan] = planFindings(usual)
  const stated = new Set([...(plan?.rows ?? [])].map((row) => row['指标代码']))
  expect(INDICATORS.filter(({ code }) => !stated.has(code))).toEqual([])
})

test('reports progress up to the whole of every step', async () => {
  const seen = new Map<string, [number, number]>()
  const onProgress = (step: string, done: number, total: number) => seen.set(step, [done, total])
  await writeSampleCity({
    dir: join(root, 'told'),
    today: TODAY,
    ...SIZE,
    complaints: 100,
    onProgress,
  })
  expect(seen.size).toBe(9)
  for (const [done, total] of seen.values()) expect(done).toBe(total)
})

function smallCity() {
  return buildCity({ ...SIZE, today: TODAY })
}

async function digests(written: SampleCity): Promise<string[]> {
  const bytes = await Promise.all(written.files.map((file) => readFile(file.path)))
  return bytes.map((content) => createHash('sha256').update(content).digest('hex'))
}

async function readSheet(path: string, kind: string): Promise<ReadFile> {
  const bytes = await readFile(path)
  const encoding = kind === 'platforms' || kind === 'complaints' ? 'gb18030' : 'utf-8'
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  const delimiter = text.slice(0, text.indexOf('\n')).includes('\t') ? '\t' : ','
  const [headers, ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => splitLine(line, delimiter))
  return { name: basename(path), kind, headers: headers ?? [], rows }
}

function splitLine(line: string, delimiter: string): string[] {
  const cells = line.match(new RegExp(`(?:^|${delimiter})("(?:[^"]|"")*"|[^${delimiter}]*)`, 'g'))
  return (cells ?? []).map((cell) => cell.replace(delimiter, '').replaceAll('"', ''))
}

function column(file: ReadFile | undefined, header: string): string[] {
  const place = file?.headers.indexOf(header) ?? -1
  return place < 0 ? [] : (file?.rows ?? []).map((row) => row[place] ?? '')
}

function readDay(text: string) {
  const [, year, month, date] = /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)$/.exec(text) ?? []
  return year === undefined ? undefined : findDay(Number(year), Number(month), Number(date))
}
