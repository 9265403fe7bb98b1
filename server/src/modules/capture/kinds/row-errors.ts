import type { Words } from '@liangma/contracts'

/** What can be wrong with a row or one of its cells, and what to do about it. */
export const ROW_ERRORS = {
  'cell.missing': {
    zh: '此格不能为空；请补填。',
    en: 'This cell must not be empty; fill it in.',
  },
  'date.malformed': {
    zh: '看不懂的日期；请写成 2026-11-23、2026/11/23 或 20261123。',
    en: 'Not a date we can read; write 2026-11-23, 2026/11/23 or 20261123.',
  },
  'date.impossible': {
    zh: '日历上没有这一天；请核对后更正。',
    en: 'The calendar has no such day; check and correct it.',
  },
  'date.too_early': {
    zh: '早于 1990 年的日期多为占位值；日期不明的请留空，否则请更正。',
    en: 'Dates before 1990 are mostly fillers; leave the cell empty where the date is unknown, else correct it.',
  },
  'date.too_late': {
    zh: '晚于 2100 年的日期多为占位值；没有期限或日期不明的请留空，否则请更正。',
    en: 'Dates after 2100 are mostly fillers; leave the cell empty where there is no date, else correct it.',
  },
  'amount.malformed': {
    zh: '金额应为不带单位的元，最多两位小数，不为负，如 1200.50。',
    en: 'An amount is in yuan without a unit, at most two decimals, not negative, such as 1200.50.',
  },
  'count.malformed': {
    zh: '应为整数，不带单位和千位符，如 1200。',
    en: 'This must be a whole number without unit or separators, such as 1200.',
  },
  'count.negative': {
    zh: '数量不能为负；请更正。',
    en: 'A count cannot be negative; correct it.',
  },
  'points.malformed': {
    zh: '分值应为不为负的数，最多一位小数，如 4 或 2.5。',
    en: 'Points are a number that is not negative, with at most one decimal, such as 4 or 2.5.',
  },
  'points.missing': {
    zh: '指标 {code} 的分值随记录而来，此格不能为空；请补填。',
    en: 'The points of indicator {code} come with the record, so this cell must not be empty; fill it in.',
  },
  'inspection.missing': {
    zh: '指标 {code} 按最近一次检查计分，须填写检查编号；请补填。',
    en: 'Indicator {code} counts by the newest inspection, so the inspection number must not be empty; fill it in.',
  },
  'points.not_allowed': {
    zh: '指标 {code} 只允许这些分值：{allowed}；请更正。',
    en: 'Indicator {code} allows only these points: {allowed}; correct it.',
  },
  'flag.unknown': {
    zh: '只能填“是”或“否”，不明的留空。',
    en: 'Write 是 or 否; leave it empty where unknown.',
  },
  'choice.unknown': {
    zh: '不在可选范围内；请改为：{allowed}。',
    en: 'Not one of the values that can stand here; use one of: {allowed}.',
  },
  'code.malformed': {
    zh: '不是统一社会信用代码（18 位）或原注册号（15 位）；请核对后更正，没有代码的请留空。',
    en: 'Neither a credit code (18 characters) nor an old registration number (15 digits); correct it, or leave it empty where there is none.',
  },
  'person.malformed': {
    zh: '证件号码的位数或字符不对（可能被打码）；请填完整号码，没有的请留空。',
    en: 'The length or characters of this identity number are wrong (masked, perhaps); give the whole number, or leave it empty where there is none.',
  },
  'county.malformed': {
    zh: '区县代码应为 6 位数字（GB/T 2260）或本系统的扩展代码，如 330702、JH-KFQ。',
    en: 'A county code is six digits (GB/T 2260) or an extension of this system, such as 330702 or JH-KFQ.',
  },
  'period.malformed': {
    zh: '报送期应写成年份加 H1 或 H2，如 2026H1。',
    en: 'A reporting period is a year with H1 or H2, such as 2026H1.',
  },
  'year.malformed': {
    zh: '年度应为 4 位年份，如 2025。',
    en: 'This must be a year of four digits, such as 2025.',
  },
  'coordinate.malformed': {
    zh: '经纬度应为十进制度数，如 119.652312；请更正，不明的留空。',
    en: 'A coordinate is in decimal degrees, such as 119.652312; correct it, or leave it empty where unknown.',
  },
  'point.half': {
    zh: '经度和纬度要么都填，要么都留空。',
    en: 'Give both longitude and latitude, or neither.',
  },
  'point.swapped': {
    zh: '经度与纬度填反了；请对调。',
    en: 'Longitude and latitude are swapped; exchange them.',
  },
  'point.outside': {
    zh: '坐标不在中国境内；请核对经纬度和坐标系。',
    en: 'The point is outside China; check the coordinates and their datum.',
  },
  'indicator.unknown': {
    zh: '现行规则中没有指标 {code}；请更正指标代码，或先更新规则。',
    en: 'The rulebook in force has no indicator {code}; correct the code or bring the rulebook up to date first.',
  },
  'indicator.is_rate': {
    zh: '{code} 是比率指标，不能作为核查结论；请改用“监测指标”文件报送分子、分母。',
    en: '{code} is a rate and cannot be a finding; send its numerator and denominator in a metrics file.',
  },
  'indicator.not_metric': {
    zh: '{code} 不是由监测指标计算的比率；请更正指标代码，或先更新规则。',
    en: '{code} is not a rate that is read from metrics; correct the code or bring the rulebook up to date first.',
  },
  'bonus.unknown': {
    zh: '现行规则中没有加分项 {code}；请更正为：{allowed}。',
    en: 'The rulebook in force has no bonus {code}; use one of: {allowed}.',
  },
  'tier.missing': {
    zh: '指标 {code} 分档，此格不能为空；请填：{allowed}。',
    en: 'Indicator {code} has tiers, so this cell must not be empty; use one of: {allowed}.',
  },
  'tier.unknown': {
    zh: '指标 {code} 没有这一档；请改为：{allowed}。',
    en: 'Indicator {code} has no such tier; use one of: {allowed}.',
  },
  'tier.needless': {
    zh: '指标 {code} 不分档；请清空此格，或更正指标代码。',
    en: 'Indicator {code} has no tiers; empty this cell or correct the indicator.',
  },
  'mark.unknown': {
    zh: '现行规则中没有这一否决情形；请改为 {allowed}，或留空。',
    en: 'The rulebook in force has no such veto; use one of {allowed}, or leave it empty.',
  },
  'metric.more_than_all': {
    zh: '分子 {k} 大于分母 {n}；请核对两列。',
    en: 'The numerator {k} is above the denominator {n}; check both columns.',
  },
  'report.date_missing': {
    zh: '状态为“已报”却没有报送日期；请补填日期，或把状态改为“未报”。',
    en: 'The report counts as filed (已报) but has no filing date; give the date or change the state to 未报.',
  },
  'report.date_needless': {
    zh: '状态为“未报”却有报送日期；请清空日期，或把状态改为“已报”。',
    en: 'The report counts as not filed (未报) but has a filing date; empty the date or change the state to 已报.',
  },
  'who.missing': {
    zh: '既无代码又无名称，不知道这一行说的是谁；请补填统一社会信用代码。',
    en: 'There is neither a code nor a name, so nobody knows whom this row is about; give the credit code.',
  },
  'merchant.unidentified': {
    zh: '统一社会信用代码和证件号码都没有，无法识别经营者；请补填其中之一。',
    en: 'There is neither a credit code nor an identity number to tell the merchant by; give one of them.',
  },
  'merchant.other_platform': {
    zh: '平台只能报送本平台（{own}）的经营者；请核对此格，他平台的经营者由该平台报送。',
    en: 'A platform reports merchants of its own ({own}) only; check this cell, another platform reports its own merchants.',
  },
  'row.columnCount': {
    zh: '此行有 {found} 格，表头有 {expected} 列；请检查是否多了或少了分隔符、引号。',
    en: 'This row has {found} cells but the header {expected}; look for a separator or quote too many or too few.',
  },
  'row.conflictMarker': {
    zh: '此行是版本合并冲突标记，不是数据；请删去，并核对上下各行取哪一份。',
    en: 'This line is a merge-conflict marker and no data; delete it and decide which of the rows around it hold.',
  },
  'row.strayQuote': {
    zh: '此行的引号不成对；格内的引号请写成两个（""）。',
    en: 'The quotes of this line do not pair; write a quote within a cell twice ("").',
  },
  'row.unclosedQuote': {
    zh: '此行的引号没有结束；请补上，格内的引号请写成两个（""）。',
    en: 'A quote of this line never ends; close it, and write a quote within a cell twice ("").',
  },
  'row.cellTooLong': {
    zh: '此行有一格超过 32767 个字符；请缩短。',
    en: 'A cell of this row is longer than 32 767 characters; shorten it.',
  },
} as const satisfies Record<string, Words>

export type RowErrorCode = keyof typeof ROW_ERRORS
export type RowErrorData = Record<string, string | number>

/** One wrong cell: the column as the file calls it, what stands there, what is wrong and what to do. */
export interface RowError extends Words {
  column: string
  cell: string
  code: RowErrorCode
}

const SHOWN_CHARACTERS = 80
const MASK = '***'

/** Words of an error about a cell; a protected cell is never shown. */
export function rowError(
  at: { column: string; cell: string; isSecret: boolean },
  code: RowErrorCode,
  data: RowErrorData = {},
): RowError {
  const shown =
    at.cell.length > SHOWN_CHARACTERS ? `${at.cell.slice(0, SHOWN_CHARACTERS)}…` : at.cell
  const cell = at.isSecret && at.cell !== '' ? MASK : shown
  const { zh, en } = ROW_ERRORS[code]
  return { column: at.column, cell, code, zh: filled(zh, data), en: filled(en, data) }
}

function filled(sentence: string, data: RowErrorData): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))
}
