import type { Words } from '../words.ts'

/** What an assessment was made for. */
export const RUN_TRIGGERS = {
  records: { zh: '数据变动', en: 'records came' },
  rules: { zh: '规则施行', en: 'other rules' },
  day: { zh: '每日评定', en: 'the day’s work' },
  request: { zh: '指定日期', en: 'as of a day asked for' },
  verification: { zh: '核对后重评', en: 'after a verification' },
  correction: { zh: '更正', en: 'correction' },
} as const satisfies Record<string, Words>
export type RunTrigger = keyof typeof RUN_TRIGGERS
