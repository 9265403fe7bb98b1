import { spellMoment } from '@liangma/contracts'
import type { ImportPreview } from '@liangma/contracts'
import { Alert, Button } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { useMay } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useIntakeWords } from '../intake/intake-words.ts'
import { useCommit, usePreview, useRemovePreview } from './imports-api.ts'
import { useImportsWords } from './imports-words.ts'
import { PreviewOptionsForm } from './preview-options.tsx'
import { PreviewRows } from './preview-rows.tsx'
import '../intake/intake.css'

/** An uploaded file before anything of it enters: how it will be read, and what will happen. */
export function PreviewPage() {
  const { t } = useImportsWords()
  const previewId = String(useParams()['previewId'])
  const query = usePreview(previewId)
  return (
    <>
      <p>
        <Link to="/imports">{t('back')}</Link>
      </p>
      <Answered query={query}>{(preview) => <Preview preview={preview} />}</Answered>
    </>
  )
}

function Preview({ preview }: { preview: ImportPreview }) {
  const { t, language } = useImportsWords()
  const { name, failure, repeats } = preview
  return (
    <>
      <h1>{t('previewTitle', { name })}</h1>
      <Facts preview={preview} />
      {failure && <Alert type="warning" role="alert" showIcon title={failure[language]} />}
      {repeats && (
        <Alert
          type="info"
          role="status"
          showIcon
          title={t('repeats', {
            batchId: repeats.batchId,
            at: spellMoment(repeats.finishedAt ?? repeats.startedAt),
          })}
        />
      )}
      {!failure && <Outcome preview={preview} />}
      <WhatNext preview={preview} />
      {preview.rows.length > 0 && <PreviewRows preview={preview} />}
    </>
  )
}

function WhatNext({ preview }: { preview: ImportPreview }) {
  const { t } = useImportsWords()
  const mayWrite = useMay('capture.write')
  const { batchId, kind, mapping } = preview
  if (batchId !== null)
    return (
      <p>
        <Link to={`/imports/${batchId}`}>{t('committedAs', { batchId })}</Link>
      </p>
    )
  if (!mayWrite) return null
  return (
    <>
      <Decision preview={preview} />
      <PreviewOptionsForm key={`${kind} ${mapping}`} preview={preview} />
    </>
  )
}

function Facts({ preview }: { preview: ImportPreview }) {
  const { t, of } = useImportsWords()
  const { t: say } = useIntakeWords()
  const { format, encoding, title, source, dataAsOf } = preview
  const encoded = encoding === null ? t('ascii') : encoding.toUpperCase()
  const facts: [string, string][] = [
    [t('recognised'), title ? of(title) : t('unrecognised')],
    [say('source'), source ?? '—'],
    [t('format'), format === 'csv' ? `CSV · ${encoded}` : (format?.toUpperCase() ?? '—')],
    [say('dataAsOf'), dataAsOf ?? t('today')],
  ]
  return (
    <dl className="facts">
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

function Outcome({ preview }: { preview: ImportPreview }) {
  const { t, of } = useImportsWords()
  const { checked, isChecked, reasons } = preview
  return (
    <section className="panel" aria-labelledby="outcome">
      <h2 id="outcome">{t('willHappen')}</h2>
      <p role="status">
        {!isChecked && <>{t('checkedSoFar', { rows: checked.rows })} </>}
        {t('willEnter', { count: checked.good })} · {t('willWait', { count: checked.waiting })}
      </p>
      <ul className="file-list">
        {reasons.map(({ reason, reasonWords, count }) => (
          <li key={reason}>
            <strong>{count}</strong>
            <span>{of(reasonWords)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decision({ preview }: { preview: ImportPreview }) {
  const { t } = useImportsWords()
  const navigate = useNavigate()
  const commit = useCommit(preview.previewId)
  const remove = useRemovePreview()
  const take = () =>
    commit.mutate(undefined, {
      onSuccess: ({ batchId }) => void navigate(`/imports/${batchId}`),
    })
  const drop = () =>
    remove.mutate(preview.previewId, { onSuccess: () => void navigate('/imports') })
  return (
    <>
      {(commit.error ?? remove.error) && <FailureNote error={commit.error ?? remove.error} />}
      <div className="actions">
        <Button
          type="primary"
          disabled={preview.failure !== null}
          loading={commit.isPending}
          onClick={take}
        >
          {t('commit')}
        </Button>
        <Button loading={remove.isPending} onClick={drop}>
          {t('remove')}
        </Button>
      </div>
    </>
  )
}
