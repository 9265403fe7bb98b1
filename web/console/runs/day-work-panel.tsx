import { spellMoment } from '@liangma/contracts'
import type { DayWorkState } from '@liangma/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Progress } from 'antd'
import { useEffect } from 'react'
import { answerOf, api } from '../../api/client.ts'
import { useMay } from '../../office/session/session-context.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useRunsWords } from './runs-words.ts'

const LOOK_EVERY_MS = 500
const WHOLE = 100
const CURRENT = ['runs', 'current'] as const

const STEP_WORDS = {
  records: 'stepRecords',
  scores: 'stepScores',
  store: 'stepStore',
  grades: 'stepGrades',
} as const

/** The day's work by hand, and how far it has come. */
export function DayWorkPanel() {
  const { t } = useRunsWords()
  const mayStart = useMay('runs.start')
  const client = useQueryClient()
  const { data: work } = useQuery({
    queryKey: CURRENT,
    queryFn: () => answerOf(api.GET('/api/v1/runs/current')),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_EVERY_MS : false),
  })
  const start = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/runs')),
    onSuccess: (begun) => client.setQueryData(CURRENT, begun),
  })
  const state = work?.state
  useEffect(() => {
    if (state === 'done') void client.invalidateQueries({ queryKey: ['runs', 'list'] })
  }, [state, client])
  if (!mayStart && (work === undefined || state === 'idle')) return null
  return (
    <section className="panel" aria-label={t('progress')}>
      {work && <Work work={work} />}
      {start.error && <FailureNote error={start.error} />}
      {mayStart && (
        <div className="actions">
          <Button
            type="primary"
            loading={start.isPending}
            disabled={state === 'running'}
            onClick={() => start.mutate()}
          >
            {t('start')}
          </Button>
          <span className="hint">{t('startHint')}</span>
        </div>
      )}
    </section>
  )
}

function Work({ work }: { work: DayWorkState }) {
  const { t, language } = useRunsWords()
  const { state, step, done, total, startedBy, finishedAt, failure } = work
  const by = startedBy ?? ''
  if (state === 'running') {
    const share = total > 0 ? Math.floor((done / total) * WHOLE) : 0
    return (
      <div role="status">
        <Progress percent={share} status="active" showInfo={total > 0} aria-label={t('progress')} />
        {t('running', { by, step: t(STEP_WORDS[step ?? 'records']) })}
      </div>
    )
  }
  if (state === 'done') {
    const at = spellMoment(finishedAt ?? '')
    return <Alert type="success" role="status" showIcon title={t('done', { by, at })} />
  }
  return failure && <Alert type="error" role="alert" showIcon title={failure[language]} />
}
