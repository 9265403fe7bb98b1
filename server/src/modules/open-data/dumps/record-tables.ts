import type { CorrectionReceipt } from '@liangma/contracts'
import type { PublicEntry } from '../../publication/index.ts'
import { gistOf } from '../open-data.rules.ts'
import { columnsOf } from './open-table.ts'
import type { OpenColumn, OpenTable } from './open-table.ts'

const HEAD = columnsOf<PublicEntry>([
  [
    'record_id',
    'integer',
    '在公示记录中的序号',
    'Place in the public record',
    (row) => row.recordId,
  ],
  ['type', 'text', '文件种类', 'Type of the document', (row) => row.record.type],
  ['document_id', 'integer', '文件编号', 'Number of the document', (row) => gistOf(row.record).id],
  ['uscc', 'text', '统一社会信用代码', 'Credit code', (row) => row.record.subject.uscc],
  ['name', 'text', '平台名称', 'Name of the platform', (row) => row.record.subject.name],
  ['operator', 'text', '经营者名称', 'Its operator', (row) => row.record.subject.operator],
  ['day', 'day', '公示日', 'Day of publication', (row) => row.record.day],
  ['at', 'moment', '公示时间（UTC）', 'Moment of publication, UTC', (row) => row.record.at],
  [
    'about_receipt_id',
    'integer',
    '所更正或撤回的凭证编号；等级凭证则为上一份',
    'The receipt that it corrects or withdraws; of a grade, the one before it',
    (row) => gistOf(row.record).about,
  ],
])

const SHA256 = columnsOf<PublicEntry>([
  [
    'sha256',
    'text',
    '文件规范形式的 SHA-256',
    'SHA-256 of the canonical form of the document',
    (row) => row.sha256,
  ],
])

const SIGNED = {
  lines: {
    zh: '签名文件本身，按 RFC 8785 规范形式书写',
    en: 'The signed document itself, in its canonical form (RFC 8785)',
  },
  document: (row: PublicEntry) => row.record,
}

/** All that was ever published, in its order. */
export const HISTORY_TABLE: OpenTable<PublicEntry> = {
  name: 'history',
  meaning: {
    zh: '全部公示记录：等级、更正、撤回，按公示次序',
    en: 'The whole public record: grades, corrections and withdrawals, in their order',
  },
  ...SIGNED,
  columns: [
    ...HEAD,
    ...columnsOf<PublicEntry>([
      [
        'grade',
        'text',
        '公示的等级；更正则为更正后的等级',
        'Grade published; of a correction, the right one',
        (row) => gistOf(row.record).grade,
      ],
      [
        'score_tenths',
        'integer',
        '得分，单位为十分之一分',
        'Score in tenths of a point',
        (row) => gistOf(row.record).scoreTenths,
      ],
      ['as_of', 'day', '评价日', 'As-of day', (row) => gistOf(row.record).asOf],
      [
        'reason',
        'text',
        '等级公示的原因',
        'Why a grade was published',
        ({ record }) => ('reason' in record ? record.reason : null),
      ],
      [
        'valid_until',
        'day',
        '有效期至（含当日）',
        'Last day on which it may be shown as current',
        ({ record }) => ('validUntil' in record ? record.validUntil : null),
      ],
    ]),
    ...SHA256,
  ],
}

/** Published grades that were wrong, or taken back. */
export const CORRECTIONS_TABLE: OpenTable<PublicEntry> = {
  name: 'corrections',
  meaning: { zh: '更正与撤回，按公示次序', en: 'Corrections and withdrawals, in their order' },
  ...SIGNED,
  columns: [
    ...HEAD,
    ...columnsOf<CorrectionReceipt>([
      ['as_of', 'day', '所更正等级的评价日', 'As-of day of that grade', (row) => row.asOf],
      ['was_grade', 'text', '原等级', 'Grade before', (row) => row.was.grade],
      [
        'was_score_tenths',
        'integer',
        '原得分，单位为十分之一分',
        'Score before, in tenths of a point',
        (row) => row.was.scoreTenths,
      ],
      ['corrected_grade', 'text', '更正后的等级', 'The right grade', (row) => row.corrected.grade],
      [
        'corrected_score_tenths',
        'integer',
        '更正后的得分，单位为十分之一分',
        'The right score, in tenths of a point',
        (row) => row.corrected.scoreTenths,
      ],
      [
        'replaced_by_receipt_id',
        'integer',
        '替代它的凭证编号；没有则为空',
        'The receipt in its place, if any',
        (row) => row.replacedBy?.receiptId ?? null,
      ],
    ]).map(ofCorrectionsOnly),
    ...columnsOf<PublicEntry>([
      ['why', 'text', '原因', 'Why, in Chinese', (row) => gistOf(row.record).why.zh],
    ]),
    ...SHA256,
  ],
}

/** Empty in the row of a withdrawal. */
function ofCorrectionsOnly(column: OpenColumn<CorrectionReceipt>): OpenColumn<PublicEntry> {
  return {
    ...column,
    read: ({ record }) => (record.type === 'liangma/correction/1' ? column.read(record) : null),
  }
}
