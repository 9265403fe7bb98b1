import type { CellError } from '@liangma/contracts'
import '../../explanation/explanation.css'
import { useReportWords } from './report-words.ts'

export interface FaultyRow {
  line: number
  cells: Readonly<Record<string, string>>
  faults: readonly CellError[]
}

/** Every fault by row and cell, with what to do about it. */
export function FaultTable({ rows }: { rows: readonly FaultyRow[] }) {
  const { t, language } = useReportWords()
  return (
    <div className="facts-frame" role="region" aria-label={t('faults')} tabIndex={0}>
      <table className="facts">
        <caption className="unseen">{t('faults')}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('line')}
            </th>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('cell')}</th>
            <th scope="col">{t('fault')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ line, faults }) =>
            faults.map((fault) => (
              <tr key={`${line} ${fault.column} ${fault.code}`}>
                <th scope="row" className="number">
                  {line}
                </th>
                <td>{fault.column || t('wholeRow')}</td>
                <td>
                  <code>{fault.cell || t('empty')}</code>
                </td>
                <td>{fault[language]}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}
