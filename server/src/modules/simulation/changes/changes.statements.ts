/** One subject of the table of changes; grades as places in the merged grades. */
export interface ChangeRow {
  subject_id: number
  code: string
  name: string
  county: string | null
  platform_type: string | null
  grade_before: number
  grade_after: number
  score_before: number
  score_after: number
}

export interface ChangeFilter {
  which: 'grades' | 'all'
  /** Places in the merged grades; undefined: any. */
  from?: number | undefined
  to?: number | undefined
  county?: string | undefined
}

const COLUMNS = `subject_id, code, name, county, platform_type, grade_before, grade_after,
  score_before, score_after`

/** A page of who changes, in the order of the codes, as the list that is signed has them. */
export function changesPage(
  table: string,
  filter: ChangeFilter,
  { after, limit }: { after: string | undefined; limit: number },
): string {
  const from = after === undefined ? '' : ` AND code > ${text(after)}`
  return `SELECT ${COLUMNS} FROM ${table} WHERE ${conditionOf(filter)}${from} ORDER BY code LIMIT ${limit}`
}

export function changesCount(table: string, filter: ChangeFilter): string {
  return `SELECT COUNT(*) AS total FROM ${table} WHERE ${conditionOf(filter)}`
}

function conditionOf({ which, from, to, county }: ChangeFilter): string {
  const conditions = [
    which === 'grades' ? 'grade_before <> grade_after' : '1 = 1',
    ...(from === undefined ? [] : [`grade_before = ${from}`]),
    ...(to === undefined ? [] : [`grade_after = ${to}`]),
    ...(county === undefined ? [] : [`county = ${text(county)}`]),
  ]
  return conditions.join(' AND ')
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
