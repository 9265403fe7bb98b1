import { spellMoment } from '@liangma/contracts'
import type { OwnReportDetail } from '@liangma/contracts'
import { Alert, Card, Descriptions } from 'antd'
import { Link, useParams } from 'react-router'
import { Answered } from '../../office/states/answered.tsx'
import { FaultTable } from './fault-table.tsx'
import { useReportWords } from './report-words.ts'
import { useReport } from './reports-api.ts'
import { useReportState } from './use-report-state.ts'

/** One report: how far it has come, and what still waits of it. */
export function ReportPage() {
  const { t } = useReportWords()
  const { batchId } = useParams()
  const report = useReport(Number(batchId))
  return (
    <>
      <p className="no-print">
        <Link to="/reports">{t('back')}</Link>
      </p>
      <h1>{t('report', { id: batchId ?? '' })}</h1>
      <Answered query={report}>{(answer) => <Report report={answer} />}</Answered>
    </>
  )
}

function Report({ report }: { report: OwnReportDetail }) {
  const { t, of } = useReportWords()
  const stateOf = useReportState()
  const { name, state, rows, accepted, unchanged, waiting, takenBy, startedAt, failure } = report
  const items = [
    { key: 'name', label: t('name'), children: name },
    { key: 'state', label: t('state'), children: <span role="status">{stateOf(report)}</span> },
    { key: 'rows', label: t('rows'), children: rows },
    { key: 'accepted', label: t('accepted'), children: accepted },
    { key: 'unchanged', label: t('unchanged'), children: unchanged },
    { key: 'waiting', label: t('waiting'), children: waiting },
    { key: 'by', label: t('by'), children: takenBy ?? '—' },
    { key: 'at', label: t('at'), children: spellMoment(startedAt) },
  ]
  return (
    <>
      <Card>
        <Descriptions size="small" column={{ xs: 1, md: 2 }} items={items} />
        {state === 'checking' && <p>{t('progress', { rows })}</p>}
        {failure && <Alert type="error" showIcon title={t('failed', { why: of(failure) })} />}
      </Card>
      {state === 'committed' && <Waiting report={report} />}
    </>
  )
}

function Waiting({ report }: { report: OwnReportDetail }) {
  const { t, of } = useReportWords()
  const { batchId, waiting, reasons, faulty, isFaultyCut } = report
  if (waiting === 0) return <p>{t('nothingWaits')}</p>
  return (
    <Card>
      <h2 className="card-title">{t('reasons')}</h2>
      <ul>
        {reasons.map(({ reason, reasonWords, count }) => (
          <li key={reason}>{t('reasonCount', { reason: of(reasonWords), count })}</li>
        ))}
      </ul>
      <FaultTable rows={faulty} />
      {isFaultyCut && <p className="hint">{t('cut', { count: faulty.length })}</p>}
      <p>
        <a href={`/api/v1/own/reports/${batchId}/faults`} download>
          {t('downloadWaiting')}
        </a>
      </p>
    </Card>
  )
}
