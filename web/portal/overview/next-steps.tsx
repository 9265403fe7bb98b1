import type { OwnAssessment, OwnPlatform } from '@liangma/contracts'
import { Card } from 'antd'
import { Link } from 'react-router'
import { DaysLeft } from './days-left.tsx'
import type { NextStep } from './next-steps.rules.ts'
import { nextSteps } from './next-steps.rules.ts'
import { useOverviewWords } from './overview-words.ts'

interface Known {
  own: OwnPlatform
  assessment: OwnAssessment | undefined
}

/** What the platform should do, the most urgent first, each a link to where it is done. */
export function NextSteps({ own, assessment }: Known) {
  const { t } = useOverviewWords()
  const steps = nextSteps(own, assessment)
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
}

function StepName({ step }: { step: NextStep }) {
  const { t, of } = useOverviewWords()
  const { kind, about } = step
  return <>{t(kind, about ? { title: `${about.code} ${of(about.title)}` } : {})}</>
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
  return day ? <span className="hint">{t('fromDay', { day })}</span> : null
}
