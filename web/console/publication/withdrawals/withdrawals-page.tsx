import { spellMoment } from '@liangma/contracts'
import type { WithdrawalOnFile } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { TableColumnsType } from 'antd'
import { useState } from 'react'
import { answerOf, api } from '../../../api/client.ts'
import { GradeChip, gradeText } from '../../../grades/grade-chip.tsx'
import { ListTable } from '../../../office/lists/list-table.tsx'
import { useMay, useSession } from '../../../office/session/session-context.ts'
import { Answered } from '../../../office/states/answered.tsx'
import { TakeAway } from '../../lists/take-away.tsx'
import '../../lists/lists.css'
import { PublicationTabs } from '../publication-tabs.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import { useWithdrawalWords } from './withdrawal-words.ts'

/** Publications that were taken back, or wait for a second person; and the form to take one back. */
export function WithdrawalsPage() {
  const { t } = useWithdrawalWords()
  const mayApprove = useMay('publication.approve')
  const { counties } = useSession()
  const [chosen, choose] = useState<WithdrawalOnFile | null>(null)
  const query = useQuery({
    queryKey: ['withdrawals'],
    queryFn: () => answerOf(api.GET('/api/v1/withdrawals')),
  })
  const mayWithdraw = mayApprove && counties === null
  const columns = useColumns(mayWithdraw, choose)
  return (
    <>
      <PublicationTabs />
      <div className="list-bar">
        <div className="end">
          <TakeAway path="/api/v1/withdrawals" query={{}} />
        </div>
      </div>
      <Answered query={query}>
        {({ withdrawals }) => (
          <ListTable
            label={t('list')}
            columns={columns}
            rows={withdrawals}
            keyOf={({ receiptId }) => String(receiptId)}
            isLoading={false}
            empty={t('empty')}
          />
        )}
      </Answered>
      {mayWithdraw && (
        <WithdrawForm key={chosen?.uscc ?? ''} chosen={chosen} leave={() => choose(null)} />
      )}
    </>
  )
}

function useColumns(
  mayWithdraw: boolean,
  choose: (row: WithdrawalOnFile) => void,
): TableColumnsType<WithdrawalOnFile> {
  const { t, of, language } = useWithdrawalWords()
  return [
    { key: 'platform', title: t('platform'), dataIndex: 'name' },
    {
      key: 'grade',
      title: t('grade'),
      render: (_, { grade, gradeWords }) => (
        <GradeChip grade={grade} words={gradeText(grade, gradeWords, language)} />
      ),
    },
    { key: 'published', title: t('published'), dataIndex: 'published', className: 'day' },
    { key: 'state', title: t('state'), render: (_, { stateWords }) => of(stateWords) },
    {
      key: 'action',
      title: t('action'),
      render: (_, row) =>
        mayWithdraw && row.state === 'pending' && <SecondApproval row={row} choose={choose} />,
    },
    {
      key: 'approvals',
      title: t('approvals'),
      render: (_, { approvals }) =>
        approvals.map(({ officer, why, at }) => (
          <div key={officer}>
            {officer} · {spellMoment(at)} · {why}
          </div>
        )),
    },
    { key: 'done', title: t('done'), className: 'day', render: (_, { done }) => done ?? '–' },
  ]
}

interface Second {
  row: WithdrawalOnFile
  choose: (row: WithdrawalOnFile) => void
}

function SecondApproval({ row, choose }: Second) {
  const { t } = useWithdrawalWords()
  const { name } = useSession()
  if (row.approvals.some(({ officer }) => officer === name))
    return <span className="hint">{t('alreadyApproved')}</span>
  return (
    <Button size="small" onClick={() => choose(row)}>
      {t('second')}
    </Button>
  )
}
