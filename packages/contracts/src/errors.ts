import type { Language, Words } from './words.ts'

/**
 * Every expected failure, one sentence a language; `{name}` is filled from the error's data.
 * `status` is the HTTP status by which the API answers it.
 */
export const ERRORS = {
  'database.in_use': {
    status: 503,
    zh: '数据目录 {dir} 正被另一个亮码进程使用；请先停止它，或用 --data 指定另一个目录。',
    en: 'The data folder {dir} is in use by another Liangma process; stop that one, or name another folder with --data.',
  },
  'database.migration_changed': {
    status: 500,
    zh: '迁移文件 {name} 与已执行的版本不一致；请恢复原文件，变更应写成新的迁移。',
    en: 'The migration {name} differs from the one that was applied; restore it and put the change into a new migration.',
  },
  'calendar.malformed': {
    status: 422,
    zh: '工作日历文件 {file} 在 {place} 处不符合格式；请参照程序自带的日历文件（year、source、holidays、workdays）。',
    en: 'The calendar file {file} is malformed at {place}; follow the calendar files of the program (year, source, holidays, workdays).',
  },
  'calendar.outside_year': {
    status: 422,
    zh: '工作日历文件 {file} 属于 {year} 年，却列有 {date}；只能列本年和上年 12 月的日期。',
    en: 'The calendar file {file} is for {year} but names {date}; it may name days of that year and of the December before.',
  },
  'calendar.ends_before_start': {
    status: 422,
    zh: '工作日历文件 {file} 中自 {date} 起的假期，结束日早于开始日。',
    en: 'In the calendar file {file} the holiday from {date} ends before it starts.',
  },
  'calendar.day_twice': {
    status: 422,
    zh: '工作日历文件 {file} 把 {date} 列了两次。',
    en: 'The calendar file {file} names {date} twice.',
  },
  'calendar.make_up_on_weekday': {
    status: 422,
    zh: '工作日历文件 {file} 把 {date} 列为调休上班日，但它不是周末。',
    en: 'The calendar file {file} calls {date} a make-up working day, but it is not on a weekend.',
  },
  'engine.file_locked': {
    status: 503,
    zh: '分析数据文件 {path} 正被另一个亮码进程使用。',
    en: 'The analysis file {path} is in use by another Liangma process.',
  },
  'assessment.unknown_term': {
    status: 500,
    zh: '记录 {record} 的内容“{term}”不在规则 {rulebook} 中；评价已停止，请补充规则或更正该记录。',
    en: 'The record {record} states "{term}", which the rulebook {rulebook} does not know; the assessment stopped. Extend the rulebook or correct the record.',
  },
  'assessment.not_assessed': {
    status: 404,
    zh: '{subject} 不是登记的平台，没有评价。',
    en: '{subject} is not a registered platform and has no assessment.',
  },
  'assessment.unknown_rulebook': {
    status: 500,
    zh: '没有规则 {rulebook}；请把规则文件放回 rulebooks 文件夹。',
    en: 'There is no rulebook {rulebook}; put its file back into the folder rulebooks.',
  },
  'input.malformed': {
    status: 400,
    zh: '请求格式不正确：{detail}',
    en: 'The request is malformed: {detail}',
  },
  'code.malformed': {
    status: 422,
    zh: '“{code}”不是统一社会信用代码（18 位）或原注册号（15 位）。',
    en: '"{code}" is neither a credit code (18 characters) nor an old registration number (15 digits).',
  },
  'key.malformed': {
    status: 500,
    zh: '密钥 LIANGMA_KEY 必须是 32 字节的 base64 文本。',
    en: 'The key LIANGMA_KEY must be 32 bytes in base64.',
  },
  'key.another': {
    status: 500,
    zh: '该数据库是用另一把密钥加密的；请恢复原来的 secret.key 或 LIANGMA_KEY。',
    en: 'This database was sealed with another key; bring back its secret.key or LIANGMA_KEY.',
  },
  'match.not_found': {
    status: 404,
    zh: '没有编号为 {matchId} 的有效匹配。',
    en: 'There is no standing match numbered {matchId}.',
  },
  'subject.not_found': {
    status: 404,
    zh: '登记簿中没有统一社会信用代码为 {code} 的主体。',
    en: 'The register holds no subject with the credit code {code}.',
  },
} as const satisfies Record<string, Words & { status: number }>

export type ErrorCode = keyof typeof ERRORS
export type ErrorData = Record<string, string | number>

/** A failure that the user can understand and mend. Anything else that throws is a bug. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly data: ErrorData

  constructor(code: ErrorCode, data: ErrorData = {}) {
    super(sayError(code, data, 'en'))
    this.name = 'DomainError'
    this.code = code
    this.data = data
  }
}

/** The sentence of an error code in one language, its `{placeholders}` filled. */
export function sayError(code: ErrorCode, data: ErrorData, language: Language): string {
  return ERRORS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(data[name] ?? whole),
  )
}
