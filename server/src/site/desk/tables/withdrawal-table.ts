import { spellMoment } from '@liangma/contracts'
import type { WithdrawalOnFile } from '@liangma/contracts'
import type { ListColumn } from '../../../platform/http/index.ts'

export const WITHDRAWAL_NAME = { zh: '撤回公示', en: 'Withdrawals' }

/** Withdrawals as the screen shows them. */
export const WITHDRAWAL_COLUMNS: readonly ListColumn<WithdrawalOnFile>[] = [
  { header: { zh: '平台', en: 'Platform' }, width: 28, read: ({ name }) => name },
  {
    header: { zh: '公示等级', en: 'Published grade' },
    read: ({ gradeWords }, language) => gradeWords[language],
  },
  { header: { zh: '公示日', en: 'Published' }, read: ({ published }) => published },
  {
    header: { zh: '状态', en: 'State' },
    width: 20,
    read: ({ stateWords }, language) => stateWords[language],
  },
  {
    header: { zh: '批准', en: 'Approvals' },
    width: 60,
    read: ({ approvals }) =>
      approvals
        .map(({ officer, why, at }) => `${officer} · ${spellMoment(at)} · ${why}`)
        .join('; '),
  },
  { header: { zh: '撤回日', en: 'Taken back' }, read: ({ done }) => done },
]
