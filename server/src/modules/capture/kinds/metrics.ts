import { isoOf } from '@liangma/contracts'
import { readCode } from '../cells/codes.ts'
import { column, columnsOf } from '../rows/columns.ts'
import { readDay } from '../cells/dates.ts'
import { readCount } from '../cells/numbers.ts'
import type { Row } from '../rows/row.ts'
import { readText } from '../cells/words.ts'
import type { Kind, RecordDraft, Vocabulary } from './kind.ts'
import { capturedOf, draftOf, whoByCode } from './kind.ts'

const C = columnsOf({
  code: column('统一社会信用代码', readCode, { need: 'cell' }),
  indicator: column('指标代码', readText, { need: 'cell' }),
  from: column('期间起', readDay, { keep: true }),
  to: column('期间止', readDay, { need: 'cell' }),
  k: column('分子', readCount, { need: 'cell' }),
  n: column('分母', readCount, { need: 'cell' }),
})

/** 监测指标: k of n over a period. The bounds of the rate are computed where it is recorded. */
export const metrics: Kind = {
  kind: 'metrics',
  zh: '监测指标',
  columns: C,
  capture(row, { source, vocabulary }) {
    const code = row.read(C.code)
    const indicator = readIndicator(row, vocabulary)
    const occurred = row.read(C.to)
    const rate = indicator === null ? null : readRate(row, indicator, vocabulary)
    row.read(C.from)
    if (code === null || indicator === null || occurred === null || rate === null) return null
    const key = `${code.code}/${indicator}/${isoOf(occurred)}`
    const record = draftOf({
      term: { kind: 'metric', code: indicator },
      source,
      sourceId: key,
      occurred,
      ...rate,
      attributes: row.attributes(),
    })
    return capturedOf({ kind: 'metrics', key, who: whoByCode(C.code, code), record })
  },
}

/** An empty sample has no bounds. */
function readRate(row: Row, code: string, { rateBounds }: Vocabulary): Partial<RecordDraft> | null {
  const k = row.read(C.k)
  const n = row.read(C.n)
  if (k === null || n === null) return null
  if (k > n) return row.refuse(C.k, 'metric.more_than_all', { k, n })
  return n > 0 ? { k, n, ...rateBounds(code, { k, n }) } : { k, n }
}

function readIndicator(row: Row, { metrics: known, rates, findings }: Vocabulary): string | null {
  const code = row.read(C.indicator)
  if (code === null || known.has(code)) return code
  const isKnown = rates.has(code) || findings.has(code)
  return row.refuse(C.indicator, isKnown ? 'indicator.not_metric' : 'indicator.unknown', { code })
}
