import type { Words } from '@liangma/contracts'

/** One cell that is wrong, or what a row waits for: where, what, and what to do, in both languages. */
export interface QuarantinedCell extends Words {
  column: string
  cell: string
  code: string
}

/** Columns that an exported workbook of bad rows adds; they are left out when it is fed again. */
export const REPORT_COLUMN_MARK = '※'

/** What a row that is right in itself can wait for. */
export const WAITS = {
  'code.unconfirmed': {
    zh: '统一社会信用代码校验位不符；请核对后更正，确有此码的由工作人员在“待匹配”页确认一次。',
    en: 'The check characters of the credit code do not fit; correct it, or confirm it once on the page "To be matched".',
  },
  'subject.unregistered': {
    zh: '登记簿中尚无此主体；待平台名录或经营者报送导入后自动入库。',
    en: 'The register does not hold this subject yet; the row enters by itself once the platform or merchant is imported.',
  },
  'subject.other_kind': {
    zh: '此主体所适用的规则中没有这一指标、加分项或否决情形（平台与平台内经营者各用一套规则）；请更正代码或指标，主体登记后可再次提交。',
    en: 'The rules for this subject have no such indicator, bonus or mark (platforms and merchants have rules of their own); correct the code or the indicator, or feed the row again once the subject is registered as the other kind.',
  },
  'subject.unmatched': {
    zh: '只有名称、没有代码，不能自动归集；请在“待匹配”页对照候选主体决定。',
    en: 'There is a name but no code, and a name alone attaches nothing; a person decides on the page "To be matched".',
  },
  'key.conflict': {
    zh: '同一文件中同一编号出现不同内容，该编号的各行均未入库；请保留正确的一行后重新导入。',
    en: 'The same key stands in this file with different content, so none of its rows entered; keep the right one and import again.',
  },
} as const satisfies Record<string, Words>

export type WaitReason = keyof typeof WAITS

/** The error that a waiting row carries. */
export function waitCell(reason: WaitReason, column: string, cell: string): QuarantinedCell {
  return { column, cell, code: reason, ...WAITS[reason] }
}
