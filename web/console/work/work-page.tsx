import { WORK_COUNTERS } from '@liangma/contracts'
import type { WorkCounter, WorkList } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'
import { useAddress } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { TakeAway } from '../lists/take-away.tsx'
import '../lists/lists.css'
import { WorkCounters } from './work-counters.tsx'
import { WorkTable } from './work-table.tsx'
import { useWorkWords } from './work-words.ts'
import '../deciding/deciding.css'
import './work.css'

const REFRESH_MS = 60_000

/** What waits, for whoever is signed in: the start of the console. */
export function WorkPage() {
  const { t } = useWorkWords()
  const query = useQuery({
    queryKey: ['work'],
    queryFn: () => answerOf(api.GET('/api/v1/work')),
    refetchInterval: REFRESH_MS,
  })
  return (
    <>
      <h1>{t('title')}</h1>
      <Answered query={query}>
        {(work) => <Waiting work={work} isLoading={query.isFetching && !query.data} />}
      </Answered>
    </>
  )
}

function Waiting({ work, isLoading }: { work: WorkList; isLoading: boolean }) {
  const { t } = useWorkWords()
  const address = useAddress()
  const chosen = counterOf(address.get('show'))
  const items = work.items.filter(({ counters }) => chosen === null || counters.includes(chosen))
  return (
    <>
      <WorkCounters
        counters={work.counters}
        chosen={chosen}
        choose={(show) => address.put({ show })}
      />
      <h2>
        {t('list')}
        {chosen && ` · ${t(chosen)}`}
      </h2>
      <div className="list-bar">
        <div className="end">
          <TakeAway path="/api/v1/work" query={chosen ? { show: chosen } : {}} />
        </div>
      </div>
      <WorkTable
        items={items}
        isLoading={isLoading}
        empty={chosen ? t('nothingHere') : t('nothing')}
      />
      {work.total > work.items.length && (
        <p className="hint">{t('shown', { total: work.total, count: work.items.length })}</p>
      )}
    </>
  )
}

function counterOf(name: string | null): WorkCounter | null {
  return WORK_COUNTERS.find((counter) => counter === name) ?? null
}
