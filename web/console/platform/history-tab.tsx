import type { PlatformDetail } from '@liangma/contracts'
import {
  HistoryChart,
  LiveTable,
  PublishedTable,
  useExplanationWords,
} from '../../explanation/index.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useHistory } from './platform-api.ts'

/** Score and grade over time: a chart, and the same as tables. */
export function HistoryTab({ platform: { uscc, asOf } }: { platform: PlatformDetail }) {
  const { t } = useExplanationWords()
  const history = useHistory(uscc)
  return (
    <Answered query={history}>
      {(answer) => (
        <>
          <h2>{t('history')}</h2>
          {answer.live.length > 0 && <HistoryChart history={answer} today={asOf} />}
          <h2>{t('publishedHistory')}</h2>
          <PublishedTable history={answer} />
          <h2>{t('liveHistory')}</h2>
          <LiveTable history={answer} />
        </>
      )}
    </Answered>
  )
}
