import type { Assessment, AssessmentMark } from '@liangma/contracts'
import { gradeText } from '../grades/grade-chip.tsx'
import { Link } from 'react-router'
import { useExplanationWords } from './explanation-words.ts'
import type { RecordAddress } from './line-detail.tsx'

/** Vetoes and ceilings that hold: what each does, until when, and by which records. */
export function Marks({
  assessment: { vetoes, ceilings },
  addressOf,
}: {
  assessment: Assessment
  addressOf?: RecordAddress
}) {
  const { t } = useExplanationWords()
  if (vetoes.length + ceilings.length === 0) return <p>{t('noMarks')}</p>
  return (
    <table className="facts">
      <caption className="unseen">{t('marks')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('mark')}</th>
          <th scope="col">{t('effect')}</th>
          <th scope="col">{t('until')}</th>
          <th scope="col">{t('record')}</th>
          <th scope="col">{t('basis')}</th>
        </tr>
      </thead>
      <tbody>
        {vetoes.map((mark) => (
          <Mark key={mark.code} mark={mark} effect="forces" addressOf={addressOf} />
        ))}
        {ceilings.map((mark) => (
          <Mark key={mark.code} mark={mark} effect="allows" addressOf={addressOf} />
        ))}
      </tbody>
    </table>
  )
}

interface MarkProps {
  mark: AssessmentMark
  effect: 'forces' | 'allows'
  addressOf: RecordAddress | undefined
}

function Mark({ mark, effect, addressOf }: MarkProps) {
  const { t, of, language } = useExplanationWords()
  return (
    <tr>
      <th scope="row">
        {mark.code} {of(mark.title)}
        {mark.decided && (
          <>
            {' '}
            <strong>{t('decided')}</strong>
          </>
        )}
      </th>
      <td>{t(effect, { grade: gradeText(mark.grade, mark.gradeWords, language) })}</td>
      <td>{mark.to ?? t('noEnd')}</td>
      <td>
        {mark.records.map((record) => (
          <div key={record}>
            {addressOf ? <Link to={addressOf(record)}>{record}</Link> : record}
          </div>
        ))}
      </td>
      <td>{mark.basis ?? '—'}</td>
    </tr>
  )
}
