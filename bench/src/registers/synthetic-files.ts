import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { checkCharacter, isoOf, organisationCheck } from '@liangma/contracts'
import { BENCH_DAY } from './synthetic-register.ts'

const PLATFORMS = 320
const ROWS_A_WRITE = 5_000
const DAYS = 1_090
const PLATFORM_COLUMNS = [
  '平台名称',
  '主办单位',
  '统一社会信用代码',
  '平台类型',
  '上线日期',
  '年订单量',
  '区县代码',
]
export const COMPLAINT_COLUMNS = [
  '登记编号',
  '类型',
  '登记时间',
  '被投诉主体',
  '统一社会信用代码',
  '平台统一社会信用代码',
  '问题类别',
  '涉及金额',
  '是否受理',
  '不予受理理由',
  '受理日期',
  '办结日期',
  '结果',
  '按期响应',
  '参与调解',
  '非消费者标记',
  '投诉人',
  '投诉人电话',
]
const FIRST_DAY = BENCH_DAY - 60 - DAYS
/** Days of the file as text; spelling one takes longer than writing a row. */
const SPELT = Array.from({ length: DAYS + 60 }, (_, i) => isoOf(FIRST_DAY + i))
const ISSUES = ['质量问题', '虚假宣传', '不退押金', '发货迟延', '价格欺诈', '售后服务']
const RESULTS = ['调解成功', '调解不成', '调解成功', '撤回', '属实', '不属实']

const RESULT = COMPLAINT_COLUMNS.indexOf('结果')
/** Of so many complaints one is corrected. */
export const CORRECTED_EACH = 10

/** Files as a bureau exports them, without dirt; the same rows also as text for a bare COPY. */
export interface SyntheticFiles {
  platforms: string
  complaints: string
  /** The same complaints a month later: a tenth of them came to another result. */
  corrected: string
  /** The rows of `complaints` in PostgreSQL's COPY text format. */
  copy: string
}

export function syntheticFiles(dir: string): SyntheticFiles {
  return {
    platforms: `${dir}/platforms.csv`,
    complaints: `${dir}/complaints.csv`,
    corrected: `${dir}/corrected.csv`,
    copy: `${dir}/complaints.copy`,
  }
}

export async function writeSyntheticFiles(
  { platforms, complaints, corrected, copy }: SyntheticFiles,
  rows: number,
): Promise<void> {
  const row = complaintsAbout(PLATFORMS)
  await writePlatforms(platforms, PLATFORMS)
  const table = { rows, separator: ',', columns: COMPLAINT_COLUMNS }
  await writeRows(complaints, { ...table, row })
  await writeRows(corrected, {
    ...table,
    row: (i) => (i % CORRECTED_EACH === 0 ? withOtherResult(row(i)) : row(i)),
  })
  await writeRows(copy, { rows, row, separator: '\t' })
}

/** The register of platforms from the first to the last before `count`. */
export function writePlatforms(path: string, count: number): Promise<void> {
  return writeRows(path, { rows: count, row: platform, separator: ',', columns: PLATFORM_COLUMNS })
}

/** A valid code of a firm that does not exist: no organisation code begins with MAX. */
export function platformCode(n: number): string {
  const open = `91330782MAX${String(n).padStart(5, '0')}`
  const body = `${open}${organisationCheck(open)}`
  return `${body}${checkCharacter(body)}`
}

function platform(n: number): (string | number)[] {
  return [
    `测试商城${n}`,
    `金华测试${n}网络科技有限公司`,
    platformCode(n),
    '网络交易',
    '2020-01-01',
    50_000 + n * 1_000,
    '330782',
  ]
}

/** Rows as they come, line by line, so that a file of any size needs little memory. */
export async function writeRows(
  path: string,
  {
    rows,
    row,
    separator,
    columns,
  }: {
    rows: number
    row: (i: number) => (string | number)[]
    separator: string
    /** The heading; none unless told. */
    columns?: readonly string[]
  },
): Promise<void> {
  const stream = createWriteStream(path)
  if (columns) stream.write(`${columns.join(separator)}\n`)
  for (let from = 0; from < rows; from += ROWS_A_WRITE) {
    const lines = Array.from({ length: Math.min(ROWS_A_WRITE, rows - from) }, (_, i) =>
      row(from + i).join(separator),
    )
    if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
}

function withOtherResult(row: readonly (string | number)[]): (string | number)[] {
  const next = (RESULTS.indexOf(String(row[RESULT])) + 1) % RESULTS.length
  return row.with(RESULT, RESULTS[next] ?? '')
}

/** The row of each complaint, spread over so many platforms. */
export function complaintsAbout(platforms: number): (i: number) => (string | number)[] {
  const codes = Array.from({ length: platforms }, (_, n) => platformCode(n))
  return (i) => complaint(i, codes)
}

function complaint(i: number, codes: readonly string[]): (string | number)[] {
  // Multiplied and folded, so that neighbours have little in common and each run has the same rows.
  const h = Math.imul(i + 1, 0x9e3779b1) >>> 0
  const day = h % DAYS
  const isReport = h % 6 > 3
  return [
    `JH12315${String(i).padStart(12, '0')}`,
    isReport ? '举报' : '投诉',
    SPELT[day]!,
    `金华测试${h % codes.length}网络科技有限公司`,
    codes[h % codes.length]!,
    '',
    ISSUES[(h >>> 8) % ISSUES.length] ?? '',
    `${(h >>> 4) % 3_000}.${String((h >>> 3) % 100).padStart(2, '0')}`,
    '是',
    '',
    SPELT[day + (h % 7)]!,
    SPELT[day + 10 + (h % 40)]!,
    RESULTS[h % RESULTS.length] ?? '',
    h % 10 > 0 ? '是' : '否',
    isReport ? '' : h % 3 > 0 ? '是' : '否',
    h % 50 === 0 ? '是' : '否',
    `样本${h % 9_000}`,
    `1990000${String((h >>> 5) % 10_000).padStart(4, '0')}`,
  ]
}
