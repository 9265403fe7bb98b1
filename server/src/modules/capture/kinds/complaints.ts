import { COMPLAINT_RESULTS, COMPLAINT_TYPES, NEVER } from '@liangma/contracts'
import type { Term } from '@liangma/contracts'
import { readCode } from '../cells/codes.ts'
import { column, columnsOf } from '../rows/columns.ts'
import { readDay } from '../cells/dates.ts'
import { readCents } from '../cells/numbers.ts'
import type { Row } from '../rows/row.ts'
import { choiceOf, readFlag, readText } from '../cells/words.ts'
import type { Kind, Who } from './kind.ts'
import { capturedOf, draftOf } from './kind.ts'

const C = columnsOf({
  number: column('登记编号', readText, { need: 'cell' }),
  type: column('类型', choiceOf(COMPLAINT_TYPES), { need: 'cell' }),
  registeredAt: column('登记时间', readDay, { keep: true }),
  subject: column('被投诉主体', readText, { keep: true }),
  code: column('统一社会信用代码', readCode),
  platform: column('平台统一社会信用代码', readCode),
  issue: column('问题类别', readText, { keep: true }),
  amount: column('涉及金额', readCents),
  accepted: column('是否受理', readFlag, { keep: true }),
  refusedFor: column('不予受理理由', readText, { keep: true }),
  acceptedOn: column('受理日期', readDay, { keep: true }),
  closedOn: column('办结日期', readDay, { need: 'column' }),
  result: column('结果', choiceOf(COMPLAINT_RESULTS), { need: 'column' }),
  onTime: column('按期响应', readFlag),
  mediated: column('参与调解', readFlag),
  nonConsumer: column('非消费者标记', readFlag),
  complainant: column('投诉人', readText, { secret: true }),
  phone: column('投诉人电话', readText, { secret: true }),
})

/**
 * 投诉举报 (12315). A complaint is a lead: its record is confirmed so that it counts in the rates, and
 * no term of a complaint ever carries points.
 */
export const complaints: Kind = {
  kind: 'complaints',
  zh: '投诉举报',
  columns: C,
  keyColumn: C.number,
  capture(row, { source }) {
    const number = row.read(C.number)
    const term = readTerm(row)
    const occurred = row.read(C.closedOn) ?? NEVER
    const amountCents = row.read(C.amount)
    const who = readWho(row)
    row.read(C.registeredAt)
    row.read(C.accepted)
    row.read(C.acceptedOn)
    if (number === null || term === null) return null
    const attributes = row.attributes()
    return capturedOf({
      kind: 'complaints',
      key: number,
      who,
      record: draftOf({ term, source, sourceId: number, occurred, amountCents, attributes }),
      protectedFields: readProtected(row),
    })
  },
}

function readTerm(row: Row): Term | null {
  const type = row.read(C.type)
  const result = row.read(C.result)
  const onTime = row.read(C.onTime)
  const mediated = row.read(C.mediated)
  const nonConsumer = row.read(C.nonConsumer) ?? false
  if (type === null) return null
  return { kind: 'complaint', type, result, onTime, mediated, nonConsumer }
}

function readWho(row: Row): Who {
  const code = row.read(C.code)
  const platform = row.read(C.platform)
  const name = row.read(C.subject)
  refuseNobody(row)
  return {
    uscc: code?.code ?? null,
    codeShape: code?.shape ?? null,
    platformUscc: platform?.code ?? null,
    platformShape: platform?.shape ?? null,
    name,
    personNumber: null,
    codeColumn: C.code.header,
    platformColumn: C.platform.header,
    nameColumn: C.subject.header,
  }
}

function refuseNobody(row: Row): void {
  if (row.text(C.code) !== '' || row.text(C.platform) !== '' || row.text(C.subject) !== '') return
  row.refuse(C.code, 'who.missing')
}

/** 投诉举报处理办法 37: who complained is sealed apart. */
function readProtected(row: Row): Record<string, string> | null {
  const complainant = row.text(C.complainant)
  const phone = row.text(C.phone)
  return complainant === '' && phone === '' ? null : { complainant, phone }
}
