import type { PlatformDetail } from '@liangma/contracts'
import { Alert, Button } from 'antd'
import { GradeChip, gradeText } from '../../grades/grade-chip.tsx'
import { PreNoticeAlerts } from './pre-notice-alerts.tsx'
import { usePlatformWords } from './platform-words.ts'

/** Name, live and published grade side by side, what is announced, what the register says. */
export function PlatformHeader({ platform }: { platform: PlatformDetail }) {
  const { t } = usePlatformWords()
  const { uscc, name, live, published, sources } = platform
  const late = sources.filter(({ isLate }) => isLate)
  return (
    <header className="platform-header">
      <div className="platform-title">
        <h1>{name}</h1>
        <code>{uscc}</code>
        {published && (
          <Button className="no-print" size="small" href={`/p/${uscc}`}>
            {t('publicPage')}
          </Button>
        )}
      </div>
      <div className="grade-pair">
        <Grade
          label={t('live')}
          graded={live}
          none={t('notAssessed')}
          day={live ? t('since', { day: live.since }) : ''}
        />
        <Grade
          label={t('published')}
          graded={published}
          none={t('neverPublished')}
          day={published ? t('effective', { day: published.effective }) : ''}
        />
        {live && published && live.grade !== published.grade && <strong>{t('differs')}</strong>}
      </div>
      <PreNoticeAlerts notices={platform.preNotices} />
      {late.length > 0 && <LateNote sources={late} />}
      <Facts platform={platform} />
    </header>
  )
}

function LateNote({ sources }: Pick<PlatformDetail, 'sources'>) {
  const { t, of, language } = usePlatformWords()
  const kinds = sources.map(({ title }) => of(title)).join(language === 'zh' ? '、' : ', ')
  return <Alert type="warning" showIcon title={t('late', { kinds })} />
}

function Grade({
  label,
  graded,
  none,
  day,
}: {
  label: string
  graded: PlatformDetail['live'] | PlatformDetail['published']
  none: string
  day: string
}) {
  const { t, language } = usePlatformWords()
  return (
    <div>
      <span className="label">{label}</span>
      {graded ? (
        <>
          <GradeChip
            grade={graded.grade}
            words={gradeText(graded.grade, graded.gradeWords, language)}
          />
          {graded.score !== null && <strong>{t('points', { score: graded.score })}</strong>}
          <small>{day}</small>
        </>
      ) : (
        none
      )}
    </div>
  )
}

function Facts({ platform }: { platform: PlatformDetail }) {
  const { t, of, language } = usePlatformWords()
  const { county, ordersPerYear } = platform
  const facts: [string, string | null][] = [
    [t('operator'), platform.operatorName],
    [t('type'), of(platform.platformTypeWords)],
    [t('county'), county && of(county)],
    [t('address'), platform.address],
    [t('site'), platform.site],
    [t('icp'), platform.icpNumber],
    [t('online'), platform.online],
    [t('orders'), ordersPerYear === null ? null : ordersPerYear.toLocaleString(language)],
  ]
  return (
    <dl className="platform-facts" aria-label={t('facts')}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  )
}
