import type { Assessment } from '@liangma/contracts'
import { Link } from 'react-router'
import { useExplanationWords } from './explanation-words.ts'
import type { RecordAddress } from './line-detail.tsx'

/** The smallest set of cures and repairs that leads to the best grade. */
export function PathToBest({
  assessment: { pathToBlue },
  addressOf,
}: {
  assessment: Assessment
  addressOf?: RecordAddress
}) {
  const { t, of } = useExplanationWords()
  const { state, steps, isBounded, day, score } = pathToBlue
  if (state === 'reached') return <p>{t('pathReached')}</p>
  if (state === 'none') return <p>{t('pathNone')}</p>
  return (
    <>
      <p>{t('pathResult', { day: day ?? '—', score: score ?? '—' })}</p>
      <table className="facts">
        <caption className="unseen">{t('path')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('record')}</th>
            <th scope="col">{t('earliest')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={`${step.record} ${step.action}`}>
              <th scope="row">
                {t(step.action)} {step.code} {of(step.title)}
              </th>
              <td>
                {addressOf ? <Link to={addressOf(step.record)}>{step.record}</Link> : step.record}
              </td>
              <td>{step.earliest}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isBounded && <p>{t('pathBounded')}</p>}
    </>
  )
}
