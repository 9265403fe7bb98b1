import type { Term, TermKind, Words } from '@liangma/contracts'
import { LISTS, SEVERITIES } from '@liangma/contracts'

type TermOf<K extends TermKind> = Extract<Term, { kind: K }>

const SEVERITY_EN = { minor: 'minor', general: 'general', serious: 'serious' } as const
const LIST_EN = { abnormal: 'abnormal operations', serious: 'serious violations' } as const

const WORDS: { [K in TermKind]: (term: TermOf<K>) => Words } = {
  case: ({ severity }) => ({
    zh: `行政处罚（${SEVERITIES[severity]}）`,
    en: `Penalty decision (${SEVERITY_EN[severity]})`,
  }),
  finding: () => ({ zh: '核查结论', en: 'Finding of a check' }),
  listing: ({ list }) => ({ zh: `列入${LISTS[list]}名录`, en: `Listed for ${LIST_EN[list]}` }),
  annualReport: ({ year }) => ({ zh: `${year} 年度报告`, en: `Annual report of ${year}` }),
  metric: () => ({ zh: '监测指标', en: 'Monitored figure' }),
  bonus: () => ({ zh: '加分事项', en: 'Merit' }),
  complaint: () => ({ zh: '投诉举报', en: 'Complaint or report' }),
  registration: () => ({ zh: '登记', en: 'Registration' }),
  merchant: () => ({ zh: '平台内经营者', en: 'Merchant on a platform' }),
}

/** What kind of record the public is told of; nothing of its free text. */
export function itemWords(term: Term): Words {
  return (WORDS[term.kind] as (term: Term) => Words)(term)
}

/** 决定书文号 of a penalty that is to be published (行政处罚信息公示规定 4); of anything else nothing. */
export function publicDocument(term: Term, sourceKey: string): string | null {
  const isPublished = term.kind === 'case' && term.published
  return isPublished ? sourceKey.slice(sourceKey.indexOf(':') + 1) : null
}
