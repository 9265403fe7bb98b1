import { defineWords } from '../../office/words.ts'

export const useMerchantWords = defineWords('merchants', {
  title: { zh: '平台内经营者', en: 'Merchants' },
  hint: {
    zh: '名称、网店、地址（至少两字），或信用代码、网址开头',
    en: 'Name, shop, address (two characters), or the beginning of a code or web address',
  },
  list: { zh: '经营者与网店', en: 'Merchants and shops' },
  total: { zh: '共 {{count}} 家网店', en: 'Shops: {{count}}' },
  totalMore: { zh: '超过 {{count}} 家网店', en: 'Shops: over {{count}}' },
  empty: { zh: '没有符合条件的网店。', en: 'No shop matches.' },
  name: { zh: '经营者', en: 'Merchant' },
  code: { zh: '统一社会信用代码', en: 'Credit code' },
  person: { zh: '自然人', en: 'natural person' },
  shop: { zh: '网店', en: 'Shop' },
  url: { zh: '网址', en: 'Web address' },
  platform: { zh: '平台', en: 'Platform' },
  address: { zh: '经营地址', en: 'Address' },
  registered: { zh: '已登记', en: 'Registered' },
  overLimit: { zh: '超限额', en: 'Over the limit' },
  verified: { zh: '核验日期', en: 'Verified on' },
  period: { zh: '报送期', en: 'Report' },
  back: { zh: '平台内经营者', en: 'Merchants' },
  score: {
    zh: '信用评价（仅供监管使用，不公示）',
    en: 'Score (for supervision alone, not published)',
  },
  scoreNote: {
    zh: '按平台内经营者评价规则即时计算；等级不对外公示，只计入所在平台的统计指标。',
    en: 'Computed now by the rules for merchants. The grade is not published; it counts in the figures of the platforms on which the merchant trades.',
  },
  shops: { zh: '网店', en: 'Shops' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
})
