import { defineWords } from '../../office/words.ts'

export const useScoreWords = defineWords('portal-score', {
  title: { zh: '评分说明', en: 'How the score is made' },
  standing: {
    zh: '{{day}}，规则 {{rulebook}}，{{score}} 分，{{decided}}',
    en: '{{day}}, rulebook {{rulebook}}, {{score}} points, {{decided}}',
  },
  remedies: { zh: '每一分怎样恢复', en: 'What brings each point back' },
  remediesNone: {
    zh: '没有扣分，也没有否决或封顶情形。',
    en: 'Nothing costs points, and no veto or ceiling holds.',
  },
  item: { zh: '项目', en: 'Item' },
  record: { zh: '记录', en: 'Record' },
  points: { zh: '分值', en: 'Points' },
  what: { zh: '办法', en: 'What to do' },
  office: { zh: '向谁提出', en: 'To whom' },
  earliest: { zh: '最早可办', en: 'Earliest' },
  freeFrom: { zh: '届时不再计分', en: 'Free from' },
  unknown: { zh: '视数据而定', en: 'depends on the figures' },
  open: { zh: '持续有效', en: 'open' },
  figure: { zh: '统计数据', en: 'figures' },
  sources: { zh: '数据截至', en: 'Data reach' },
  source: { zh: '来源', en: 'Source' },
  dataAsOf: { zh: '数据截至日', en: 'Data as of' },
  state: { zh: '是否按期', en: 'On time' },
  late: { zh: '迟到 {{days}} 天', en: '{{days}} days late' },
  onTime: { zh: '按期', en: 'on time' },
  never: { zh: '从未导入', en: 'never imported' },
  digest: {
    zh: '记录摘要（SHA-256）：{{digest}}',
    en: 'Digest of the records (SHA-256): {{digest}}',
  },
})
