import { tenthsOf } from '@liangma/contracts'
import type { Assessment } from '@liangma/contracts'
import { useExplanationWords } from './explanation-words.ts'

/** Lines that cost and give nothing, each with its reason; and how much is known at all. */
export function IdleLines({ assessment: { lines, coverage } }: { assessment: Assessment }) {
  const { t, of, language } = useExplanationWords()
  const idle = lines.filter(({ counted }) => tenthsOf(counted) === 0)
  const codes = coverage.withoutData.join(language === 'zh' ? '、' : ', ')
  return (
    <>
      <p>
        {t('coverage', { percent: coverage.percent })}
        {codes !== '' && ` ${t('withoutData', { codes })}`}
      </p>
      <details className="idle-lines">
        <summary>{t('idleShow', { count: idle.length })}</summary>
        <table className="facts">
          <caption className="unseen">{t('idle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              <th scope="col">{t('why')}</th>
              <th scope="col">{t('basis')}</th>
            </tr>
          </thead>
          <tbody>
            {idle.map((line) => (
              <tr key={line.code}>
                <th scope="row">
                  {line.code} {of(line.title)}
                </th>
                <td>{line.why ? of(line.why) : '—'}</td>
                <td>{line.basis}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
