import { useSession } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useOwn, useOwnAssessment } from '../own/own-api.ts'
import { useReports } from '../reports/reports-api.ts'
import { GradePair } from './grade-pair.tsx'
import { NextSteps } from './next-steps.tsx'
import { PreNoticeAlert } from './pre-notice-alert.tsx'
import { Registration } from './registration.tsx'

/** What a platform sees first: how it stands, and what it should do by when. */
export function OverviewPage() {
  const own = useOwn()
  const assessment = useOwnAssessment(null)
  const reports = useReports(null)
  const { platform } = useSession()
  return (
    <>
      <h1>{platform?.name}</h1>
      <Answered query={own}>
        {(answer) => (
          <>
            {answer.preNotices.map((notice) => (
              <PreNoticeAlert key={notice.noticeId} notice={notice} />
            ))}
            <GradePair own={answer} />
            <NextSteps own={answer} assessment={assessment.data} due={reports.data?.due} />
            <Registration own={answer} />
          </>
        )}
      </Answered>
    </>
  )
}
