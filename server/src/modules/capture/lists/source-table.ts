import type { Language, SourceState } from '@liangma/contracts'
import type { ListColumn, ListTable } from '../../../platform/http/index.ts'
import type { CaptureReading } from '../capture.reading.ts'

const ON_TIME = { zh: '按时', en: 'on time' }
const OWED = { zh: '应送未送', en: 'owed, never came' }
const NEVER_CAME = { zh: '从未送达', en: 'never came' }

const COLUMNS: readonly ListColumn<SourceState>[] = [
  { header: { zh: '种类', en: 'Kind' }, read: ({ title }, language) => title[language] },
  { header: { zh: '来源', en: 'Source' }, width: 24, read: ({ source }) => source },
  {
    header: { zh: '数据截至', en: 'Data up to' },
    read: ({ dataAsOf }, language) => dataAsOf ?? NEVER_CAME[language],
  },
  {
    header: { zh: '约定间隔（天）', en: 'Agreed every (days)' },
    read: ({ cadenceDays }) => cadenceDays,
  },
  { header: { zh: '时效', en: 'State' }, width: 20, read: lateness },
  {
    header: { zh: '最近批次', en: 'Last import' },
    width: 36,
    read: ({ lastBatch }) => lastBatch?.name ?? null,
  },
]

function lateness(
  { cadenceDays, isLate, daysLate }: SourceState,
  language: Language,
): string | null {
  if (cadenceDays === null) return null
  if (!isLate) return ON_TIME[language]
  if (daysLate === null) return OWED[language]
  return { zh: `逾期 ${daysLate} 天`, en: `${daysLate} days late` }[language]
}

export function sourceTable(reading: Pick<CaptureReading, 'sources'>): ListTable<SourceState> {
  return {
    name: { zh: '数据来源', en: 'Sources' },
    columns: COLUMNS,
    page: async () => ({ rows: (await reading.sources()).sources, nextCursor: null }),
  }
}
