import type { Words } from '@liangma/contracts'

export const PLATFORM_WORDS = {
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  operator: { zh: '主办单位', en: 'Operator' },
  site: { zh: '网址', en: 'Site' },
  icp: { zh: 'ICP备案号', en: 'ICP filing' },
  facts: { zh: '登记信息', en: 'Register entry' },
  grades: { zh: '得分与等级', en: 'Score and grade' },
  points: { zh: '{points} 分', en: '{points} points' },
  bonus: { zh: '加分', en: 'Bonus' },
  why: { zh: '原因', en: 'Why' },
  basisLine: { zh: '依据：{basis}', en: 'Legal basis: {basis}' },
  endsOn: { zh: '{day} 起不再计分', en: 'stops counting on {day}' },
  endsWithFigures: { zh: '随数据更新变化', en: 'moves with the figures' },
  endsOpen: { zh: '整改、修复或移出前持续计分', en: 'counts until cured, repaired or removed' },
  figures: { zh: '{k} / {n}', en: '{k} of {n}' },
  day: { zh: '日期', en: 'Day' },
  because: { zh: '到期项', en: 'What ends' },
  file: { zh: '补报年报', en: 'File the annual report' },
  coverage: {
    zh: '数据覆盖率 {percent}%。缺数据的指标：{codes}。',
    en: 'Data coverage {percent} %. Indicators without data: {codes}.',
  },
} as const satisfies Record<string, Words>
