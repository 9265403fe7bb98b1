import { VERIFICATION_OUTCOMES, spellMoment } from '@liangma/contracts'
import type { Verification } from '@liangma/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import { useMay } from '../../office/session/session-context.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useRunsWords } from './runs-words.ts'

const LOOK_EVERY_MS = 1_000
const LAST = ['runs', 'verifications', 'last'] as const
const LAST_ONE = { params: { query: { limit: 1 } } } as const

const ALERT_TYPES = { same: 'success', healed: 'warning', open: 'error' } as const

/** Whether projection, register and results on file agreed when last compared, and asking for it now. */
export function VerificationPanel() {
  const { t, language } = useRunsWords()
  const mayStart = useMay('runs.start')
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: LAST,
    queryFn: () => answerOf(api.GET('/api/v1/runs/verifications', LAST_ONE)),
    refetchInterval: ({ state }) => (state.data?.isRunning === true ? LOOK_EVERY_MS : false),
  })
  const start = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/runs/verifications')),
    onSuccess: (begun) => client.setQueryData(LAST, begun),
  })
  if (!data) return null
  const [last] = data.verifications
  return (
    <section className="panel" aria-label={t('verification')}>
      <div role="status">
        {data.isRunning && <Alert type="info" showIcon title={t('verifying')} />}
        {!data.isRunning && last && <LastVerification last={last} />}
        {!data.isRunning && !last && <p className="hint">{t('neverVerified')}</p>}
      </div>
      {data.failure && <Alert type="error" role="alert" showIcon title={data.failure[language]} />}
      {start.error && <FailureNote error={start.error} />}
      {mayStart && (
        <div className="actions">
          <Button
            loading={start.isPending}
            disabled={data.isRunning}
            onClick={() => start.mutate()}
          >
            {t('verifyNow')}
          </Button>
          <span className="hint">{t('verifyHint')}</span>
        </div>
      )}
    </section>
  )
}

function LastVerification({ last }: { last: Verification }) {
  const { t, of, language } = useRunsWords()
  const { outcome, differences, differenceCount, finishedAt, records, sampled, onFile } = last
  const more = differenceCount - differences.length
  return (
    <Alert
      type={ALERT_TYPES[outcome]}
      showIcon
      title={t('verified', {
        at: spellMoment(finishedAt),
        outcome: of(VERIFICATION_OUTCOMES[outcome]),
      })}
      description={
        <>
          {t('verifiedCounts', { records, sampled, onFile })}
          {differences.length > 0 && (
            <ul aria-label={t('differences')}>
              {differences.map((each) => (
                <li key={each.en}>{each[language]}</li>
              ))}
              {more > 0 && <li>{t('moreDifferences', { count: more })}</li>}
            </ul>
          )}
        </>
      }
    />
  )
}
