import { tenthsOf } from '@liangma/contracts'
import type { AssessmentItem, AssessmentLine } from '@liangma/contracts'
import { Link } from 'react-router'
import { useExplanationWords } from './explanation-words.ts'

/** Where a record (`source:id`) can be looked at. */
export type RecordAddress = (record: string) => string

/** What a line rests on: its figures, and every record with its document and the days on which it counts. */
export function LineDetail({
  line,
  addressOf,
}: {
  line: AssessmentLine
  addressOf: RecordAddress | undefined
}) {
  const { t } = useExplanationWords()
  const isCapped = tenthsOf(line.raw) !== tenthsOf(line.counted)
  return (
    <div className="line-detail">
      {isCapped && <p>{t('capped', { before: line.raw, counted: line.counted })}</p>}
      {line.figures && <Figures figures={line.figures} />}
      {line.items.length === 0 ? (
        <p>{t('noItems')}</p>
      ) : (
        <Items line={line} addressOf={addressOf} />
      )}
    </div>
  )
}

/** Until when a line counts, in words. */
export function useLineEnd({ endsOn, items }: AssessmentLine): string {
  const { t } = useExplanationWords()
  if (endsOn !== null) return t('endsOn', { day: endsOn })
  return t(items.length === 0 ? 'endsWithFigures' : 'endsOpen')
}

function Figures({ figures }: { figures: NonNullable<AssessmentLine['figures']> }) {
  const { t, language } = useExplanationWords()
  const { k, n, boundPercent, peerRatio, peers, periodEnd } = figures
  const told = [
    k !== null && n !== null && t('ofAll', { k, n }),
    boundPercent !== null && t('bound', { percent: boundPercent }),
    peerRatio !== null && t('peers', { ratio: peerRatio, peers: peers ?? 0 }),
    periodEnd !== null && t('periodEnd', { day: periodEnd }),
  ].filter((each) => each !== false)
  if (told.length === 0) return null
  return (
    <p>
      {t('figures')}
      {language === 'zh' ? '：' : ': '}
      {told.join(language === 'zh' ? '，' : ', ')}
    </p>
  )
}

function Items({
  line: { code, items },
  addressOf,
}: {
  line: AssessmentLine
  addressOf: RecordAddress | undefined
}) {
  const { t } = useExplanationWords()
  return (
    <table className="facts">
      <caption className="unseen">{t('items', { code })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('record')}</th>
          <th scope="col">{t('document')}</th>
          <th scope="col">{t('tier')}</th>
          <th scope="col">{t('validity')}</th>
          <th scope="col" className="number">
            {t('itemPoints')}
          </th>
          <th scope="col" className="number">
            {t('counted')}
          </th>
          <th scope="col">{t('why')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Item key={`${item.record} ${item.from}`} item={item} addressOf={addressOf} />
        ))}
      </tbody>
    </table>
  )
}

function Item({ item, addressOf }: { item: AssessmentItem; addressOf: RecordAddress | undefined }) {
  const { t, of } = useExplanationWords()
  const { record, evidence, tier, from, to, event } = item
  return (
    <tr>
      <th scope="row">{addressOf ? <Link to={addressOf(record)}>{record}</Link> : record}</th>
      <td>{evidence ?? '—'}</td>
      <td>{tier ? of(tier) : '—'}</td>
      <td>{to === null ? t('fromOn', { from }) : t('fromTo', { from, to })}</td>
      <td className="number">{item.points}</td>
      <td className="number">{item.counts ? item.counted : '0.0'}</td>
      <td>
        {item.why && of(item.why)} {event !== null && t('event', { event })}
      </td>
    </tr>
  )
}
