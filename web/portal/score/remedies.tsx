import type { OwnAssessment, Remedy } from '@liangma/contracts'
import { useScoreWords } from './score-words.ts'

/** For each record or figure that costs points or holds: what ends it, from when, and to whom to turn. */
export function Remedies({ assessment }: { assessment: OwnAssessment }) {
  const { t, of } = useScoreWords()
  const { remedies, lines, vetoes, ceilings } = assessment
  if (remedies.length === 0) return <p>{t('remediesNone')}</p>
  const titles = new Map(
    [...lines, ...vetoes, ...ceilings].map(({ code, title }) => [code, of(title)] as const),
  )
  return (
    <table className="facts">
      <caption className="unseen">{t('remedies')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('record')}</th>
          <th scope="col" className="number">
            {t('points')}
          </th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('office')}</th>
          <th scope="col">{t('earliest')}</th>
          <th scope="col">{t('freeFrom')}</th>
        </tr>
      </thead>
      <tbody>
        {remedies.map((remedy) => (
          <Row
            key={`${remedy.code} ${remedy.record}`}
            remedy={remedy}
            title={titles.get(remedy.code) ?? ''}
          />
        ))}
      </tbody>
    </table>
  )
}

function Row({ remedy, title }: { remedy: Remedy; title: string }) {
  const { t, of } = useScoreWords()
  const { code, record, points, action, what, how, office, basis, earliest, freeFrom } = remedy
  const without = action === 'improve' ? t('unknown') : t('open')
  return (
    <tr>
      <th scope="row">
        {code} {title}
      </th>
      <td>{record ?? t('figure')}</td>
      <td className="number">{Number(points) > 0 ? points : '—'}</td>
      <td className="way">
        <strong>{of(what)}</strong>
        <br />
        <small>
          {of(how)} {basis}
        </small>
      </td>
      <td>{of(office)}</td>
      <td className="day">{earliest ?? '—'}</td>
      <td className="day">{freeFrom ?? without}</td>
    </tr>
  )
}
