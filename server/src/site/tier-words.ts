import type { Words } from '@liangma/contracts'

/** Tiers of findings as rulebooks key them. The key says no more than a column name, and rulebooks have Chinese only. */
const TIERS: Readonly<Record<string, Words>> = {
  first: { zh: '初次', en: 'First time' },
  recurrence: { zh: '再次', en: 'Repeated' },
  lifeHealth: { zh: '生命健康类', en: 'Life and health' },
  other: { zh: '其他', en: 'Other' },
  breach: { zh: '泄露', en: 'Breach' },
  notNotified: { zh: '泄露且未告知', en: 'Breach without notification' },
  within10wd: { zh: '逾期10个工作日内', en: 'Up to 10 working days late' },
  over10wd: { zh: '逾期超10个工作日', en: 'More than 10 working days late' },
  general: { zh: '一般项目', en: 'General' },
  safety: { zh: '安全项目', en: 'Safety' },
  notFiled: { zh: '至下一报送期仍未报送', en: 'Not filed by the next report' },
}

/** What a tier is called; one of a rulebook that we do not know keeps its key. */
export function tierWords(tier: string): Words {
  return TIERS[tier] ?? { zh: tier, en: tier }
}
