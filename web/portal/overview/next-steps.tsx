import { Card } from 'antd'
import { Link } from 'react-router'
import { DaysLeft } from './days-left.tsx'
import type { Known, NextStep } from './next-steps.rules.ts'
import { nextSteps } from './next-steps.rules.ts'
import { useOverviewWords } from './overview-words.ts'

/** What the platform should do, the most urgent first, each a link to where it is done. */
export function NextSteps(known: Known) {
  const { own, assessment } = known
  const { t } = useOverviewWords()
  const steps = nextSteps(known)
  return (
    <Card>
      <h2 className="card-title">{t('nextTitle')}</h2>
      {steps.length === 0 && assessment ? (
        <p>{t('nextNone')}</p>
      ) : (
        <ol className="steps">
          {steps.map((step) => (
            <li key={step.key}>
              <Link to={PLACES[step.kind] ?? '/score'}>
                <StepName step={step} />
              </Link>{' '}
              <StepDay step={step} unread={own.unreadNotices} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

const PLACES: Partial<Record<NextStep['kind'], string>> = {
  statement: '/statement',
  notices: '/notices',
  report: '/reports',
  reportOverdue: '/reports',
}

function StepName({ step: { kind, about } }: { step: NextStep }) {
  const { t, of } = useOverviewWords()
  if (!about) return <>{t(kind)}</>
  const title = `${about.code} ${of(about.title)}`.trim()
  return (
    <>
      {t(kind, { title })}
      {about.record && ` · ${about.record}`}
    </>
  )
}

function StepDay({ step, unread }: { step: NextStep; unread: number }) {
  const { t } = useOverviewWords()
  const { kind, day, workingDaysLeft } = step
  if (kind === 'notices') return <span className="hint">{t('unread', { count: unread })}</span>
  if (workingDaysLeft !== null)
    return (
      <span className="hint">
        {t('byDay', { day: day ?? '' })} · <DaysLeft count={workingDaysLeft} />
      </span>
    )
  if (day === null || day === '') return null
  const isDue = kind === 'report' || kind === 'reportOverdue'
  return <span className="hint">{t(isDue ? 'byDay' : 'fromDay', { day })}</span>
}
