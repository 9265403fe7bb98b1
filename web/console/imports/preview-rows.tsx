import type { ImportPreview } from '@liangma/contracts'
import { useIntakeWords } from '../intake/intake-words.ts'
import { useImportsWords } from './imports-words.ts'

type Row = ImportPreview['rows'][number]

/** The first rows as they will be read, each fault in its cell. */
export function PreviewRows({ preview }: { preview: ImportPreview }) {
  const { t } = useImportsWords()
  const { t: say } = useIntakeWords()
  const { rows, columns } = preview
  const title = t('firstRows', { count: rows.length })
  return (
    <section className="panel" aria-labelledby="first-rows">
      <h2 id="first-rows">{title}</h2>
      {/* A wide table that keyboards can scroll. */}
      <div className="wide-table" role="region" aria-labelledby="first-rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('line')}</th>
              <th scope="col">{t('faults')}</th>
              {columns.map(({ theirs, ours }, i) => (
                <th scope="col" key={i}>
                  {ours ?? theirs}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PreviewRow key={row.line} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function PreviewRow({ row, columns }: { row: Row; columns: ImportPreview['columns'] }) {
  const { t, language } = useImportsWords()
  const { line, cells, faults } = row
  const isFaulty = (column: string | null) => faults.some((fault) => fault.column === column)
  return (
    <tr>
      <th scope="row" className="number">
        {line}
      </th>
      <td className="long-cell">
        {faults.map((fault) => (
          <span className="fault" key={`${fault.column} ${fault.code}`}>
            {fault.column && `${fault.column}: `}
            {fault[language]}
          </span>
        ))}
      </td>
      {cells.length === 0 ? (
        <td colSpan={columns.length}>{t('brokenRow')}</td>
      ) : (
        columns.map(({ theirs, ours }, i) => (
          <td key={i} className={isFaulty(ours ?? theirs) ? 'faulty' : ''}>
            {cells[i]}
          </td>
        ))
      )}
    </tr>
  )
}
