import type { WorkItem } from '@liangma/contracts'
import { WORK_ACTIONS } from '@liangma/contracts'
import type { ListColumn } from '../../../platform/http/index.ts'

export const WORK_NAME = { zh: '待办清单', en: 'What waits' }

const NO_LIMIT = { zh: '无期限', en: 'No limit' }
const NOT_PUBLISHED = { zh: '未公示', en: 'Not published' }
const LOOK = { zh: '查看', en: 'Look' }

/** The work list as the screen shows it; what stands in one cell there has a column each. */
export const WORK_COLUMNS: readonly ListColumn<WorkItem>[] = [
  { header: { zh: '期限', en: 'Due' }, read: ({ due }, language) => due ?? NO_LIMIT[language] },
  {
    header: { zh: '剩余工作日（负数为超期）', en: 'Working days left (below 0: overdue)' },
    width: 24,
    read: ({ workingDays }) => workingDays,
  },
  {
    header: { zh: '事项', en: 'Matter' },
    width: 24,
    read: ({ kindWords }, language) => kindWords[language],
  },
  {
    header: { zh: '平台', en: 'Platform' },
    width: 28,
    read: ({ platform }) => platform?.name ?? null,
  },
  {
    header: { zh: '公示等级', en: 'Published grade' },
    read: ({ platform }, language) =>
      platform ? (platform.gradeWords ?? NOT_PUBLISHED)[language] : null,
  },
  {
    header: { zh: '内容', en: 'About' },
    width: 60,
    read: ({ title }, language) => title[language],
  },
  {
    header: { zh: '办理', en: 'Act' },
    read: ({ may: [first] }, language) => (first ? WORK_ACTIONS[first] : LOOK)[language],
  },
]
