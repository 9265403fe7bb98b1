import type { Words } from '../words.ts'

/** By what a point that counts comes back. */
export const REMEDY_ACTIONS = ['cure', 'repair', 'delist', 'file', 'improve', 'wait'] as const
export type RemedyAction = (typeof REMEDY_ACTIONS)[number]

/** What is to be done, and to whom a platform turns with it. */
export interface RemedyWay {
  what: Words
  how: Words
  office: Words
  basis: string | null
}

/** 信用修复管理办法(2026), 企业信息公示暂行条例 17, and the lists' own rules say who decides. */
export const REMEDY_WAYS: Readonly<Record<RemedyAction, RemedyWay>> = {
  cure: {
    what: { zh: '整改', en: 'Put it right' },
    how: {
      zh: '完成整改并提交整改材料，经核实后登记整改日期。',
      en: 'Put it right and hand in the proof; once it is checked, the day of the cure is recorded.',
    },
    office: {
      zh: '作出认定或责令改正的市场监督管理部门',
      en: 'The market regulator that established it or ordered the correction',
    },
    basis: null,
  },
  repair: {
    what: { zh: '信用修复', en: 'Credit repair' },
    how: {
      zh: '履行完处罚决定并纠正违法行为后，在国家企业信用信息公示系统或“信用中国”网站提出信用修复申请。',
      en: 'Once the penalty is carried out and the violation ended, apply for credit repair at the National Enterprise Credit Information Publicity System or Credit China.',
    },
    office: {
      zh: '作出行政处罚决定的机关',
      en: 'The authority that imposed the penalty',
    },
    basis: '信用修复管理办法(2026)',
  },
  delist: {
    what: { zh: '移出名录', en: 'Removal from the list' },
    how: {
      zh: '消除列入原因后，书面申请移出名录。',
      en: 'Once the reason for the listing is gone, apply in writing to be removed.',
    },
    office: {
      zh: '作出列入决定的市场监督管理部门',
      en: 'The market regulator that decided on the listing',
    },
    basis: '企业经营异常名录管理暂行办法; 市场监督管理严重违法失信名单管理办法',
  },
  file: {
    what: { zh: '补报年报', en: 'File the annual report' },
    how: {
      zh: '在国家企业信用信息公示系统补报未报年度的年度报告并公示。',
      en: 'File the missing annual report at the National Enterprise Credit Information Publicity System and publish it there.',
    },
    office: {
      zh: '登记地市场监督管理部门',
      en: 'The market regulator of the place of registration',
    },
    basis: '企业信息公示暂行条例(2024) 8, 17',
  },
  improve: {
    what: { zh: '改善指标', en: 'Improve the figure' },
    how: {
      zh: '无需申请：下一统计期的数据好转后自动减少扣分；对数据有疑问的，可要求核对。',
      en: 'Nothing to apply for: better figures of the next period cost fewer points by themselves. Ask for a check where a figure seems wrong.',
    },
    office: {
      zh: '所在地市场监督管理部门',
      en: 'The market regulator of your county',
    },
    basis: null,
  },
  wait: {
    what: { zh: '到期失效', en: 'Ends by itself' },
    how: {
      zh: '无需申请：有效期届满后自动不再计分；认为认定有误的，可陈述申辩或提出异议。',
      en: 'Nothing to apply for: it stops counting when its term is over. Object where you think it is wrong.',
    },
    office: {
      zh: '所在地市场监督管理部门',
      en: 'The market regulator of your county',
    },
    basis: null,
  },
}
