import type { PlatformDetail } from '@liangma/contracts'
import { PublishedTable } from '../../explanation/index.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useHistory } from './platform-api.ts'
import { PreNoticeAlerts } from './pre-notice-alerts.tsx'
import { usePlatformWords } from './platform-words.ts'

/** What was published, by which receipt, and what is announced. */
export function NoticesTab({ platform: { uscc, preNotices } }: { platform: PlatformDetail }) {
  const { t } = usePlatformWords()
  const history = useHistory(uscc)
  return (
    <>
      <h2>{t('openNotices')}</h2>
      {preNotices.length === 0 ? <p>{t('noNotice')}</p> : <PreNoticeAlerts notices={preNotices} />}
      <h2>{t('publications')}</h2>
      <Answered query={history}>{(answer) => <PublishedTable history={answer} />}</Answered>
    </>
  )
}
