import { useMatchingWords } from './matching-words.ts'

/** The open cells of the first row that waits, for whoever has to decide. */
export function FirstCells({ cells }: { cells: Readonly<Record<string, string>> }) {
  const { t } = useMatchingWords()
  const told = Object.entries(cells).filter(([, text]) => text !== '')
  return (
    <details open>
      <summary>{t('firstRow')}</summary>
      <dl className="first-cells">
        {told.map(([column, text]) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
