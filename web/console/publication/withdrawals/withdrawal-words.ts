import { defineWords } from '../../../office/words.ts'

export const useWithdrawalWords = defineWords('withdrawals', {
  list: { zh: '撤回公示', en: 'Withdrawals' },
  empty: { zh: '没有撤回的公示', en: 'No publication was taken back' },
  platform: { zh: '平台', en: 'Platform' },
  grade: { zh: '公示等级', en: 'Published grade' },
  published: { zh: '公示日', en: 'Published' },
  state: { zh: '状态', en: 'State' },
  done: { zh: '撤回日', en: 'Taken back' },
  approvals: { zh: '批准', en: 'Approvals' },
  action: { zh: '办理', en: 'Act' },
  second: { zh: '第二人批准', en: 'Approve as the second' },
  begin: { zh: '撤回一项公示', en: 'Take a publication back' },
  hint: {
    zh: '误公示等情形下，由两名审批人员分别批准后撤回。公示页、标识和开放数据随即显示“已撤回”，理由向社会公开。',
    en: 'A publication made in error is taken back when two approvers each say so. Page, badge and open data then show that it was withdrawn, and the reason is public.',
  },
  code: { zh: '统一社会信用代码', en: 'Credit code' },
  reason: { zh: '撤回理由（向社会公开）', en: 'Reason (shown to the public)' },
  withdraw: { zh: '批准撤回', en: 'Approve the withdrawal' },
  firstFollows: {
    zh: '记录您的批准；须再有一名审批人员对同一公示批准才生效。',
    en: 'Your approval is put on record; it takes effect when another approver says the same.',
  },
  secondFollows: {
    zh: '这是第二人批准：公示立即撤回，平台随即收到告知，理由向社会公开。',
    en: 'This is the second approval: the publication is taken back at once, the platform is told, and the reason is public.',
  },
  isDone: { zh: '公示已撤回。', en: 'The publication is taken back.' },
  isNoted: {
    zh: '您的批准已记录，等待第二人批准。',
    en: 'Your approval is on record and waits for a second person.',
  },
  alreadyApproved: { zh: '您已批准，须由另一人批准', en: 'Yours; another person must approve' },
})
