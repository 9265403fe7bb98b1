import type { ErrorWords } from './error-words.ts'

/** What cannot be assessed. */
export const ASSESSMENT_ERRORS = {
  'run.under_way': {
    status: 409,
    zh: '{by} 发起的评定正在进行，请等它结束。',
    en: 'An assessment that {by} asked for is under way; wait for its end.',
  },
  'run.stumbled': {
    status: 500,
    zh: '系统内部错误，评定未完成，详见日志；排除后可再次发起。',
    en: 'An internal error, and the assessment did not come to its end; see the log, and start it again once it is mended.',
  },
  'verification.under_way': {
    status: 409,
    zh: '核对正在进行，请等它结束。',
    en: 'A verification is under way; wait for its end.',
  },
  'verification.stumbled': {
    status: 500,
    zh: '系统内部错误，核对未完成，详见日志；排除后可再次发起。',
    en: 'An internal error, and the verification did not come to its end; see the log, and start it again once it is mended.',
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
  'assessment.day_ahead': {
    status: 422,
    zh: '评价日不能晚于今天。',
    en: 'The as-of day cannot lie ahead of today.',
  },
  'assessment.days_reversed': {
    status: 422,
    zh: '比较的起始日 {from} 晚于截止日 {to}；请对调两个日期。',
    en: 'The first day to compare, {from}, lies after the second, {to}; exchange them.',
  },
  'assessment.no_such_version': {
    status: 404,
    zh: '没有版本为 {version} 的规则。',
    en: 'There is no version {version} of the rulebook.',
  },
  'rulebook.without_law': {
    status: 422,
    zh: '规则 {rulebook} 不能启用：在 {day}，{codes} 所依据的法律均未施行或已失效；请更正依据或另择启用日。',
    en: 'The rulebook {rulebook} cannot be activated: on {day} no law that {codes} rests on is in force; correct the basis or choose another day.',
  },
  'rulebook.invalid': {
    status: 422,
    zh: '规则文件 {file} 有 {count} 处错误：{issues_zh}',
    en: 'The rulebook file {file} has {count} faults: {issues_en}',
  },
} as const satisfies Record<string, ErrorWords>
