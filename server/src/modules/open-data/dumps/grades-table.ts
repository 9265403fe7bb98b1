import type { Standing } from '@liangma/contracts'
import { publicStandingOf } from '../open-data.rules.ts'
import { columnsOf } from './open-table.ts'
import type { OpenTable } from './open-table.ts'

/** One row a platform that was ever published: what the public sees of it. */
export const GRADES_TABLE: OpenTable<Standing> = {
  name: 'grades',
  meaning: {
    zh: '每个已公示平台一行：公众现在看到的等级',
    en: 'One row a published platform: the grade that the public sees now',
  },
  lines: {
    zh: '与 /api/v1/grades 的一项相同；其签名公示凭证在 history 中，编号见 receipt',
    en: 'As an item of /api/v1/grades; the signed receipt stands in history under the number in receipt',
  },
  document: publicStandingOf,
  columns: columnsOf<Standing>([
    ['uscc', 'text', '统一社会信用代码', 'Credit code', (row) => row.uscc],
    ['name', 'text', '平台名称', 'Name of the platform', (row) => row.name],
    ['operator', 'text', '经营者名称', 'Its operator', (row) => row.operator],
    ['county_code', 'text', '县（市、区）代码', 'County code', (row) => row.county?.code ?? null],
    ['county', 'text', '县（市、区）', 'County, in Chinese', (row) => row.county?.zh ?? null],
    ['site', 'text', '网址', 'Site', (row) => row.site],
    [
      'state',
      'text',
      '公示状态：inForce 有效，stale 数据更新中，expired 逾期，revoked 已撤回',
      'Whether it may be shown as current: inForce; else stale, expired or revoked',
      (row) => row.state,
    ],
    [
      'grade',
      'text',
      '最近公示的等级；公示状态为 inForce 时才是现行等级',
      'Newest published grade; the current one only while state is inForce',
      (row) => row.grade,
    ],
    ['grade_name', 'text', '等级颜色', 'Colour word, in Chinese', (row) => row.gradeName.zh],
    [
      'score_tenths',
      'integer',
      '得分，单位为十分之一分；未评级为空',
      'Score in tenths of a point; empty while not rated',
      (row) => row.scoreTenths,
    ],
    ['as_of', 'day', '评价日', 'As-of day of the grade', (row) => row.asOf],
    ['published_on', 'day', '公示日', 'Day of publication', (row) => row.publishedOn],
    [
      'valid_until',
      'day',
      '有效期至（含当日）',
      'Last day on which it may be shown as current',
      (row) => row.validUntil,
    ],
    ['receipt_id', 'integer', '公示凭证编号', 'Number of the receipt', (row) => row.receiptId],
    [
      'receipt_sha256',
      'text',
      '公示凭证规范形式的 SHA-256',
      'SHA-256 of the canonical form of the receipt',
      (row) => row.receiptSha256,
    ],
    ['rulebook_version', 'text', '规则版本', 'Rulebook version', (row) => row.rulebookVersion],
    ['changed_at', 'moment', '最近变动时间（UTC）', 'Last change, UTC', (row) => row.changedAt],
  ]),
}
