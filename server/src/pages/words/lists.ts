import type { Words } from '@liangma/contracts'

/** Lists behind the numbers of the wall. */
export const LIST_WORDS = {
  listChanges: { zh: '近 12 个月的等级变化', en: 'Grades that changed in twelve months' },
  listChangesIntro: {
    zh: '每一行是一次已公示的升级或降级；首次公示不在其中。',
    en: 'Each line is a published upgrade or downgrade; first publications are not among them.',
  },
  listMonth: { zh: '月份', en: 'Month' },
  listDirection: { zh: '升降', en: 'Direction' },
  listUp: { zh: '升级', en: 'Upgrade' },
  listDown: { zh: '降级', en: 'Downgrade' },
  listFrom: { zh: '原等级', en: 'Before' },
  listTo: { zh: '新等级', en: 'After' },
  listNoChange: {
    zh: '没有符合条件的等级变化。请换一个月份，或清除筛选。',
    en: 'No change fits. Choose another month, or clear the filter.',
  },
  listFirst: {
    zh: '只列出最近的 {shown} 条；请选择月份或县域以缩小范围。',
    en: 'Only the newest {shown} are listed; choose a month or a county to narrow it.',
  },
  listFound: { zh: '共 {count} 条', en: '{count} changes' },
  listApply: { zh: '筛选', en: 'Filter' },
  listShops: { zh: '平台内网店', en: 'Shops on platforms' },
  listShopsIntro: {
    zh: '按平台最近一次报送的平台内经营者计数，不列出经营者。',
    en: 'By the newest report of each platform. Merchants are not listed.',
  },
  listShopCount: { zh: '网店，家', en: 'Shops' },
  listElsewhere: { zh: '尚未公示的平台', en: 'Platforms not published yet' },
  listTotal: { zh: '合计', en: 'Total' },
  listSources: { zh: '数据来源', en: 'Sources of data' },
  listSourcesIntro: {
    zh: '每个来源的数据截至哪一天，是否按时。来源逾期时，相关平台不显示颜色。',
    en: 'How far each source reaches, and whether it is on time. While one is late, the colours that need it are not shown.',
  },
  listReason: {
    zh: '只列出被扣分的平台：{title}',
    en: 'Only platforms that lose points by: {title}',
  },
  listReasonUnknown: {
    zh: '没有平台因 {code} 被扣分。',
    en: 'No platform loses points by {code}.',
  },
} as const satisfies Record<string, Words>
