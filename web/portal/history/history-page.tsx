import type { PlatformHistory } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Card } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import {
  HistoryChart,
  LiveTable,
  PublishedTable,
  useExplanationWords,
} from '../../explanation/index.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useOwn } from '../own/own-api.ts'

/** How score and grade came to be what they are: a chart, every publication with its receipt, every change. */
export function HistoryPage() {
  const { t } = useExplanationWords()
  const history = useQuery({
    queryKey: ['own', 'history'],
    queryFn: () => answerOf(api.GET('/api/v1/own/history')),
  })
  const own = useOwn()
  return (
    <>
      <h1>{t('history')}</h1>
      <Answered query={own}>
        {({ asOf }) => (
          <Answered query={history}>{(answer) => <Told history={answer} today={asOf} />}</Answered>
        )}
      </Answered>
    </>
  )
}

function Told({ history, today }: { history: PlatformHistory; today: string }) {
  const { t } = useExplanationWords()
  return (
    <>
      <Card>
        <HistoryChart history={history} today={today} />
      </Card>
      <Card>
        <h2 className="card-title">{t('publishedHistory')}</h2>
        <div className="facts-frame" role="region" aria-label={t('publishedHistory')} tabIndex={0}>
          <PublishedTable history={history} />
        </div>
      </Card>
      <Card>
        <h2 className="card-title">{t('liveHistory')}</h2>
        <div className="facts-frame" role="region" aria-label={t('liveHistory')} tabIndex={0}>
          <LiveTable history={history} />
        </div>
      </Card>
    </>
  )
}
