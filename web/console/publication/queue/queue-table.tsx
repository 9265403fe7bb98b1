import type { OpenPreNotice } from '@liangma/contracts'
import { Button } from 'antd'
import type { TableColumnsType } from 'antd'
import { ListTable } from '../../../office/lists/list-table.tsx'
import { usePublicationWords } from '../publication-words.ts'
import { GradeStep } from './grade-step.tsx'

interface Queue {
  rows: readonly OpenPreNotice[]
  open: (row: OpenPreNotice) => void
}

export function QueueTable({ rows, open }: Queue) {
  const { t } = usePublicationWords()
  return (
    <ListTable
      label={t('queueList')}
      columns={useColumns(open)}
      rows={rows}
      keyOf={({ noticeId }) => String(noticeId)}
      open={open}
      isLoading={false}
      empty={t('queueEmpty')}
    />
  )
}

function useColumns(open: Queue['open']): TableColumnsType<OpenPreNotice> {
  const { t, of } = usePublicationWords()
  return [
    {
      key: 'platform',
      title: t('platform'),
      render: (_, row) => (
        <Button type="link" size="small" className="as-text" onClick={() => open(row)}>
          {row.name}
        </Button>
      ),
    },
    { key: 'grade', title: t('grade'), render: (_, row) => <GradeStep notice={row} /> },
    { key: 'score', title: t('score'), className: 'number', dataIndex: 'score' },
    { key: 'due', title: t('due'), render: (_, row) => <DueCell row={row} /> },
    {
      key: 'state',
      title: t('state'),
      render: (_, { isHeld }) => (isHeld ? `‖ ${t('held')}` : t('running')),
    },
    {
      key: 'statement',
      title: t('statement'),
      render: (_, { statement }) => (statement ? of(statement.stateWords) : t('noStatement')),
    },
    {
      key: 'approvals',
      title: t('approvals'),
      render: (_, { atOnce }) =>
        atOnce.isPossible
          ? t('approvalCount', { count: atOnce.approvals.length })
          : t('notPossible'),
    },
  ]
}

function DueCell({ row }: { row: OpenPreNotice }) {
  const { t } = usePublicationWords()
  const { due, workingDaysLeft, isProvisional } = row
  const key = workingDaysLeft === 1 ? 'left_one' : 'left_other'
  const left = workingDaysLeft > 0 ? t(key, { count: workingDaysLeft }) : t('lastDay')
  return (
    <>
      <span className="day">{due}</span> · {left}
      {isProvisional && ` · ${t('provisional')}`}
    </>
  )
}
