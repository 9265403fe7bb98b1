import type { WrittenTable } from './written-table.ts'

/** An array with one object a line. */
export async function* jsonText({ columns, rows }: WrittenTable): AsyncGenerator<string> {
  const keys = columns.map((column) => column.key ?? column.header)
  let before = '[\n'
  for await (const row of rows) {
    const entries = keys.map((key, i) => [key, row[i] ?? null] as const)
    yield `${before}${JSON.stringify(Object.fromEntries(entries))}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
