import type { ImportBatch, ImportListQuery, Words } from '@liangma/contracts'
import { spellMoment } from '../../../platform/clock/index.ts'
import type { ListColumn, ListTable } from '../../../platform/http/index.ts'
import type { CaptureReading } from '../capture.reading.ts'

const ROWS_A_PAGE = 1_000

const STATES: Record<ImportBatch['state'], Words> = {
  checking: { zh: '进行中', en: 'Under way' },
  committed: { zh: '已入库', en: 'Done' },
  failed: { zh: '未入库', en: 'Failed' },
}

const ORIGINS: Record<ImportBatch['origin'], Words> = {
  file: { zh: '命令行', en: 'command line' },
  inbox: { zh: '收件目录', en: 'inbox folder' },
  api: { zh: '接口', en: 'API' },
  sample: { zh: '演示数据', en: 'sample' },
  retry: { zh: '自动重试', en: 'retry' },
  upload: { zh: '网页上传', en: 'upload' },
  mend: { zh: '在页面更正', en: 'mended' },
}

const COLUMNS: readonly ListColumn<ImportBatch>[] = [
  { header: { zh: '批次', en: 'Import' }, read: ({ batchId }) => batchId },
  { header: { zh: '文件', en: 'File' }, width: 36, read: ({ name }) => name },
  { header: { zh: '种类', en: 'Kind' }, read: ({ title }, language) => title[language] },
  { header: { zh: '状态', en: 'State' }, read: ({ state }, language) => STATES[state][language] },
  { header: { zh: '数据截至', en: 'Data up to' }, read: ({ dataAsOf }) => dataAsOf },
  { header: { zh: '行数', en: 'Rows' }, read: ({ rows }) => rows },
  { header: { zh: '入库', en: 'Entered' }, read: ({ accepted }) => accepted },
  { header: { zh: '待处理', en: 'Waiting' }, read: ({ quarantined }) => quarantined },
  { header: { zh: '途径', en: 'Way' }, read: ({ origin }, language) => ORIGINS[origin][language] },
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
