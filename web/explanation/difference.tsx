import type { AssessmentDifference } from '@liangma/contracts'
import { spellSigned, tenthsOf } from '@liangma/contracts'
import { Link } from 'react-router'
import { GradeChip, gradeText } from '../grades/grade-chip.tsx'
import { useExplanationWords } from './explanation-words.ts'
import type { RecordAddress } from './line-detail.tsx'

/** Two scores side by side, and in sentences what moved from one to the other. */
export function Difference({
  difference,
  addressOf,
}: {
  difference: AssessmentDifference
  addressOf?: RecordAddress
}) {
  const { t, of } = useExplanationWords()
  const { before, after, points, gradeStep, parts } = difference
  return (
    <div className="difference">
      <p className="difference-ends">
        <End end={before} /> <span aria-hidden="true">→</span> <End end={after} />
      </p>
      {gradeStep && <p>{of(gradeStep)}</p>}
      {parts.length === 0 ? (
        <p>{t('differenceNone')}</p>
      ) : (
        <table className="facts">
          <caption className="unseen">{t('difference')}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('points')}
              </th>
              <th scope="col">{t('why')}</th>
              <th scope="col">{t('record')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <Part
                key={`${part.cause} ${part.code} ${part.record}`}
                part={part}
                addressOf={addressOf}
              />
            ))}
            <tr className="total">
              <td className="number">{spellSigned(tenthsOf(points))}</td>
              <th scope="row">{t('differenceSum')}</th>
              <td />
            </tr>
          </tbody>
        </table>
      )}
    </div>
  )
}

function End({ end }: { end: AssessmentDifference['before'] }) {
  const { t, language } = useExplanationWords()
  const { asOf, score, grade, gradeWords, rulebook } = end
  return (
    <span className="difference-end">
      <strong>{asOf}</strong> {t('differenceScore', { score })}{' '}
      <GradeChip grade={grade} words={gradeText(grade, gradeWords, language)} />{' '}
      <small>{t('differenceRulebook', { version: rulebook.version })}</small>
    </span>
  )
}

function Part({
  part: { points, words, record, evidence },
  addressOf,
}: {
  part: AssessmentDifference['parts'][number]
  addressOf: RecordAddress | undefined
}) {
  const { of } = useExplanationWords()
  const tenths = tenthsOf(points)
  const shown = evidence ?? record
  return (
    <tr>
      <td className="number">{tenths === 0 ? '—' : spellSigned(tenths)}</td>
      <th scope="row">{of(words)}</th>
      <td>{addressOf && record ? <Link to={addressOf(record)}>{shown}</Link> : (shown ?? '—')}</td>
    </tr>
  )
}
