import { RECORD_STATUS, spellTerm } from '@liangma/contracts'
import type { CreditRecord, Day, Term } from '@liangma/contracts'
import { keyOf } from '../naive/charges.ts'
import { subjectOf } from '../naive/assess.ts'

/** One row of the narrow relation that the statements of an assessment read. */
export interface RecordRow {
  subject_id: number
  term: number
  occurred_day: Day
  cured_day: Day
  repaired_day: Day
  ended_day: Day
  deadline_day: Day
  status: number
  event_key: string | null
  points: number | null
  k: number | null
  n: number | null
  lower_millionths: number | null
  upper_millionths: number | null
  inspection: string | null
  source_key: string
}

/** The records as rows, and the dictionary that their `term` column refers to. */
export function rowsOf(records: CreditRecord[]): { rows: RecordRow[]; terms: Map<number, Term> } {
  const numbers = new Map<string, number>()
  const terms = new Map<number, Term>()
  const rows = records.map((record) => {
    const spelling = spellTerm(record.term)
    const term = numbers.get(spelling) ?? numbers.size + 1
    numbers.set(spelling, term)
    terms.set(term, record.term)
    return rowOf(record, term)
  })
  return { rows, terms }
}

function rowOf(record: CreditRecord, term: number): RecordRow {
  return {
    subject_id: subjectOf(record),
    term,
    occurred_day: record.occurred,
    cured_day: record.cured,
    repaired_day: record.repaired,
    ended_day: record.ended,
    deadline_day: record.deadline,
    status: RECORD_STATUS[record.status],
    event_key: record.eventKey,
    points: record.points,
    k: record.k,
    n: record.n,
    lower_millionths: record.lower,
    upper_millionths: record.upper,
    inspection: record.inspection,
    source_key: keyOf(record),
  }
}
