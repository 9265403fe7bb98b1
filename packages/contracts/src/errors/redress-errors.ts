import type { ErrorWords } from './error-words.ts'

/** Statements on announced downgrades. */
export const REDRESS_ERRORS = {
  'pre_notice.not_found': {
    status: 404,
    zh: '没有编号为 {noticeId} 的预告知。',
    en: 'There is no pre-notice numbered {noticeId}.',
  },
  'statement.not_found': {
    status: 404,
    zh: '没有编号为 {statementId} 的陈述申辩。',
    en: 'There is no statement numbered {statementId}.',
  },
  'statement.none': {
    status: 409,
    zh: '对预告知 {noticeId} 没有可以撤回的陈述申辩。',
    en: 'There is no statement on the pre-notice {noticeId} that could be withdrawn.',
  },
  'statement.empty': {
    status: 422,
    zh: '去除不可见字符后，陈述申辩没有文字；请写明事实和理由。',
    en: 'Without invisible characters the statement has no words; write down facts and reasons.',
  },
  'statement.unknown_record': {
    status: 422,
    zh: '预告知并不以记录“{record}”为依据；请从预告知所列记录中选择。',
    en: 'The pre-notice does not rest on the record "{record}"; choose among those that it names.',
  },
  'statement.too_late': {
    status: 409,
    zh: '陈述申辩期已于 {due} 届满；此后可以依照《浙江省公共信用信息管理条例》第三十条对公示内容提出异议。',
    en: 'Statements were taken through {due}; from then on you may object to what is published under article 30 of the Zhejiang Regulations on Public Credit Information.',
  },
  'statement.notice_closed': {
    status: 409,
    zh: '预告知 {noticeId} 已终结（已公示或者不再下调），不再受理陈述申辩。',
    en: 'The pre-notice {noticeId} is closed (published, or no longer pursued); no statement on it is taken.',
  },
  'statement.under_review': {
    status: 409,
    zh: '陈述申辩已在复核中，不能再替换；可以撤回。',
    en: 'The statement is under review and can no longer be replaced; it may be withdrawn.',
  },
  'statement.decided': {
    status: 409,
    zh: '对该预告知的陈述申辩已作出决定，不再受理新的陈述。',
    en: 'A statement on this pre-notice has been decided; no other one is taken.',
  },
  'statement.not_open': {
    status: 409,
    zh: '陈述申辩 {statementId} 的状态是“{state}”，不能进行此操作；请重新查看。',
    en: 'The statement {statementId} is "{state}", which leaves this step no room; look at it again.',
  },
  'statement.nothing_to_correct': {
    status: 422,
    zh: '采纳须指明至少一条应在来源更正的记录；没有应更正的记录时请选择不予采纳。',
    en: 'To uphold a statement name at least one record that is to be corrected at its source; if there is none, it is not upheld.',
  },
  'statement.same_officer': {
    status: 409,
    zh: '复核意见由 {officer} 提出；须由另一名人员审批。',
    en: 'The proposal is by {officer}; another person must decide on it.',
  },
} as const satisfies Record<string, ErrorWords>
