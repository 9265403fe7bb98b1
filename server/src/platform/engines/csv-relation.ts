/** A file that PostgreSQL's COPY wrote as CSV: nothing between commas is NULL, two quotes are the empty text. */
export function csvRelation(path: string, columns: Readonly<Record<string, string>>): string {
  const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`)
  return `read_csv('${path.replaceAll("'", "''")}', columns = {${types.join(', ')}}, header = false,
    auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false)`
}
