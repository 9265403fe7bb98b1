import { spellMoment } from '@liangma/contracts'
import type { OpenSessionList } from '@liangma/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import type { TableColumnsType } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import { ListTable } from '../lists/list-table.tsx'
import { Answered } from '../states/answered.tsx'
import { FailureNote } from '../states/failure-note.tsx'
import { useAccountWords } from './account-words.ts'

type Open = OpenSessionList['sessions'][number]

const KEY = ['sessions'] as const

/** Where one is signed in; each of them can be ended. */
export function SessionsPart() {
  const { t } = useAccountWords()
  const client = useQueryClient()
  const query = useQuery({
    queryKey: KEY,
    queryFn: () => answerOf(api.GET('/api/v1/sessions')),
  })
  const forget = () => client.invalidateQueries({ queryKey: KEY })
  const endOne = useMutation({
    mutationFn: (sessionId: number) => {
      const params = { path: { sessionId } }
      return answerOf(api.DELETE('/api/v1/sessions/{sessionId}', { params }))
    },
    onSettled: forget,
  })
  const endOthers = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/sessions')),
    onSettled: forget,
  })
  const columns = useColumns((sessionId) => endOne.mutate(sessionId))
  const error = endOne.error ?? endOthers.error
  return (
    <>
      <h2>{t('sessionsTitle')}</h2>
      <Answered query={query}>
        {({ sessions }) => (
          <ListTable
            label={t('sessionsTitle')}
            columns={columns}
            rows={sessions}
            keyOf={({ sessionId }) => String(sessionId)}
            isLoading={query.isFetching}
            empty={t('none')}
          />
        )}
      </Answered>
      {error && <FailureNote error={error} />}
      <p>
        <Button onClick={() => endOthers.mutate()} loading={endOthers.isPending}>
          {t('endOthers')}
        </Button>
      </p>
    </>
  )
}

function useColumns(end: (sessionId: number) => void): TableColumnsType<Open> {
  const { t } = useAccountWords()
  return [
    { key: 'since', title: t('since'), render: (_, { startedAt }) => spellMoment(startedAt) },
    { key: 'seen', title: t('seen'), render: (_, { seenAt }) => spellMoment(seenAt) },
    { key: 'address', title: t('address'), dataIndex: 'address' },
    { key: 'agent', title: t('browser'), dataIndex: 'agent', ellipsis: true, width: 360 },
    {
      key: 'end',
      title: t('end'),
      render: (_, { isThis, sessionId }) =>
        isThis ? (
          <Tag>{t('here')}</Tag>
        ) : (
          <Button size="small" onClick={() => end(sessionId)}>
            {t('end')}
          </Button>
        ),
    },
  ]
}
