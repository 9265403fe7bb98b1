import type { Content, TableNode } from '../../platform/pdf/index.ts'

const LINE = '#c3ccd8'

/** A table whose head stands on every page it runs over; no row is torn apart. */
export function paperTable(
  heads: readonly string[],
  widths: (number | '*' | 'auto')[],
  rows: Content[][],
): TableNode {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths,
      body: [
        heads.map((text, column) => ({
          text,
          style: 'columnHead' as const,
          alignment: isOfNumbers(rows, column) ? ('right' as const) : ('left' as const),
        })),
        ...rows,
      ],
    },
    layout: {
      hLineWidth: (line) => (line <= 1 ? 0.8 : 0.4),
      vLineWidth: () => 0,
      hLineColor: () => LINE,
      paddingLeft: (column) => (column === 0 ? 0 : 4),
      paddingRight: () => 4,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
  }
}

/** Figures stand on the right, and so does what heads them. */
function isOfNumbers(rows: readonly Content[][], column: number): boolean {
  return rows.some((row) => {
    const cell = row[column]
    return typeof cell === 'object' && cell.alignment === 'right'
  })
}

export function heading(text: string): Content {
  return { text, style: 'heading', headlineLevel: 1 }
}

/** What stands under a heading where there is nothing to list. */
export function tableOr(
  table: () => TableNode,
  { rows, otherwise }: { rows: number; otherwise: string },
): Content {
  return rows > 0 ? table() : { text: otherwise }
}

export function rightAligned(text: string): Content {
  return { text, alignment: 'right' }
}

/** A text with a quieter one below it. */
export function withSmall(text: string, small: string, isBold = false): Content {
  const head = { text, bold: isBold }
  return small === '' ? head : { stack: [head, { text: small, style: 'quiet' }] }
}
