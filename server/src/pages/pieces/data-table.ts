import { html } from 'ghtml'
import type { Voice } from '../words/index.ts'

export interface DataColumn {
  title: string
  /** `number` stands to the right; `minor` goes where the screen is narrow. */
  kind?: 'number' | 'minor' | 'minorNumber'
}

export interface DataTable {
  caption: string
  columns: readonly DataColumn[]
  /** Cells as markup, already escaped; the first of each row is its heading. */
  rows: readonly (readonly string[])[]
  /** Markup of a last row, e.g. totals. */
  totals?: readonly string[]
  /** Tells this table from others of the same caption on the page. */
  about?: string
  /** Hides the caption from sight where a heading right above says the same. */
  isCaptionHidden?: boolean
}

const CLASSES = { number: 'number', minor: 'minor', minorNumber: 'number minor' } as const

/** A table with caption and scopes, in a frame that scrolls by keyboard where it is too wide. */
export function dataTable(table: DataTable, { say }: Voice): string {
  const head = table.columns.map(
    (column) => html`<th scope="col" !${classOf(column)}>${column.title}</th>`,
  )
  const label = table.about === undefined ? table.caption : `${table.about} · ${table.caption}`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}${say('scrollable')}">
<table>
<caption!${table.isCaptionHidden ? ' class="hidden"' : ''}>${table.caption}</caption>
<thead><tr>!${head}</tr></thead>
<tbody>!${table.rows.map((row) => tableRow(table.columns, row))}</tbody>
!${table.totals ? `<tfoot>${tableRow(table.columns, table.totals)}</tfoot>` : ''}
</table>
</div>`
}

function tableRow(columns: readonly DataColumn[], cells: readonly string[]): string {
  const [first = '', ...rest] = cells
  const others = rest.map((cell, i) => html`<td!${classOf(columns[i + 1])}>!${cell}</td>`)
  return html`<tr>
    <th scope="row">!${first}</th>
    !${others}
  </tr> `
}

function classOf(column: DataColumn | undefined): string {
  return column?.kind ? ` class="${CLASSES[column.kind]}"` : ''
}

/** Any text as markup, for cells that are text. */
export function text(value: string | number): string {
  return html`${value}`
}
