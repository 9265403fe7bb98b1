import type { ErrorWords } from './error-words.ts'

/** Who may do what. */
export const ACCESS_ERRORS = {
  'auth.missing': {
    status: 401,
    zh: '请先登录；程序请在 X-Api-Key 头中提供密钥（liangma api-key add）。',
    en: 'Sign in first; programs give a key in the X-Api-Key header (liangma api-key add).',
  },
  'auth.refused': {
    status: 401,
    zh: '密钥无效或已停用。',
    en: 'The key is unknown or has been revoked.',
  },
  'auth.source_reserved': {
    status: 422,
    zh: '来源名称“{source}”留给本系统自己的统计；请换一个。',
    en: 'The source "{source}" stands for what this system counts itself; choose another name.',
  },
  'auth.kind_refused': {
    status: 403,
    zh: '该密钥无权推送“{kind}”。',
    en: 'This key may not push "{kind}".',
  },
  'auth.role_refused': {
    status: 403,
    zh: '“{roleZh}”角色无权进行此操作；如确需办理，请联系系统管理员。',
    en: 'The role {roleEn} may not do this; if you need it, ask the administrator.',
  },
  'auth.scope_refused': {
    status: 403,
    zh: '此项超出您的范围；请由全市范围或该平台自己的人员办理。',
    en: 'This lies beyond your scope; it is for those who are responsible for the whole city, or for the platform itself.',
  },
  'auth.no_platform': {
    status: 403,
    zh: '此项属于平台自己的账号；您登录的账号不代表任何平台。',
    en: 'This belongs to the accounts of platforms; yours speaks for none.',
  },
  'request.key_reused': {
    status: 422,
    zh: '同一 Idempotency-Key 已用于内容不同的请求；请换一个。',
    en: 'This Idempotency-Key was used for a request with other content; use another one.',
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
} as const satisfies Record<string, ErrorWords>
