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
  'input.malformed': {
    status: 400,
    zh: '请求格式不正确：{detail}',
    en: 'The request is malformed: {detail}',
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
