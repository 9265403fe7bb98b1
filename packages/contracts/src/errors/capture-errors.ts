import type { ErrorWords } from './error-words.ts'

/** What cannot be taken in, and whom nobody knows. */
export const CAPTURE_ERRORS = {
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
  'import.cancelled': {
    status: 409,
    zh: '{by} 取消了导入，数据未入库；需要时请重新导入该文件。',
    en: '{by} cancelled the import and nothing was taken in; import the file again if it is wanted.',
  },
  'import.not_cancellable': {
    status: 409,
    zh: '批次 {batchId} 正在入库或已结束，不能再取消。',
    en: 'Import {batchId} is being committed or has ended; it can no longer be cancelled.',
  },
  'import.repeated': {
    status: 409,
    zh: '同一内容已作为批次 {batchId} 入库，未再导入。',
    en: 'The same content was taken in as import {batchId}; it was not imported again.',
  },
  'preview.not_found': {
    status: 404,
    zh: '没有这份待导入的文件；上传后一小时未导入即删除，请重新上传。',
    en: 'There is no such uploaded file; it is removed an hour after its upload unless it is imported. Upload it again.',
  },
  'upload.none': {
    status: 422,
    zh: '请求中没有文件；请选择至少一个 CSV 或 XLSX 文件。',
    en: 'The request holds no file; choose at least one CSV or XLSX file.',
  },
  'upload.too_large': {
    status: 413,
    zh: '上传超出限制：每个文件至多 {megabytes} MB，一次至多 {files} 个文件；请拆分，或把文件放入收件目录。',
    en: 'The upload is beyond its limits: at most {megabytes} MB a file and {files} files at once; split it, or put the files into the inbox folder.',
  },
  'upload.incomplete': {
    status: 400,
    zh: '上传没有完成，未保存任何内容；请重新上传。',
    en: 'The upload did not come to its end and nothing was kept; upload it again.',
  },
  'import.rows_refused': {
    status: 422,
    zh: '有 {count} 行不符合要求，整批未入库；请按提示更正后重新提交。',
    en: '{count} rows cannot be accepted, so nothing of the batch was; correct them as told and send it again.',
  },
  'row.not_found': {
    status: 404,
    zh: '没有编号为 {rowId} 的待处理行。',
    en: 'There is no quarantined row numbered {rowId}.',
  },
  'row.not_open': {
    status: 409,
    zh: '这一行已有他人处理或已随新数据入库，未作改动；请刷新列表。',
    en: 'Somebody has settled this row meanwhile, or it entered with new data; nothing was changed. Load the list again.',
  },
  'row.still_wrong': {
    status: 422,
    zh: '仍有 {count} 个单元格不符合要求，此行未作改动；请按提示更正。',
    en: '{count} cells are still wrong, and the row was left as it was; correct them as told.',
  },
  'row.no_column': {
    status: 422,
    zh: '此行没有“{column}”这一列。',
    en: 'This row has no column "{column}".',
  },
  'match.stands': {
    status: 409,
    zh: '“{name}”已由 {by} 匹配为 {code}；需要更改时请先撤回该匹配。',
    en: '"{name}" was matched to {code} by {by} already; revoke that match first to change it.',
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
} as const satisfies Record<string, ErrorWords>
