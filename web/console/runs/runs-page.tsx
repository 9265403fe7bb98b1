import { RUN_TRIGGERS, spellMoment } from '@liangma/contracts'
import type { AssessmentRun } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import type { TableColumnsType } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import { filterBy, useAddress } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useIntakeWords } from '../intake/intake-words.ts'
import '../intake/intake.css'
import { SavedFilters } from '../lists/saved-filters.tsx'
import { TakeAway } from '../lists/take-away.tsx'
import '../lists/lists.css'
import { DayWorkPanel } from './day-work-panel.tsx'
import { useRunsWords } from './runs-words.ts'
import { VerificationPanel } from './verification-panel.tsx'

/** Which calculations were kept, why, and what they changed. */
export function RunsPage() {
  const { t, of } = useRunsWords()
  const address = useAddress()
  const { query: params } = address
  const query = useQuery({
    queryKey: ['runs', 'list', params],
    queryFn: () => answerOf(api.GET('/api/v1/runs', { params: { query: params } })),
  })
  const columns = useColumns()
  const triggers = Object.entries(RUN_TRIGGERS).map(([value, words]) => ({
    value,
    label: of(words),
  }))
  return (
    <>
      <h1>{t('title')}</h1>
      <DayWorkPanel />
      <VerificationPanel />
      <div className="list-bar">
        <Select
          aria-label={t('trigger')}
          value={address.get('trigger') ?? ''}
          onChange={(trigger) => filterBy(address, { trigger })}
          options={[{ value: '', label: t('allTriggers') }, ...triggers]}
          style={{ minWidth: 180 }}
        />
        <div className="end">
          <SavedFilters list="runs" query={params} />
          <TakeAway path="/api/v1/runs" query={params} />
        </div>
      </div>
      <Answered query={query}>
        {({ runs, nextCursor }) => (
          <>
            <ListTable
              label={t('list')}
              columns={columns}
              rows={runs}
              keyOf={({ runId }) => String(runId)}
              isLoading={false}
              empty={t('none')}
            />
            <Paging address={address} next={nextCursor} />
          </>
        )}
      </Answered>
    </>
  )
}

function useColumns(): TableColumnsType<AssessmentRun> {
  const { t, of } = useRunsWords()
  const { t: say } = useIntakeWords()
  const count = (title: string, name: 'subjects' | 'changed') => ({
    title,
    dataIndex: name,
    className: 'number',
  })
  return [
    { title: '#', dataIndex: 'runId', className: 'number' },
    { title: t('asOf'), dataIndex: 'asOf' },
    { title: t('trigger'), render: (_, { trigger }) => of(RUN_TRIGGERS[trigger]) },
    { title: say('by'), render: (_, { startedBy }) => startedBy ?? t('automatic') },
    {
      title: t('rulebook'),
      render: (_, { rulebookId, rulebookVersion, engine }) =>
        `${rulebookId} ${rulebookVersion} · ${engine}`,
    },
    count(t('subjects'), 'subjects'),
    count(t('changed'), 'changed'),
    {
      title: t('gradeChanges'),
      className: 'number',
      render: (_, { gradeChanges }) => gradeChanges ?? '—',
    },
    { title: t('started'), render: (_, { startedAt }) => spellMoment(startedAt) },
    {
      title: t('took'),
      className: 'number',
      render: (_, { seconds }) => t('seconds', { count: seconds.toFixed(1) }),
    },
  ]
}
