import type { AnnouncedDowngrade } from '@liangma/contracts'
import { Alert, Button } from 'antd'
import { useNavigate } from 'react-router'
import { gradeText } from '../../grades/grade-chip.tsx'
import { DaysLeft } from './days-left.tsx'
import { useOverviewWords } from './overview-words.ts'

/** An announced downgrade with the days that are left to answer it. */
export function PreNoticeAlert({ notice }: { notice: AnnouncedDowngrade }) {
  const { t, language } = useOverviewWords()
  const navigate = useNavigate()
  const from = gradeText(notice.fromGrade, notice.fromWords, language)
  const to = gradeText(notice.toGrade, notice.toWords, language)
  const { announced, due } = notice
  return (
    <Alert
      className="pre-notice"
      type="warning"
      showIcon
      title={t('noticeTitle', { from, to })}
      description={
        <>
          <p>{t('noticeText', { announced, due })}</p>
          <p>
            <DaysLeft count={notice.workingDaysLeft} />
          </p>
          {notice.isProvisional && <p>{t('provisional')}</p>}
          <Button type="primary" onClick={() => void navigate('/statement')}>
            {t('stateCase')}
          </Button>
        </>
      }
    />
  )
}
