import { NEVER, isoOf } from '@liangma/contracts'
import { readCode } from '../cells/codes.ts'
import { column, columnsOf } from '../rows/columns.ts'
import { readDay } from '../cells/dates.ts'
import type { Row } from '../rows/row.ts'
import { readText } from '../cells/words.ts'
import type { Kind, Vocabulary } from './kind.ts'
import { capturedOf, draftOf, whoByCode } from './kind.ts'

const C = columnsOf({
  code: column('统一社会信用代码', readCode, { need: 'cell' }),
  bonus: column('指标代码', readText, { need: 'cell' }),
  from: column('起', readDay, { need: 'cell' }),
  to: column('止', readDay, { need: 'column' }),
  basis: column('依据', readText, { keep: true }),
})

/** 加分: what holds from 起 until the day before 止. */
export const bonuses: Kind = {
  kind: 'bonuses',
  zh: '加分',
  columns: C,
  capture(row, { source, vocabulary }) {
    const code = row.read(C.code)
    const bonus = readBonus(row, vocabulary)
    const occurred = row.read(C.from)
    const ended = row.read(C.to) ?? NEVER
    if (code === null || bonus === null || occurred === null) return null
    const key = `${code.code}/${bonus}/${isoOf(occurred)}`
    const record = draftOf({
      term: { kind: 'bonus', code: bonus },
      source,
      sourceId: key,
      occurred,
      ended,
      attributes: row.attributes(),
    })
    return capturedOf({ kind: 'bonuses', key, who: whoByCode(C.code, code), record })
  },
}

function readBonus(row: Row, { bonuses: known }: Vocabulary): string | null {
  const code = row.read(C.bonus)
  if (code === null || known.has(code)) return code
  return row.refuse(C.bonus, 'bonus.unknown', { code, allowed: [...known].join('、') })
}
