import type { Assessment } from '@liangma/contracts'
import { GradeChip, gradeText } from '../grades/grade-chip.tsx'
import { useExplanationWords } from './explanation-words.ts'

/** How the score will move by itself. */
export function Forecast({ assessment: { forecast } }: { assessment: Assessment }) {
  const { t, language } = useExplanationWords()
  if (forecast.length === 0) return <p>{t('forecastNone')}</p>
  return (
    <table className="facts">
      <caption className="unseen">{t('forecast')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('day')}</th>
          <th scope="col" className="number">
            {t('result')}
          </th>
          <th scope="col">{t('gradeThen')}</th>
          <th scope="col">{t('because')}</th>
        </tr>
      </thead>
      <tbody>
        {forecast.map(({ day, score, grade, gradeWords, because }) => (
          <tr key={day}>
            <th scope="row">{day}</th>
            <td className="number">{score}</td>
            <td>
              <GradeChip grade={grade} words={gradeText(grade, gradeWords, language)} />
            </td>
            <td>{because.join(language === 'zh' ? '、' : ', ') || '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
