import { defineWords } from '../../office/words.ts'

/** What the pages about incoming data say alike. */
export const useIntakeWords = defineWords('intake', {
  kind: { zh: '种类', en: 'Kind' },
  allKinds: { zh: '所有种类', en: 'All kinds' },
  source: { zh: '来源', en: 'Source' },
  dataAsOf: { zh: '数据截至', en: 'Data up to' },
  batch: { zh: '批次', en: 'Import' },
  line: { zh: '行', en: 'Line' },
  rows: { zh: '行数', en: 'Rows' },
  accepted: { zh: '入库', en: 'Entered' },
  waiting: { zh: '待处理', en: 'Waiting' },
  unchanged: { zh: '未变', en: 'Unchanged' },
  older: { zh: '较旧', en: 'Older' },
  by: { zh: '经办', en: 'By' },
  reason: { zh: '理由（留档）', en: 'Why (stays on file)' },
  cancel: { zh: '取消', en: 'Cancel' },
  why: { zh: '原因', en: 'Why it waits' },
  sealed: { zh: '已加密', en: 'Sealed' },
})
