import type { PlatformHistory, PublishedPoint, ScorePoint } from '@liangma/contracts'
import { GradeChip, gradeText } from '../../grades/grade-chip.tsx'
import { useExplanationWords } from '../explanation-words.ts'

const REASON_KEYS = { repair: 'repairReason' } as const
const DECIDED_KEYS = {
  coverage: 'byCoverage',
  veto: 'byVeto',
  score: 'byScore',
  ceiling: 'byCeiling',
  total: 'byTotal',
  component: 'byComponent',
  state: 'byState',
} as const

/** Every published grade with its reason and receipt, newest first. */
export function PublishedTable({ history: { published } }: { history: PlatformHistory }) {
  const { t } = useExplanationWords()
  if (published.length === 0) return <p>{t('publishedNone')}</p>
  return (
    <table className="facts">
      <caption className="unseen">{t('publishedHistory')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('publishedOn')}</th>
          <th scope="col">{t('gradeThen')}</th>
          <th scope="col" className="number">
            {t('result')}
          </th>
          <th scope="col">{t('reason')}</th>
          <th scope="col">{t('decidedBy')}</th>
          <th scope="col">{t('asOf')}</th>
          <th scope="col">{t('receipt')}</th>
        </tr>
      </thead>
      <tbody>
        {published.toReversed().map((point) => (
          <Publication key={`${point.effective} ${point.receipt?.receiptId}`} point={point} />
        ))}
      </tbody>
    </table>
  )
}

function Publication({ point }: { point: PublishedPoint }) {
  const { t } = useExplanationWords()
  const { effective, asOf, score, reason, receipt } = point
  return (
    <tr>
      <th scope="row">{effective}</th>
      <td>
        <Grade point={point} />
      </td>
      <td className="number">{score ?? '—'}</td>
      <td>{t(reason === 'repair' ? REASON_KEYS.repair : reason)}</td>
      <td>
        <Decided point={point} />
      </td>
      <td>{asOf}</td>
      <td>
        {receipt ? (
          <>
            <a href={`/receipts/${receipt.receiptId}.json`}>
              {t('receiptNumber', { id: receipt.receiptId })}
            </a>
            {receipt.isCorrected && <strong> {t('corrected')}</strong>}
            {receipt.isWithdrawn && <strong> {t('takenBack')}</strong>}
          </>
        ) : (
          '—'
        )}
      </td>
    </tr>
  )
}

/** Every day on which the live score changed, newest first. */
export function LiveTable({ history: { live } }: { history: PlatformHistory }) {
  const { t } = useExplanationWords()
  if (live.length === 0) return <p>{t('historyNone')}</p>
  return (
    <table className="facts">
      <caption className="unseen">{t('liveHistory')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('asOf')}</th>
          <th scope="col">{t('gradeThen')}</th>
          <th scope="col" className="number">
            {t('result')}
          </th>
          <th scope="col">{t('decidedBy')}</th>
        </tr>
      </thead>
      <tbody>
        {live.toReversed().map((point) => (
          <tr key={point.asOf}>
            <th scope="row">{point.asOf}</th>
            <td>
              <Grade point={point} />
            </td>
            <td className="number">{point.score ?? '—'}</td>
            <td>
              <Decided point={point} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Graded = Omit<ScorePoint, 'asOf'>

function Grade({ point: { grade, gradeWords } }: { point: Graded }) {
  const { language } = useExplanationWords()
  return <GradeChip grade={grade} words={gradeText(grade, gradeWords, language)} />
}

function Decided({ point: { decidedBy, decidedCode } }: { point: Graded }) {
  const { t } = useExplanationWords()
  return <>{t(DECIDED_KEYS[decidedBy], { code: decidedCode ?? '' })}</>
}
