import type { ErrorWords } from './error-words.ts'

/** What is not published, cannot be told, or is not there. */
export const PUBLICATION_ERRORS = {
  'grade.not_published': {
    status: 404,
    zh: '未公示：没有以代码 {code} 公示的信用等级。',
    en: 'Not published: no credit grade is published under the code {code}.',
  },
  'replay.before_first': {
    status: 404,
    zh: '{code} 在 {day} 尚无公示等级；首次公示于 {first}。',
    en: 'No grade of {code} was published by {day}; the first was on {first}.',
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
} as const satisfies Record<string, ErrorWords>
