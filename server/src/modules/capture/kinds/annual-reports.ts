import { type Day, NEVER, findDay } from '@liangma/contracts'
import { readCode } from '../cells/codes.ts'
import { column, columnsOf } from '../rows/columns.ts'
import { readDay, readYear } from '../cells/dates.ts'
import type { Row } from '../rows/row.ts'
import { choiceOf } from '../cells/words.ts'
import type { Kind } from './kind.ts'
import { capturedOf, draftOf, whoByCode } from './kind.ts'

const FILINGS = { filed: '已报', notFiled: '未报' } as const

const C = columnsOf({
  code: column('统一社会信用代码', readCode, { need: 'cell' }),
  year: column('年度', readYear, { need: 'cell' }),
  filedOn: column('报送日期', readDay, { need: 'column' }),
  filing: column('状态', choiceOf(FILINGS), { need: 'ifColumn' }),
})

/** 年报. A year without a row is unknown; a row that says 未报 is a fact. */
export const annualReports: Kind = {
  kind: 'annualReports',
  zh: '年报',
  columns: C,
  capture(row, { source }) {
    const code = row.read(C.code)
    const year = row.read(C.year)
    const ended = readFiled(row)
    if (code === null || year === null) return null
    const key = `${code.code}/${year}`
    const record = draftOf({
      term: { kind: 'annualReport', year },
      source,
      sourceId: key,
      occurred: findDay(year + 1, 1, 1) ?? NEVER,
      ended,
      attributes: row.attributes(),
    })
    return capturedOf({ kind: 'annualReports', key, who: whoByCode(C.code, code), record })
  },
}

/** The day of filing, which must agree with the state where the file has one. */
function readFiled(row: Row): Day {
  const filedOn = row.read(C.filedOn)
  const filing = row.read(C.filing)
  const hasDate = row.text(C.filedOn) !== ''
  if (filing === 'filed' && !hasDate) row.refuse(C.filedOn, 'report.date_missing')
  if (filing === 'notFiled' && hasDate) row.refuse(C.filedOn, 'report.date_needless')
  return filedOn ?? NEVER
}
