import { spellMoment } from '@liangma/contracts'
import type { ReportPreview } from '@liangma/contracts'
import { Alert, App, Button, Card, Space } from 'antd'
import { useNavigate } from 'react-router'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { FaultTable } from './fault-table.tsx'
import { useReportWords } from './report-words.ts'
import { useCommit, useRemove } from './reports-api.ts'

/** An uploaded file: what is wrong with it, and whether to take it in. */
export function ReportPreviewCard({ preview }: { preview: ReportPreview }) {
  const { t, of } = useReportWords()
  const { previewId, name, isChecked, failure, checked, isRepeat, removedAt } = preview
  const { faulty, isFaultyCut, columns } = preview
  const names = columns.map(({ ours, theirs }) => ours ?? theirs ?? '')
  return (
    <Card>
      <h2 className="card-title">{name}</h2>
      <p className="hint">
        {t('uploaded')} · {t('removedAt', { at: spellMoment(removedAt) })}
      </p>
      <p role="status">
        {isChecked || failure ? t('checked', checked) : t('checking', { rows: checked.rows })}
      </p>
      {failure && <Alert type="error" showIcon title={t('failed', { why: of(failure) })} />}
      {isRepeat && <Alert type="info" showIcon title={t('repeat')} />}
      {faulty.length > 0 && (
        <>
          <FaultTable
            rows={faulty.map(({ line, cells, faults }) => ({
              line,
              faults,
              cells: Object.fromEntries(names.map((column, i) => [column, cells[i] ?? ''])),
            }))}
          />
          {isFaultyCut && <p className="hint">{t('cut', { count: faulty.length })}</p>}
          <p>
            <a href={`/api/v1/own/report-previews/${previewId}/faults`} download>
              {t('download')}
            </a>
          </p>
        </>
      )}
      <Actions preview={preview} />
    </Card>
  )
}

function Actions({ preview }: { preview: ReportPreview }) {
  const { t } = useReportWords()
  const { modal } = App.useApp()
  const navigate = useNavigate()
  const commit = useCommit()
  const remove = useRemove()
  const { previewId, checked, isChecked, failure } = preview
  const ask = () =>
    void modal.confirm({
      title: t('commit', checked),
      content: t('commitAsk', checked),
      okText: t('commit', checked),
      cancelText: t('cancel'),
      onOk: () =>
        commit.mutate(previewId, {
          onSuccess: ({ batchId }) => void navigate(`/reports/${batchId}`),
        }),
    })
  return (
    <>
      {commit.error && <FailureNote error={commit.error} />}
      {remove.error && <FailureNote error={remove.error} />}
      <Space>
        <Button
          type="primary"
          disabled={!isChecked || failure !== null || checked.rows === 0}
          loading={commit.isPending}
          onClick={ask}
        >
          {t('commit', checked)}
        </Button>
        <Button loading={remove.isPending} onClick={() => remove.mutate(previewId)}>
          {t('remove')}
        </Button>
      </Space>
    </>
  )
}
