import type { PlatformSummary } from '@liangma/contracts'
import type { ListColumn } from '../../platform/http/index.ts'

export const REGISTER_NAME = { zh: '平台名录', en: 'Platforms' }

/** The list of platforms as the screen shows it. */
export const REGISTER_COLUMNS: readonly ListColumn<PlatformSummary>[] = [
  {
    header: { zh: '实时等级', en: 'Live grade' },
    read: ({ live }, language) => live?.gradeWords[language] ?? null,
  },
  { header: { zh: '得分', en: 'Score' }, read: ({ live }) => live?.score ?? null },
  { header: { zh: '自', en: 'Since' }, read: ({ live }) => live?.since ?? null },
  { header: { zh: '平台名称', en: 'Platform' }, width: 28, read: ({ name }) => name },
  { header: { zh: '主办单位', en: 'Operator' }, width: 36, read: (row) => row.operatorName },
  { header: { zh: '统一社会信用代码', en: 'Credit code' }, width: 24, read: ({ uscc }) => uscc },
  {
    header: { zh: '类型', en: 'Type' },
    read: ({ platformTypeWords }, language) => platformTypeWords[language],
  },
  {
    header: { zh: '区县', en: 'County' },
    read: ({ county }, language) => county?.[language] ?? null,
  },
  {
    header: { zh: '公示等级', en: 'Published grade' },
    read: ({ published }, language) => published?.gradeWords[language] ?? null,
  },
  {
    header: { zh: '公示日期', en: 'Published on' },
    read: ({ published }) => published?.effective ?? null,
  },
  {
    header: { zh: '预告知', en: 'Pre-notice' },
    read: ({ hasNotice }, language) =>
      hasNotice ? { zh: '已预告降级', en: 'Downgrade announced' }[language] : null,
  },
  { header: { zh: '网址', en: 'Site' }, width: 32, read: ({ site }) => site },
]
