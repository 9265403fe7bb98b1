import { SCREEN_ERRORS } from './screen/screen-errors.ts'
import type { Language, Words } from './words.ts'

/**
 * Every expected failure, one sentence a language; `{name}` is filled from the error's data.
 * `status` is the HTTP status by which the API answers it.
 */
export const ERRORS = {
  ...SCREEN_ERRORS,
  'auth.missing': {
    status: 401,
    zh: '请在 X-Api-Key 头中提供密钥（liangma api-key add）。',
    en: 'Give a key in the X-Api-Key header (liangma api-key add).',
  },
  'auth.refused': {
    status: 401,
    zh: '密钥无效或已停用。',
    en: 'The key is unknown or has been revoked.',
  },
  'auth.kind_refused': {
    status: 403,
    zh: '该密钥无权推送“{kind}”。',
    en: 'This key may not push "{kind}".',
  },
  'auth.role_refused': {
    status: 403,
    zh: '该密钥的角色（{role}）无权进行此操作。',
    en: 'A key with the role {role} may not do this.',
  },
  'request.key_reused': {
    status: 422,
    zh: '同一 Idempotency-Key 已用于内容不同的请求；请换一个。',
    en: 'This Idempotency-Key was used for a request with other content; use another one.',
  },
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
  'web.not_built': {
    status: 503,
    zh: '网页尚未构建；请用 npm start 启动，它会先构建网页。',
    en: 'The web pages are not built yet; start with npm start, which builds them first.',
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
  'http.not_found': {
    status: 404,
    zh: '没有 {path} 这个地址；接口说明见 /api/docs。',
    en: 'There is nothing at {path}; /api/docs lists what there is.',
  },
  'http.not_json': {
    status: 400,
    zh: '请求正文不是完整的 JSON；请检查格式与编码（UTF-8）。',
    en: 'The body of the request is not whole JSON; check its syntax and its encoding (UTF-8).',
  },
  'http.nul_character': {
    status: 400,
    zh: '请求中含有不可存储的空字符（U+0000）；请删去后重试。',
    en: 'The request holds a null character (U+0000), which cannot be stored; remove it and try again.',
  },
  'http.media_type': {
    status: 415,
    zh: '请以 application/json 发送请求正文。',
    en: 'Send the body of the request as application/json.',
  },
  'http.too_large': {
    status: 413,
    zh: '请求正文超过 {limit} MiB；请分批发送，或改用文件导入。',
    en: 'The body of the request exceeds {limit} MiB; send it in parts or import a file.',
  },
  'http.too_many': {
    status: 429,
    zh: '请求过于频繁；请在 {seconds} 秒后再试。整库数据请下载 /open-data 的每日文件。',
    en: 'Too many requests; try again in {seconds} seconds. For the whole register take the daily files at /open-data.',
  },
  'grade.not_published': {
    status: 404,
    zh: '未公示：没有以代码 {code} 公示的信用等级。',
    en: 'Not published: no credit grade is published under the code {code}.',
  },
  'dump.not_found': {
    status: 404,
    zh: '没有 {day} 的开放数据文件 {file}；现有文件见 /open-data/dumps。',
    en: 'There is no open data file {file} of {day}; /open-data/dumps lists what there is.',
  },
  'dump.unsettled': {
    status: 503,
    zh: '生成开放数据时公示结果一直在变动，试了 {times} 次仍未取得一致的数据；请稍后再试。',
    en: 'Published grades kept changing while the open data were written, {times} times over; try again later.',
  },
  'internal.unexpected': {
    status: 500,
    zh: '系统出错，请求未能完成；请把编号 {requestId} 告知管理员，日志中有详情。',
    en: 'Something went wrong and the request was not completed; tell the operator the number {requestId}, under which the log has the details.',
  },
  'approval.no_notice': {
    status: 404,
    zh: '没有编号为 {noticeId} 的待生效预告知。',
    en: 'There is no open pre-notice numbered {noticeId}.',
  },
  'approval.not_possible': {
    status: 422,
    zh: '预告知 {noticeId} 不能提前公布：只有否决情形 V2–V4 且仍然成立时，才可由两名人员批准即时公布；其他降级须等五个工作日。',
    en: 'Pre-notice {noticeId} cannot be published early: only a veto V2–V4 that still holds may be, by two officers; any other downgrade waits for its five working days.',
  },
  'approval.same_officer': {
    status: 409,
    zh: '{officer} 已批准过；须由另一名人员批准。',
    en: '{officer} has approved already; another officer must.',
  },
  'withdrawal.done': {
    status: 409,
    zh: '{uscc} 的等级已撤回。',
    en: 'The grade of {uscc} has been withdrawn already.',
  },
  'receipt.not_found': {
    status: 404,
    zh: '没有编号为 {receiptId} 的公示记录。',
    en: 'There is no public record numbered {receiptId}.',
  },
  'sample.stays_here': {
    status: 422,
    zh: '示例数据是虚构的，不向亮证亮照系统发送；请去掉 LICENCE_DISPLAY_URL 或 LICENCE_DISPLAY_DIR，或用 --no-sample 和另一个数据目录。',
    en: 'Sample data are fictional and do not go to the licence-display system; unset LICENCE_DISPLAY_URL or LICENCE_DISPLAY_DIR, or use --no-sample and another data folder.',
  },
  'clock.refused': {
    status: 422,
    zh: '--today 只能用于示例数据；真实登记簿以北京时间的今天为准。',
    en: '--today is for sample data only; a real register goes by today in Shanghai.',
  },
  'assessment.day_ahead': {
    status: 422,
    zh: '评价日不能晚于今天。',
    en: 'The as-of day cannot lie ahead of today.',
  },
  'code.malformed': {
    status: 422,
    zh: '“{code}”不是统一社会信用代码（18 位）或原注册号（15 位）。',
    en: '"{code}" is neither a credit code (18 characters) nor an old registration number (15 digits).',
  },
  'import.day_ahead': {
    status: 422,
    zh: '数据截至日期不能晚于今天。',
    en: 'The day up to which data reach cannot lie ahead of today.',
  },
  'import.not_found': {
    status: 404,
    zh: '没有编号为 {batchId} 的导入批次。',
    en: 'There is no import numbered {batchId}.',
  },
  'import.stumbled': {
    status: 500,
    zh: '系统内部错误，该文件未入库，详见日志；排除后请重新放入。',
    en: 'An internal error, and nothing of the file was taken in; see the log, and put the file in again once it is mended.',
  },
  'import.interrupted': {
    status: 409,
    zh: '导入时进程中断，数据未入库；请重新导入该文件。',
    en: 'The process ended during the import and nothing was taken in; import the file again.',
  },
  'import.rows_refused': {
    status: 422,
    zh: '有 {count} 行不符合要求，整批未入库；请按提示更正后重新提交。',
    en: '{count} rows cannot be accepted, so nothing of the batch was; correct them as told and send it again.',
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
  'reply.empty': {
    status: 422,
    zh: '去除标记和不可见字符后，声明没有文字。',
    en: 'Without markup and invisible characters the statement has no words.',
  },
  'reply.not_found': {
    status: 404,
    zh: '没有编号为 {replyId} 的平台声明。',
    en: 'There is no statement numbered {replyId}.',
  },
  'reply.not_open': {
    status: 409,
    zh: '声明 {replyId} 的状态是“{state}”，不能作此决定；请重新查看待审声明。',
    en: 'The statement {replyId} is "{state}", which leaves this decision no room; look at the waiting statements again.',
  },
  'notice.not_found': {
    status: 404,
    zh: '没有编号为 {noticeId} 的告知。',
    en: 'There is no notice numbered {noticeId}.',
  },
  'notice.no_address': {
    status: 422,
    zh: '该主体没有“{channel}”渠道的送达地址，或者本系统未配置该渠道。',
    en: 'The addressee has no address for the channel {channel}, or the channel is not set up here.',
  },
  'notice.under_way': {
    status: 409,
    zh: '该告知正在通过“{channel}”发送；请稍后再试。',
    en: 'The notice is being sent by {channel} just now; try again in a moment.',
  },
  'contact.webhook_refused': {
    status: 422,
    zh: '回调地址必须是公网上的 https 地址，且不含用户名和密码。',
    en: 'A webhook must be an https address on the public network, without user name or password in it.',
  },
  'subject.not_found': {
    status: 404,
    zh: '登记簿中没有统一社会信用代码为 {code} 的主体。',
    en: 'The register holds no subject with the credit code {code}.',
  },
  'table.empty': {
    status: 422,
    zh: '文件 {name} 没有内容；请确认导出成功后重新导入。',
    en: 'The file {name} is empty; check that it was exported whole and import it again.',
  },
  'table.not_a_table': {
    status: 422,
    zh: '文件 {name} 不是表格；请用 CSV（UTF-8 或 GB18030）或 XLSX 格式。',
    en: 'The file {name} is not a table; use CSV (UTF-8 or GB18030) or XLSX.',
  },
  'table.old_excel': {
    status: 422,
    zh: '文件 {name} 是旧版 Excel（.xls）或加密的文件；请另存为不加密的 .xlsx 后重新导入。',
    en: 'The file {name} is an old Excel file (.xls) or an encrypted one; save it as a plain .xlsx and import it again.',
  },
  'table.damaged': {
    status: 422,
    zh: '工作簿 {name} 已损坏（{detail}）；请重新导出或另存后再导入。',
    en: 'The workbook {name} is damaged ({detail}); export or save it again, then import it.',
  },
  'table.too_large': {
    status: 422,
    zh: '工作簿 {name} 解压后过大（上限 {limit} MB）；请改用 CSV 或拆分后导入。',
    en: 'The workbook {name} is too large when unpacked (limit {limit} MB); use CSV or split it.',
  },
  'table.too_many_columns': {
    status: 422,
    zh: '文件 {name} 超过 {limit} 列；请删去多余的列。',
    en: 'The file {name} has more than {limit} columns; remove those that are not needed.',
  },
  'table.header_twice': {
    status: 422,
    zh: '文件 {name} 的表头有两列都叫“{column}”；请改名或删去一列。',
    en: 'Two columns of the file {name} are called "{column}"; rename or remove one.',
  },
  'table.broken_bytes': {
    status: 422,
    zh: '文件 {name} 第 {line} 行含有 {encoding} 编码中不存在的字节；请重新导出，或另存为 UTF-8。',
    en: 'Line {line} of the file {name} holds bytes that are not {encoding}; export it again or save it as UTF-8.',
  },
  'table.too_many_rows': {
    status: 422,
    zh: '结果超过 {limit} 行，不能写成 XLSX；请改用 CSV 或 JSON。',
    en: 'The result has more than {limit} rows, too many for XLSX; use CSV or JSON.',
  },
  'kind.unknown': {
    status: 422,
    zh: '看不出这是哪一种文件；最接近“{kind}”，但缺少列：{missing}。请补齐表头，或用映射文件（YAML）对应列名。',
    en: 'The header fits none of the nine kinds of file; nearest is {kind}, which lacks the columns: {missing}. Complete the header or map it with a YAML file.',
  },
  'kind.ambiguous': {
    status: 422,
    zh: '表头同时符合 {kinds}；请指明文件种类（--kind）。',
    en: 'The header fits {kinds} alike; say which kind it is (--kind).',
  },
  'kind.columns_missing': {
    status: 422,
    zh: '“{kind}”文件缺少列：{missing}。请补齐表头，或用映射文件（YAML）对应列名。',
    en: 'A file of the kind {kind} lacks the columns: {missing}. Complete the header or map it with a YAML file.',
  },
  'rulebook.invalid': {
    status: 422,
    zh: '规则文件 {file} 有 {count} 处错误：{issues_zh}',
    en: 'The rulebook file {file} has {count} faults: {issues_en}',
  },
  'mapping.malformed': {
    status: 422,
    zh: '映射文件第 {line} 行不正确：{detail}',
    en: 'Line {line} of the mapping file is wrong: {detail}',
  },
  'mapping.column_missing': {
    status: 422,
    zh: '文件中没有映射所说的列“{column}”；请核对表头或修改映射文件。',
    en: 'The file has no column "{column}", which the mapping names; check the header or change the mapping.',
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
