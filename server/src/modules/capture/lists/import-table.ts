import { BATCH_ORIGINS, BATCH_STATES, spellMoment } from '@liangma/contracts'
import type { ImportBatch, ImportListQuery } from '@liangma/contracts'
import type { ListColumn, ListTable } from '../../../platform/http/index.ts'
import type { CaptureReading } from '../capture.reading.ts'

const ROWS_A_PAGE = 1_000

const COLUMNS: readonly ListColumn<ImportBatch>[] = [
  { header: { zh: '批次', en: 'Import' }, read: ({ batchId }) => batchId },
  { header: { zh: '文件', en: 'File' }, width: 36, read: ({ name }) => name },
  { header: { zh: '种类', en: 'Kind' }, read: ({ title }, language) => title[language] },
  {
    header: { zh: '状态', en: 'State' },
    read: ({ state }, language) => BATCH_STATES[state][language],
  },
  { header: { zh: '数据截至', en: 'Data up to' }, read: ({ dataAsOf }) => dataAsOf },
  { header: { zh: '行数', en: 'Rows' }, read: ({ rows }) => rows },
  { header: { zh: '入库', en: 'Entered' }, read: ({ accepted }) => accepted },
  { header: { zh: '待处理', en: 'Waiting' }, read: ({ quarantined }) => quarantined },
  {
    header: { zh: '途径', en: 'Way' },
    read: ({ origin }, language) => BATCH_ORIGINS[origin][language],
  },
  { header: { zh: '经办', en: 'By' }, read: ({ takenBy }) => takenBy },
  {
    header: { zh: '开始', en: 'Started' },
    width: 18,
    read: ({ startedAt }) => spellMoment(startedAt),
  },
]

export function importTable(
  reading: Pick<CaptureReading, 'imports'>,
  query: ImportListQuery,
): ListTable<ImportBatch> {
  return {
    name: { zh: '导入批次', en: 'Imports' },
    columns: COLUMNS,
    page: async (cursor) => {
      const { batches, nextCursor } = await reading.imports({
        ...query,
        cursor,
        limit: ROWS_A_PAGE,
      })
      return { rows: batches, nextCursor }
    },
  }
}
