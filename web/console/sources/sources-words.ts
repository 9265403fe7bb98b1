import { defineWords } from '../../office/words.ts'

export const useSourcesWords = defineWords('sources', {
  title: { zh: '数据来源', en: 'Sources' },
  intro: {
    zh: '每个来源的数据到哪一天，是否按约定送达。逾期来源所涉指标不会被当作没有问题。',
    en: 'Up to which day each source reaches, and whether it delivers as agreed. What a late source covers is never taken for good.',
  },
  list: { zh: '来源与时效', en: 'Sources and how late they are' },
  cadence: { zh: '约定间隔', en: 'Agreed every' },
  days: { zh: '{{count}} 天', en: '{{count}} days' },
  noCadence: { zh: '未约定', en: 'not agreed' },
  never: { zh: '从未送达', en: 'never came' },
  state: { zh: '时效', en: 'State' },
  late: { zh: '▲ 逾期 {{count}} 天', en: '▲ {{count}} days late' },
  owed: { zh: '▲ 应送未送', en: '▲ owed, never came' },
  onTime: { zh: '✓ 按时', en: '✓ on time' },
  lastBatch: { zh: '最近批次', en: 'Last import' },
  deliveries: { zh: '最近送达', en: 'Last deliveries' },
  delivered: { zh: '送达', en: 'Delivered' },
  none: { zh: '没有来源', en: 'No source' },
  noDeliveries: { zh: '还没有送达', en: 'Nothing was delivered yet' },
  asOf: { zh: '截至 {{day}}', en: 'As of {{day}}' },
})
