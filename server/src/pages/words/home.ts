import type { Words } from '@liangma/contracts'

export const HOME_WORDS = {
  county: { zh: '县（市、区）', en: 'County' },
  sources: { zh: '数据来源', en: 'Sources' },
  sourcesTable: { zh: '各来源数据截至日与约定周期', en: 'How far the data of each source reach' },
  source: { zh: '来源', en: 'Source' },
  dataAsOf: { zh: '数据截至', en: 'Data as of' },
  cadence: { zh: '约定周期', en: 'Agreed cadence' },
  everyDays: { zh: '{days} 天', en: '{days} days' },
  noCadence: { zh: '未约定', en: 'none agreed' },
  state: { zh: '状态', en: 'State' },
  onTime: { zh: '正常', en: 'on time' },
  late: { zh: '迟到 {days} 天', en: '{days} days late' },
  neverImported: { zh: '从未导入', en: 'never imported' },
  lateAlert: {
    zh: '有 {count} 个来源的数据迟到：{names}。得分与等级可能未反映最新情况。',
    en: 'Late data ({count}): {names}. Scores and grades may not show the newest facts.',
  },
  platforms: { zh: '平台', en: 'Platforms' },
  search: { zh: '查找平台', en: 'Find platforms' },
  searchText: { zh: '名称、代码或网址', en: 'Name, credit code or site' },
  grade: { zh: '实时等级', en: 'Live grade' },
  searchButton: { zh: '查找', en: 'Search' },
  matches: { zh: '共 {count} 家平台', en: '{count} platforms' },
  platform: { zh: '平台', en: 'Platform' },
  score: { zh: '得分', en: 'Score' },
} as const satisfies Record<string, Words>
