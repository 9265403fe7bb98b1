import { SOURCE_TITLES } from '@liangma/contracts'
import type { ImportBatch, QuarantinedRowView } from '@liangma/contracts'
import { USCC } from './frame.ts'

export function aBatch(changes: Partial<ImportBatch> = {}): ImportBatch {
  return {
    batchId: 12,
    kind: 'cases',
    title: SOURCE_TITLES.cases,
    source: 'cases',
    origin: 'inbox',
    name: '行政处罚.csv',
    sha256: 'ab'.repeat(32),
    dataAsOf: '2026-11-22',
    takenBy: null,
    state: 'committed',
    phase: null,
    rowTotal: null,
    rows: 2140,
    accepted: 2101,
    unchanged: 12,
    older: 0,
    quarantined: 27,
    startedAt: '2026-11-23T02:15:00.000Z',
    finishedAt: '2026-11-23T02:15:03.000Z',
    failure: null,
    ...changes,
  }
}

export function aWaitingRow(changes: Partial<QuarantinedRowView> = {}): QuarantinedRowView {
  return {
    rowId: 731,
    batchId: 12,
    batchName: '行政处罚.csv',
    kind: 'cases',
    title: SOURCE_TITLES.cases,
    source: 'cases',
    line: 37,
    key: '金市监处罚〔2026〕41号',
    reason: 'subject.unmatched',
    reasonWords: { zh: '只有名称、没有代码', en: 'A name without a code' },
    waitsFor: 'name:cases/示例网络科技',
    errors: [
      {
        column: '统一社会信用代码',
        cell: '',
        code: 'subject.unmatched',
        zh: '只有名称、没有代码，不能自动归集；请在候选主体中人工匹配。',
        en: 'There is a name but no code, and a name alone attaches nothing; a person must match it.',
      },
    ],
    cells: {
      决定书文号: '金市监处罚〔2026〕41号',
      当事人名称: '示例网络科技',
      统一社会信用代码: '',
    },
    candidates: [
      {
        uscc: USCC,
        name: '金华示例网络科技有限公司',
        address: '义乌市示例路 1 号',
        why: { zh: '名称去掉地名和组织形式后相同', en: 'same name without place and legal form' },
        likeness: 80,
        difference: [],
      },
    ],
    state: 'open',
    resolution: null,
    ...changes,
  }
}
