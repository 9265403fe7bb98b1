import type { InspectionRate, SimulatedRulebook, Simulation } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Alert, Tabs } from 'antd'
import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { answerOf, api } from '../../api/client.ts'
import { useAddress } from '../../office/lists/use-address.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { Failed, Loading } from '../../office/states/states.tsx'
import '../lists/lists.css'
import type { Edits } from './editor/edits.ts'
import { RulebookEditor } from './editor/rulebook-editor.tsx'
import { BacktestPart } from './results/backtest.tsx'
import { Changes } from './results/changes.tsx'
import { Hours } from './results/hours.tsx'
import { Overview } from './results/overview.tsx'
import { Parts } from './results/parts.tsx'
import { SaveDraft } from './save-draft.tsx'
import { SimulationBar } from './simulation-bar.tsx'
import { useSimulationWords } from './simulation-words.ts'
import './simulation.css'
import { useDebounced } from './use-debounced.ts'
import type { LiveSimulation, SimulationWish } from './use-simulation.ts'
import { useSimulation } from './use-simulation.ts'

/** As long as somebody goes on typing, nothing is tried. */
const REST_MS = 400

/** A version of the rulebook, or the one in force, changed here and tried on the whole register as one types. */
export function SimulationPage() {
  const { t } = useSimulationWords()
  const [edits, setEdits] = useState<Edits>(new Map())
  const [inspections, setInspections] = useState<InspectionRate[]>([])
  const [backtestMonths, setBacktestMonths] = useState(0)
  const wish = useWish(edits, inspections, backtestMonths)
  const live = useSimulation(useDebounced(wish, REST_MS))
  const base = useBaseRulebook(live, wish)
  const changeEdits = (changed: Edits) => {
    // A backtest is long: it is asked for anew.
    setBacktestMonths(0)
    setEdits(changed)
  }
  // Asked for once more, after it was cancelled, it is the same wish.
  const goBack = (months: number) =>
    months === backtestMonths ? live.again() : setBacktestMonths(months)
  const { shown, error } = live
  if (!shown) return error ? <Failed error={error} retry={live.again} /> : <Loading />
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('hint')}</p>
      <div className="simulation">
        {base ? <RulebookEditor rulebook={base} edits={edits} change={changeEdits} /> : <Loading />}
        <div className="simulation-results">
          <SimulationBar live={live} shown={shown} changes={edits.size} />
          {base && (
            <SaveDraft
              base={base}
              shown={shown}
              wish={wish}
              onSaved={() => changeEdits(new Map())}
            />
          )}
          {Boolean(error) && <FailureNote error={error} />}
          <Results live={live} shown={shown} setInspections={setInspections} goBack={goBack} />
        </div>
      </div>
    </>
  )
}

/** What the address and the form ask for. */
function useWish(
  edits: Edits,
  inspections: InspectionRate[],
  backtestMonths: number,
): SimulationWish {
  const { rulebook: id, version } = useParams()
  const asOf = useAddress().get('as_of')
  return useMemo(
    () => ({
      ...(id && version ? { rulebook: { id, version } } : {}),
      ...(asOf ? { asOf } : {}),
      edits: [...edits.values()],
      inspections,
      backtestMonths,
    }),
    [id, version, asOf, edits, inspections, backtestMonths],
  )
}

/** The rulebook before any change: that of the first simulation of a version. */
function useBaseRulebook(
  { shown, isStale }: LiveSimulation,
  wish: SimulationWish,
): SimulatedRulebook | undefined {
  const { rulebook: id, version } = useParams()
  const simulationId = shown?.id ?? ''
  const isThis = version === undefined || shown?.after.version === version
  const { data } = useQuery({
    queryKey: ['simulation', 'base', id, version],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/simulations/{simulationId}/rulebook', {
          params: { path: { simulationId } },
        }),
      ),
    enabled: shown !== undefined && isThis && !isStale && wish.edits.length === 0,
    // One that another simulation has taken the place of is gone; the next one knows it too.
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return data
}

function Results({
  live,
  shown,
  setInspections,
  goBack,
}: {
  live: LiveSimulation
  shown: Simulation
  setInspections: (rates: InspectionRate[]) => void
  goBack: (months: number) => void
}) {
  const { t, of } = useSimulationWords()
  const { outcome, backtest, failure } = shown
  const told = failure && <Alert type="error" role="alert" showIcon title={of(failure)} />
  if (!outcome) return told
  return (
    <div className={live.isStale ? 'simulation-stale' : ''} aria-busy={live.isStale}>
      {told}
      <Tabs
        items={[
          { key: 'overview', label: t('overview'), children: <Overview outcome={outcome} /> },
          {
            key: 'where',
            label: t(outcome.appliesTo === 'platform' ? 'where' : 'county'),
            children: <Parts outcome={outcome} />,
          },
          {
            key: 'who',
            label: `${t('who')} (${outcome.gradeChanges})`,
            children: <Changes key={shown.id} simulationId={shown.id} outcome={outcome} />,
          },
          {
            key: 'hours',
            label: t('hours'),
            children: <Hours outcome={outcome} change={setInspections} />,
          },
          {
            key: 'backtest',
            label: t('backtest'),
            children: <BacktestPart backtest={backtest} start={goBack} />,
          },
        ]}
      />
    </div>
  )
}
