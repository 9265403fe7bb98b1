import type { OwnPlatform } from '@liangma/contracts'
import { Card } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { GradeChip, gradeText } from '../../grades/grade-chip.tsx'
import { useOverviewWords } from './overview-words.ts'

/** The live grade and the published one, side by side; they may differ. */
export function GradePair({ own }: { own: OwnPlatform }) {
  const { t } = useOverviewWords()
  const { live, published, standing, uscc } = own
  return (
    <div className="cards">
      <GradeCard
        title={t('live')}
        hint={t('liveHint')}
        graded={live}
        none={t('notAssessed')}
        facts={live ? [t('since', { day: live.since })] : []}
      >
        {live && <Link to="/score">{t('explainLink')}</Link>}
      </GradeCard>
      <GradeCard
        title={t('published')}
        hint={t('publishedHint')}
        graded={published}
        none={t('notPublished')}
        facts={[
          ...(published ? [t('effective', { day: published.effective })] : []),
          ...(standing ? [t('validUntil', { day: standing.validUntil })] : []),
        ]}
      >
        {standing && standing.state !== 'inForce' && <p>{t(standing.state)}</p>}
        {standing && (
          <a href={`/p/${uscc}`} target="_blank" rel="noopener">
            {t('publicPage')}
          </a>
        )}
      </GradeCard>
    </div>
  )
}

interface Graded {
  title: string
  hint: string
  graded: OwnPlatform['published'] | OwnPlatform['live']
  none: string
  facts: readonly string[]
  children: ReactNode
}

function GradeCard({ title, hint, graded, none, facts, children }: Graded) {
  const { t, language } = useOverviewWords()
  return (
    <Card>
      <h2 className="card-title">{title}</h2>
      <p className="hint">{hint}</p>
      {graded ? (
        <p className="grade-line">
          <GradeChip
            grade={graded.grade}
            words={gradeText(graded.grade, graded.gradeWords, language)}
          />
          {graded.score !== null && (
            <strong className="score">{t('points', { score: graded.score })}</strong>
          )}
        </p>
      ) : (
        <p>{none}</p>
      )}
      <p className="hint">{facts.join(' · ')}</p>
      {children}
    </Card>
  )
}
