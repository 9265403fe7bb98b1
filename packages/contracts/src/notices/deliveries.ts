import type { Words } from '../words.ts'

/** Where a message that leaves the system stands. `dead`: given up on, visible, can be sent again. */
export const DELIVERY_STATES = {
  waiting: { zh: '待发送', en: 'Waiting' },
  sending: { zh: '发送中', en: 'Being sent' },
  delivered: { zh: '已送达', en: 'Delivered' },
  dead: { zh: '未送达', en: 'Given up' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Record<string, Words>
export type DeliveryState = keyof typeof DELIVERY_STATES

/** Where a notice goes besides the inbox. */
export const DELIVERY_CHANNELS = {
  email: { zh: '电子邮件', en: 'E-mail' },
  webhook: { zh: '回调', en: 'Webhook' },
} as const satisfies Record<string, Words>
export type DeliveryChannel = keyof typeof DELIVERY_CHANNELS

/** Why an attempt to deliver failed. */
export const FAILURE_KINDS = {
  refused: { zh: '对方拒收', en: 'The receiver refuses it' },
  deferred: { zh: '对方要求稍后再送', en: 'The receiver asks to come again later' },
  slow: { zh: '对方超时未答复', en: 'The receiver did not answer in time' },
  unreachable: { zh: '无法连接对方', en: 'The receiver cannot be reached' },
  rejectedContent: { zh: '对方不接受内容', en: 'The receiver does not accept the content' },
  unexpectedAnswer: { zh: '对方答复不符合约定', en: 'The receiver answers against the contract' },
  loginRefused: { zh: '服务器不接受本系统的登录', en: 'The server refuses our login' },
  notConfigured: { zh: '本系统未配置该渠道', en: 'The channel is not set up here' },
  noAddress: { zh: '没有送达地址', en: 'There is no address to deliver to' },
  interrupted: { zh: '发送时进程中断', en: 'The process ended while sending' },
  internal: { zh: '系统内部错误', en: 'An internal error' },
} as const satisfies Record<string, Words>
export type FailureKind = keyof typeof FAILURE_KINDS
