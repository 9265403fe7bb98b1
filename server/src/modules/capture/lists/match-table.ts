import { spellMoment } from '@liangma/contracts'
import type { StandingMatch } from '@liangma/contracts'
import type { ListColumn, ListTable } from '../../../platform/http/index.ts'
import type { Matching } from '../quarantine/matching.ts'

const COLUMNS: readonly ListColumn<StandingMatch>[] = [
  { header: { zh: '来源', en: 'Source' }, width: 24, read: ({ source }) => source },
  { header: { zh: '名称', en: 'Name' }, width: 36, read: ({ name }) => name },
  { header: { zh: '代码', en: 'Code' }, width: 24, read: ({ code }) => code },
  { header: { zh: '经办', en: 'By' }, read: ({ matchedBy }) => matchedBy },
  {
    header: { zh: '时间', en: 'When' },
    width: 18,
    read: ({ matchedAt }) => spellMoment(matchedAt),
  },
  { header: { zh: '理由', en: 'Why' }, width: 40, read: ({ reason }) => reason },
]

export function matchTable(matching: Pick<Matching, 'standing'>): ListTable<StandingMatch> {
  return {
    name: { zh: '现行匹配', en: 'Matches that stand' },
    columns: COLUMNS,
    page: async () => ({ rows: await matching.standing(), nextCursor: null }),
  }
}
