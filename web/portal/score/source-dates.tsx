import type { OwnAssessment } from '@liangma/contracts'
import { useScoreWords } from './score-words.ts'

/** How far each kind of source reaches: a late one may make a score unrated. */
export function SourceDates({ sources }: { sources: OwnAssessment['sources'] }) {
  const { t, of } = useScoreWords()
  return (
    <table className="facts">
      <caption className="unseen">{t('sources')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('source')}</th>
          <th scope="col">{t('dataAsOf')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ kind, source, title, dataAsOf, isLate, daysLate }) => (
          <tr key={`${kind} ${source}`}>
            <th scope="row">{of(title)}</th>
            <td>{dataAsOf ?? t('never')}</td>
            <td>{isLate ? `▲ ${t('late', { days: daysLate ?? 0 })}` : t('onTime')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
