import { spellMoment } from '@liangma/contracts'
import type { OwnReport, OwnReports } from '@liangma/contracts'
import { Card } from 'antd'
import type { TableColumnsType } from 'antd'
import { Link, useNavigate } from 'react-router'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import { useAddress } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { ReportPreviewCard } from './report-preview.tsx'
import { ReportUpload } from './report-upload.tsx'
import { useReportState } from './use-report-state.ts'
import { useReportWords } from './report-words.ts'
import { useReports } from './reports-api.ts'

/** What is owed, a file to be checked, and every report so far. */
export function ReportsPage() {
  const { t } = useReportWords()
  const address = useAddress()
  const reports = useReports(address.get('cursor'))
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <Answered query={reports}>
        {(answer) => (
          <>
            <Due due={answer.due} />
            <ReportUpload columns={answer.columns} />
            {answer.previews.map((preview) => (
              <ReportPreviewCard key={preview.previewId} preview={preview} />
            ))}
            <h2>{t('reports')}</h2>
            <ReportList reports={answer.reports} isLoading={reports.isPlaceholderData} />
            <Paging address={address} next={answer.nextCursor} />
          </>
        )}
      </Answered>
    </>
  )
}

const DUE_MARKS = { reported: '✔', open: '○', overdue: '▲' } as const

function Due({ due }: { due: OwnReports['due'] }) {
  const { t, of } = useReportWords()
  const { period, opens, due: day, state, stateWords } = due
  return (
    <Card>
      <p className="due">
        <strong>{t('due', { period })}</strong>
        <span>{t('dueBy', { opens, due: day })}</span>
        <strong>
          {DUE_MARKS[state]} {of(stateWords)}
        </strong>
      </p>
    </Card>
  )
}

function ReportList({ reports, isLoading }: { reports: OwnReport[]; isLoading: boolean }) {
  const { t } = useReportWords()
  const navigate = useNavigate()
  const stateOf = useReportState()
  const number = (key: 'rows' | 'accepted' | 'unchanged' | 'waiting') => ({
    key,
    title: t(key),
    className: 'number',
    render: (_: unknown, row: OwnReport) => row[key],
  })
  const columns: TableColumnsType<OwnReport> = [
    {
      key: 'name',
      title: t('name'),
      render: (_, { batchId, name }) => <Link to={`/reports/${batchId}`}>{name}</Link>,
    },
    { key: 'state', title: t('state'), render: (_, report) => stateOf(report) },
    number('rows'),
    number('accepted'),
    number('unchanged'),
    number('waiting'),
    { key: 'by', title: t('by'), render: (_, { takenBy }) => takenBy ?? '—' },
    { key: 'at', title: t('at'), render: (_, { startedAt }) => spellMoment(startedAt) },
  ]
  return (
    <ListTable<OwnReport>
      label={t('reports')}
      columns={columns}
      rows={reports}
      keyOf={({ batchId }) => String(batchId)}
      open={({ batchId }) => void navigate(`/reports/${batchId}`)}
      isLoading={isLoading}
      empty={t('none')}
    />
  )
}
