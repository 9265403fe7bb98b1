import type { ReactNode } from 'react'

interface FigureRow {
  key: string
  first: ReactNode
  figures: readonly ReactNode[]
}

/** A small table: one heading a row, figures to its right. */
export function FigureTable({
  label,
  head,
  rows,
}: {
  label: string
  head: readonly string[]
  rows: readonly FigureRow[]
}) {
  return (
    // Wider than the page, it is moved by the arrow keys.
    <div className="figure-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, first, figures }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {figures.map((figure, i) => (
                <td key={head[i + 1]}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** +3, −2, 0. */
export function signed(number: number): string {
  if (number === 0) return '0'
  return number > 0 ? `+${number}` : `−${-number}`
}
