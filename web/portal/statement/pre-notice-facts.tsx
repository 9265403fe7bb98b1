import type { OwnPreNotice } from '@liangma/contracts'
import { Descriptions } from 'antd'
import { GradeChip } from '../../grades/grade-chip.tsx'
import { useGradeNames } from '../own/use-grade-names.ts'
import { useStatementWords } from './statement-words.ts'

/** From which grade to which, until when it can be answered, and on what it rests. */
export function PreNoticeFacts({ notice }: { notice: OwnPreNotice }) {
  const { t, of } = useStatementWords()
  const nameOf = useGradeNames()
  const state = useStateWords(notice)
  const { announced, due, fromGrade, toGrade, isProvisional, grounds } = notice
  const items = [
    { key: 'announced', label: t('announced'), children: announced },
    { key: 'due', label: t('due'), children: due },
    ...(notice.state === 'open'
      ? [{ key: 'left', label: t('left'), children: <Left notice={notice} /> }]
      : []),
    { key: 'state', label: t('state'), children: state },
  ]
  return (
    <>
      <h2 className="card-title grade-line">
        <GradeChip grade={fromGrade} words={nameOf(fromGrade)} />
        <span className="beside"> → </span>
        <GradeChip grade={toGrade} words={nameOf(toGrade)} />
      </h2>
      <Descriptions size="small" column={{ xs: 1, md: 4 }} items={items} />
      {isProvisional && <p className="hint">{t('provisional')}</p>}
      <h3>{t('grounds')}</h3>
      <ul>
        {grounds.map(({ record, code, title, occurred, counts }) => (
          <li key={`${record} ${code}`}>
            {t('ground', { code, title: of(title), day: occurred, points: counts })}{' '}
            <span className="hint">{record}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Left({ notice: { workingDaysLeft, mayState } }: { notice: OwnPreNotice }) {
  const { t } = useStatementWords()
  if (workingDaysLeft > 0) return <strong>{t('days', { count: workingDaysLeft })}</strong>
  return <strong>{mayState ? t('lastDay') : t('over')}</strong>
}

function useStateWords({ state, closed, isHeld }: OwnPreNotice): string {
  const { t } = useStatementWords()
  if (state === 'open') return isHeld ? t('held') : t('isOpen')
  return t(state, { day: closed ?? '' })
}
