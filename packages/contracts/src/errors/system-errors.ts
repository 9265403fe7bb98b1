import type { ErrorWords } from './error-words.ts'

/** What is wrong with the installation, or with a request. */
export const SYSTEM_ERRORS = {
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
  'engine.node_away': {
    status: 503,
    zh: 'ClickHouse 节点 {node} 无法访问（{reason}）；本次未保存任何结果，请恢复该节点后重试。',
    en: 'The ClickHouse server {node} cannot be reached ({reason}); nothing was stored. Bring it back and try again.',
  },
  'engine.node_refuses': {
    status: 503,
    zh: 'ClickHouse 节点 {node} 拒绝登录；请检查 CLICKHOUSE_URL 中的用户和密码，各节点应相同。',
    en: 'The ClickHouse server {node} refuses the login; check user and password in CLICKHOUSE_URL, which all servers share.',
  },
  'engine.no_database': {
    status: 503,
    zh: 'ClickHouse 节点 {node} 上没有 CLICKHOUSE_URL 所指的数据库；请先在每个节点上建立它。',
    en: 'The ClickHouse server {node} does not have the database that CLICKHOUSE_URL names; create it on every server first.',
  },
  'engine.no_cluster': {
    status: 503,
    zh: 'ClickHouse 节点 {node} 不知道名为 {cluster} 的集群；请检查 CLICKHOUSE_URL 中的 cluster 与各节点的 remote_servers。',
    en: 'The ClickHouse server {node} knows no cluster {cluster}; check cluster in CLICKHOUSE_URL and remote_servers on the servers.',
  },
  'projection.in_use': {
    status: 503,
    zh: '分析副本 {path} 正被另一个亮码进程（一般是服务本身）使用；请在控制台“评定运行”页点“立即核对”，由它核对并按需重建，或先停止该进程再执行。',
    en: 'The projection {path} is held by another Liangma process, most likely the server; press "Verify now" on the page Assessment runs of the console, so that it verifies and rebuilds it itself, or stop that process first.',
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
  'internal.unexpected': {
    status: 500,
    zh: '系统出错，请求未能完成；请把编号 {requestId} 告知管理员，日志中有详情。',
    en: 'Something went wrong and the request was not completed; tell the operator the number {requestId}, under which the log has the details.',
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
} as const satisfies Record<string, ErrorWords>
