import { NEVER, SEVERITIES } from '@liangma/contracts'
import { readCode } from '../cells/codes.ts'
import { column, columnsOf } from '../rows/columns.ts'
import { readDay } from '../cells/dates.ts'
import { readCents } from '../cells/numbers.ts'
import type { Row } from '../rows/row.ts'
import { choiceOf, readFlag, readText } from '../cells/words.ts'
import type { Kind, Vocabulary, Who } from './kind.ts'
import { capturedOf, draftOf, whoByCode } from './kind.ts'

/** 状态 of cases and findings: what was undone counts on no day. */
export const STANDINGS = { standing: '有效', annulled: '撤销' } as const

const C = columnsOf({
  number: column('决定书文号', readText, { need: 'cell' }),
  party: column('当事人名称', readText, { keep: true }),
  code: column('统一社会信用代码', readCode, { need: 'column' }),
  offence: column('违法行为', readText, { keep: true }),
  penalty: column('处罚种类', readText, { keep: true }),
  fine: column('罚款金额', readCents),
  confiscated: column('没收金额', readCents, { keep: true }),
  severity: column('严重程度', choiceOf(SEVERITIES), { need: 'cell' }),
  decidedOn: column('决定日期', readDay, { need: 'cell' }),
  published: column('是否公示', readFlag),
  event: column('事件编号', readText),
  standing: column('状态', choiceOf(STANDINGS), { need: 'ifColumn' }),
  repairedOn: column('修复日期', readDay),
  mark: column('否决情形', readText),
})

/** 行政处罚. The amount of the record is the fine; what was confiscated stays an attribute. */
export const cases: Kind = {
  kind: 'cases',
  zh: '行政处罚',
  columns: C,
  keyColumn: C.number,
  capture(row, { source, vocabulary }) {
    const number = row.read(C.number)
    const severity = row.read(C.severity)
    const occurred = row.read(C.decidedOn)
    const standing = row.read(C.standing)
    const amountCents = row.read(C.fine)
    const published = row.read(C.published) ?? false
    const repaired = row.read(C.repairedOn) ?? NEVER
    const mark = readMark(row, vocabulary)
    const who = readWho(row)
    row.read(C.confiscated)
    if (number === null || severity === null || occurred === null) return null
    const record = draftOf({
      term: { kind: 'case', severity, published, mark },
      source,
      sourceId: number,
      occurred,
      repaired,
      status: standing === 'annulled' ? 'annulled' : 'confirmed',
      eventKey: row.read(C.event),
      amountCents,
      attributes: row.attributes(),
    })
    return capturedOf({ kind: 'cases', key: number, who, record })
  },
}

function readMark(row: Row, { marks }: Vocabulary): string | null {
  const mark = row.read(C.mark)
  if (mark === null || marks.has(mark)) return mark
  return row.refuse(C.mark, 'mark.unknown', { allowed: [...marks].join('、') })
}

function readWho(row: Row): Who {
  const code = row.read(C.code)
  const name = row.read(C.party)
  if (code === null && name === null && row.text(C.code) === '') row.refuse(C.code, 'who.missing')
  return { ...whoByCode(C.code, code), name, nameColumn: C.party.header }
}
