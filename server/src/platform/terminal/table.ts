import { padText, textWidth } from './text-width.ts'

export interface TableColumn {
  title: string
  /** Numbers stand to the right. */
  align?: 'left' | 'right'
}

/** A table as lines of text: a heading, a rule, a line a row; columns as wide as their widest cell. */
export function layTable(columns: readonly TableColumn[], rows: readonly string[][]): string[] {
  const cells = rows.map((row) => columns.map((_, i) => oneLine(row[i] ?? '')))
  const widths = columns.map((column, i) =>
    Math.max(textWidth(column.title), ...cells.map((row) => textWidth(row[i] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => padText(cell, widths[i] ?? 0, columns[i]?.align ?? 'left'))
      .join('  ')
      .trimEnd()
  return [
    line(columns.map((column) => column.title)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...cells.map(line),
  ]
}

/** Cells come from files: a line break or an escape sequence in one must not reach the terminal. */
function oneLine(cell: string): string {
  // oxlint-disable-next-line no-control-regex -- colours (ESC [ … m) are ours and stay
  return cell.replace(/\x1b(?!\[\d*(?:;\d+)*m)|[\x00-\x1a\x1c-\x1f\x7f-\x9f]/g, ' ')
}
