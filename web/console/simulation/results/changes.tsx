import type { SimulatedChange, SimulationOutcome } from '@liangma/contracts'
import { MOVES } from '@liangma/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import type { TableColumnsType } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { answerOf, api } from '../../../api/client.ts'
import { GradeChip } from '../../../grades/grade-chip.tsx'
import { ListTable } from '../../../office/lists/list-table.tsx'
import { Answered } from '../../../office/states/answered.tsx'
import { TakeAway } from '../../lists/take-away.tsx'
import { useSimulationWords } from '../simulation-words.ts'

const PATH = '/api/v1/simulations/{simulationId}/changes'
const ROWS_A_PAGE = 20
/** What bears on the grade alone. */
const NO_POINTS = '0.0'

interface Filter {
  which: 'grades' | 'all'
  from: string
  to: string
}

/** By name who changes, with the score and grade of both and why. */
export function Changes({
  simulationId,
  outcome,
}: {
  simulationId: string
  outcome: SimulationOutcome
}) {
  const { t } = useSimulationWords()
  const [filter, setFilter] = useState<Filter>({ which: 'grades', from: '', to: '' })
  const [cursors, setCursors] = useState<string[]>([])
  const chosen = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''))
  const cursor = cursors.at(-1)
  const query = useQuery({
    queryKey: ['simulation', simulationId, 'changes', filter, cursor],
    queryFn: () =>
      answerOf(
        api.GET(PATH, {
          params: {
            path: { simulationId },
            query: { ...filter, limit: ROWS_A_PAGE, ...(cursor === undefined ? {} : { cursor }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const choose = (change: Partial<Filter>) => {
    setFilter({ ...filter, ...change })
    setCursors([])
  }
  const columns = useColumns(outcome)
  return (
    <>
      <div className="list-bar">
        <Filters outcome={outcome} filter={filter} choose={choose} />
        <div className="end">
          <TakeAway path={PATH.replace('{simulationId}', simulationId)} query={chosen} />
        </div>
      </div>
      <Answered query={query}>
        {({ changes, total, nextCursor }) => (
          <>
            <p>{t('total', { count: total })}</p>
            <ListTable
              label={t('list')}
              columns={columns}
              rows={changes}
              keyOf={({ code }) => code}
              isLoading={query.isFetching}
              empty={t('nobody')}
            />
            <Steps
              hasBefore={cursors.length > 0}
              next={nextCursor}
              back={() => setCursors(cursors.slice(0, -1))}
              forth={(to) => setCursors([...cursors, to])}
            />
          </>
        )}
      </Answered>
    </>
  )
}

function Filters({
  outcome: { grades },
  filter,
  choose,
}: {
  outcome: SimulationOutcome
  filter: Filter
  choose: (change: Partial<Filter>) => void
}) {
  const { t, of } = useSimulationWords()
  const options = [
    { value: '', label: t('anyGrade') },
    ...grades.map((grade) => ({ value: grade.key, label: of(grade) })),
  ]
  const which = [
    { value: 'grades' as const, label: t('onlyGrades') },
    { value: 'all' as const, label: t('allScores') },
  ]
  return (
    <>
      <Select
        aria-label={t('which')}
        value={filter.which}
        onChange={(value) => choose({ which: value })}
        options={which}
        popupMatchSelectWidth={false}
      />
      {(['from', 'to'] as const).map((side) => (
        <span key={side} className="filter">
          {t(side)}
          <Select
            aria-label={t(side)}
            value={filter[side]}
            onChange={(value) => choose({ [side]: value })}
            options={options}
            popupMatchSelectWidth={false}
          />
        </span>
      ))}
    </>
  )
}

function useColumns({ appliesTo, grades }: SimulationOutcome): TableColumnsType<SimulatedChange> {
  const { t, of } = useSimulationWords()
  const words = (key: string) => {
    const grade = grades.find((each) => each.key === key)
    return grade ? of(grade) : key
  }
  const end = (side: 'before' | 'after') => ({
    title: t(side),
    render: (_: unknown, change: SimulatedChange) => (
      <>
        <span className="simulation-score">{change[side].score}</span>{' '}
        <GradeChip grade={change[side].grade} words={words(change[side].grade)} />
        <br />
        <small>{of(change[side].decided)}</small>
      </>
    ),
  })
  return [
    {
      title: t('name'),
      render: (_, { code, name }) => (
        <>
          <Link to={`/${appliesTo}s/${code}`}>{name}</Link>
          <br />
          <small>{code}</small>
        </>
      ),
    },
    { title: t('move'), render: (_, { move }) => of(MOVES[move]) },
    end('before'),
    end('after'),
    {
      title: t('reasons'),
      render: (_, { reasons }) => (
        <ul className="simulation-reasons">
          {reasons.map((reason) => (
            <li key={`${reason.code} ${reason.en}`}>
              {of(reason)} {reason.points !== NO_POINTS && <b>{reason.points}</b>}
            </li>
          ))}
        </ul>
      ),
    },
  ]
}

function Steps({
  hasBefore,
  next,
  back,
  forth,
}: {
  hasBefore: boolean
  next: string | null
  back: () => void
  forth: (cursor: string) => void
}) {
  const { t } = useSimulationWords()
  if (!hasBefore && next === null) return null
  return (
    <div className="simulation-steps no-print">
      <Button disabled={!hasBefore} onClick={back}>
        {t('previousPage')}
      </Button>
      <Button disabled={next === null} onClick={() => next !== null && forth(next)}>
        {t('nextPage')}
      </Button>
    </div>
  )
}
