import type { PreNoticeOnFile } from '@liangma/contracts'
import { Descriptions } from 'antd'
import { Link } from 'react-router'
import { GradeChip, gradeText } from '../../../grades/grade-chip.tsx'
import { usePublicationWords } from '../publication-words.ts'
import { GradeStep } from '../queue/grade-step.tsx'

const DECIDED = {
  coverage: 'byCoverage',
  veto: 'byVeto',
  score: 'byScore',
  ceiling: 'byCeiling',
  total: 'byTotal',
  component: 'byComponent',
  state: 'byState',
} as const satisfies Record<PreNoticeOnFile['decidedBy'], string>

/** Whom it is about, from which grade to which, until when, and how it stands. */
export function PreNoticeFacts({ notice }: { notice: PreNoticeOnFile }) {
  const { t } = usePublicationWords()
  const { name, uscc, score, decidedBy, decidedCode, announced, due, isProvisional, asOf } = notice
  const items = [
    { key: 'state', label: t('state'), children: useStateWords(notice) },
    { key: 'live', label: t('live'), children: <Live notice={notice} /> },
    { key: 'score', label: t('score'), children: score },
    {
      key: 'decided',
      label: t('decided'),
      children: [t(DECIDED[decidedBy]), decidedCode].filter(Boolean).join(' '),
    },
    { key: 'announced', label: t('announced'), children: announced },
    {
      key: 'due',
      label: t('due'),
      children: isProvisional ? `${due}（${t('provisional')}）` : due,
    },
    { key: 'asOf', label: t('asOf'), children: asOf },
  ]
  return (
    <>
      <p>
        <strong>{name}</strong> <span className="hint">{uscc}</span>{' '}
        <Link to={`/platforms/${uscc}`}>{t('openPlatform')}</Link>
      </p>
      <GradeStep notice={notice} />
      <Descriptions size="small" column={2} items={items} />
    </>
  )
}

function useStateWords({ state, closed, isHeld }: PreNoticeOnFile): string {
  const { t } = usePublicationWords()
  if (state === 'published') return t('isPublished', { day: closed ?? '' })
  if (state === 'dropped') return t('isDropped', { day: closed ?? '' })
  return isHeld ? `‖ ${t('held')}` : t('running')
}

function Live({ notice: { liveGrade, liveWords } }: { notice: PreNoticeOnFile }) {
  const { language } = usePublicationWords()
  if (liveGrade === null || liveWords === null) return '–'
  return <GradeChip grade={liveGrade} words={gradeText(liveGrade, liveWords, language)} />
}
