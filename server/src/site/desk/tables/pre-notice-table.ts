import type { OpenPreNotice } from '@liangma/contracts'
import type { ListColumn } from '../../../platform/http/index.ts'

export const PRE_NOTICE_NAME = { zh: '待公示的下调', en: 'Announced downgrades' }

const HELD = { zh: '暂缓公示', en: 'Held' }
const RUNNING = { zh: '届满后公示', en: 'Published when over' }
const NO_STATEMENT = { zh: '无', en: 'None' }
const PROVISIONAL = { zh: '暂定', en: 'provisional' }
const NOT_APPLICABLE = { zh: '不适用', en: 'Not applicable' }

/** The publication queue as the screen shows it; what stands in one cell there has a column each. */
export const PRE_NOTICE_COLUMNS: readonly ListColumn<OpenPreNotice>[] = [
  { header: { zh: '平台', en: 'Platform' }, width: 28, read: ({ name }) => name },
  {
    header: { zh: '公示等级', en: 'Published grade' },
    read: ({ fromWords }, language) => fromWords[language],
  },
  { header: { zh: '将变为', en: 'Becomes' }, read: ({ toWords }, language) => toWords[language] },
  { header: { zh: '得分', en: 'Score' }, read: ({ score }) => score },
  { header: { zh: '陈述申辩期至', en: 'Statements through' }, width: 18, read: ({ due }) => due },
  {
    header: { zh: '剩余工作日', en: 'Working days left' },
    read: ({ workingDaysLeft }) => workingDaysLeft,
  },
  {
    header: { zh: '期限性质', en: 'Calendar' },
    read: ({ isProvisional }, language) => (isProvisional ? PROVISIONAL[language] : null),
  },
  {
    header: { zh: '状态', en: 'State' },
    width: 20,
    read: ({ isHeld }, language) => (isHeld ? HELD : RUNNING)[language],
  },
  {
    header: { zh: '陈述申辩', en: 'Statement' },
    width: 20,
    read: ({ statement }, language) => (statement?.stateWords ?? NO_STATEMENT)[language],
  },
  {
    header: { zh: '立即公示批准', en: 'Approvals at once' },
    width: 18,
    read: ({ atOnce }, language) =>
      atOnce.isPossible
        ? { zh: `${atOnce.approvals.length} / 2`, en: `${atOnce.approvals.length} of 2` }[language]
        : NOT_APPLICABLE[language],
  },
]
