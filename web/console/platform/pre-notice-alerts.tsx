import type { PreNotice } from '@liangma/contracts'
import { Alert } from 'antd'
import { gradeText } from '../../grades/grade-chip.tsx'
import { usePlatformWords } from './platform-words.ts'

/** Downgrades that are announced and not yet published. */
export function PreNoticeAlerts({ notices }: { notices: readonly PreNotice[] }) {
  const { t, language } = usePlatformWords()
  return notices.map(
    ({ fromGrade, fromWords, toGrade, toWords, announced, due, isProvisional }) => (
      <Alert
        key={toGrade}
        type="warning"
        showIcon
        title={t('noticeTitle', {
          from: gradeText(fromGrade, fromWords, language),
          to: gradeText(toGrade, toWords, language),
        })}
        description={`${t('noticeText', { announced, due })}${isProvisional ? ` ${t('provisional')}` : ''}`}
      />
    ),
  )
}
