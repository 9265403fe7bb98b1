import { LISTS, NEVER, isoOf } from '@liangma/contracts'
import { readCode } from '../cells/codes.ts'
import { column, columnsOf } from '../rows/columns.ts'
import { readDay } from '../cells/dates.ts'
import { choiceOf, readText } from '../cells/words.ts'
import type { Kind } from './kind.ts'
import { capturedOf, draftOf, whoByCode } from './kind.ts'

const C = columnsOf({
  list: column('名单', choiceOf(LISTS), { need: 'cell' }),
  code: column('统一社会信用代码', readCode, { need: 'cell' }),
  listedOn: column('列入日期', readDay, { need: 'cell' }),
  reason: column('列入原因', readText, { keep: true }),
  removedOn: column('移出日期', readDay, { need: 'column' }),
  event: column('事件编号', readText),
})

/** 名录: the lists of abnormal operations and of serious violations. */
export const listings: Kind = {
  kind: 'listings',
  zh: '名录',
  columns: C,
  capture(row, { source }) {
    const list = row.read(C.list)
    const code = row.read(C.code)
    const occurred = row.read(C.listedOn)
    const ended = row.read(C.removedOn) ?? NEVER
    if (list === null || code === null || occurred === null) return null
    const key = `${LISTS[list]}/${code.code}/${isoOf(occurred)}`
    const record = draftOf({
      term: { kind: 'listing', list },
      source,
      sourceId: key,
      occurred,
      ended,
      eventKey: row.read(C.event),
      attributes: row.attributes(),
    })
    return capturedOf({ kind: 'listings', key, who: whoByCode(C.code, code), record })
  },
}
