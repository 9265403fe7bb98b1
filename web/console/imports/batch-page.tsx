import { BATCH_ORIGINS, spellMoment } from '@liangma/contracts'
import type { ImportDetail, ImportProgress } from '@liangma/contracts'
import { Alert, Button, Progress, Spin } from 'antd'
import { Link, useParams } from 'react-router'
import { useMay } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useIntakeWords } from '../intake/intake-words.ts'
import { BatchState, PHASE_WORDS } from './batch-state.tsx'
import { useBatch, useCancelBatch } from './imports-api.ts'
import { useImportsWords } from './imports-words.ts'
import { useBatchProgress } from './use-batch-progress.ts'
import '../intake/intake.css'

/** One batch: how it comes along, and what became of it. */
export function BatchPage() {
  const { t } = useImportsWords()
  const batchId = Number(useParams()['batchId'])
  const query = useBatch(batchId)
  return (
    <>
      <p>
        <Link to="/imports">{t('back')}</Link>
      </p>
      <Answered query={query}>{(batch) => <Batch batch={batch} />}</Answered>
    </>
  )
}

function Batch({ batch }: { batch: ImportDetail }) {
  const { of, language } = useImportsWords()
  const { batchId, name, title, phase, failure } = batch
  const { progress, isLive } = useBatchProgress(batchId, phase !== null)
  return (
    <>
      <h1>
        #{batchId} {name} <BatchState batch={phase === null ? batch : (progress ?? batch)} />
      </h1>
      <Facts batch={batch} kind={of(title)} />
      {phase !== null && <UnderWay batch={batch} progress={progress} isLive={isLive} />}
      {failure && <Alert type="error" role="alert" showIcon title={failure[language]} />}
      {batch.state === 'committed' && <Reasons batch={batch} />}
    </>
  )
}

function Facts({ batch, kind }: { batch: ImportDetail; kind: string }) {
  const { t, of } = useImportsWords()
  const { t: say } = useIntakeWords()
  const { dataAsOf, origin, takenBy, startedAt, finishedAt, state } = batch
  const facts: [string, string | number][] = [
    [say('kind'), kind],
    [say('dataAsOf'), dataAsOf],
    [t('origin'), of(BATCH_ORIGINS[origin])],
    [say('by'), takenBy ?? '—'],
    [t('started'), spellMoment(startedAt)],
    ...(finishedAt ? [[t('finished'), spellMoment(finishedAt)] as [string, string]] : []),
  ]
  const counts: [string, number][] = [
    [say('rows'), batch.rows],
    [say('accepted'), batch.accepted],
    [say('unchanged'), batch.unchanged],
    [say('older'), batch.older],
    [say('waiting'), batch.quarantined],
  ]
  return (
    <dl className="facts">
      {[...facts, ...(state === 'committed' ? counts : [])].map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

interface UnderWay {
  batch: ImportDetail
  progress: ImportProgress | null
  isLive: boolean
}

const WHOLE = 100

function UnderWay({ batch, progress, isLive }: UnderWay) {
  const { t } = useImportsWords()
  const { rows, rowTotal, accepted, quarantined, phase } = progress ?? batch
  // How many rows there are is not known until the preview has counted them; an empty bar would say that none is read.
  const percent = rowTotal ? Math.min(WHOLE, Math.floor((rows / rowTotal) * WHOLE)) : null
  const said = rowTotal ? t('rowsOf', { rows, total: rowTotal }) : t('rowsRead', { rows })
  return (
    <section className="panel" aria-label={t('progress')}>
      {percent === null ? (
        <Spin />
      ) : (
        <Progress percent={percent} status="active" aria-label={t('progress')} />
      )}
      <p role="status">
        {phase && t(PHASE_WORDS[phase])} · {said} · {t('soFar', { accepted, waiting: quarantined })}
      </p>
      {!isLive && <p className="hint">{t('notLive')}</p>}
      {(phase === 'waiting' || phase === 'checking') && <Cancelling batchId={batch.batchId} />}
    </section>
  )
}

function Cancelling({ batchId }: { batchId: number }) {
  const { t } = useImportsWords()
  const mayWrite = useMay('capture.write')
  const cancel = useCancelBatch(batchId)
  if (!mayWrite) return null
  return (
    <>
      {cancel.error && <FailureNote error={cancel.error} />}
      <Button danger loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {cancel.isSuccess ? t('cancelling') : t('cancelImport')}
      </Button>
    </>
  )
}

function Reasons({ batch }: { batch: ImportDetail }) {
  const { t, of } = useImportsWords()
  const { batchId, reasons } = batch
  if (reasons.length === 0) return <p>{t('nothingWaits')}</p>
  return (
    <section className="panel" aria-labelledby="reasons">
      <h2 id="reasons">{t('waitingByReason')}</h2>
      <ul className="file-list">
        {reasons.map(({ kind, reason, reasonWords, count }) => (
          <li key={`${kind} ${reason}`}>
            <strong>{count}</strong>
            <span>{of(reasonWords)}</span>
            <Link to={`/quarantine?batch=${batchId}&reason=${reason}`}>{t('seeRows')}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
