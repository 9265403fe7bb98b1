import type { Words } from '../words.ts'

/** By which way a batch came in. */
export const BATCH_ORIGINS = {
  file: { zh: '命令行', en: 'command line' },
  inbox: { zh: '收件目录', en: 'inbox folder' },
  api: { zh: '接口', en: 'API' },
  sample: { zh: '演示数据', en: 'sample' },
  retry: { zh: '自动重试', en: 'retry' },
  upload: { zh: '网页上传', en: 'upload' },
  mend: { zh: '在页面更正', en: 'mended' },
} as const satisfies Record<string, Words>
export type BatchOrigin = keyof typeof BATCH_ORIGINS

/** What became of a batch. */
export const BATCH_STATES = {
  checking: { zh: '进行中', en: 'Under way' },
  committed: { zh: '已入库', en: 'Done' },
  failed: { zh: '未入库', en: 'Failed' },
} as const satisfies Record<string, Words>
export type BatchState = keyof typeof BATCH_STATES
