import type { InspectionRate, Simulation, SimulationEdit } from '@liangma/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { answerOf, api } from '../../api/client.ts'

const MS_BETWEEN_LOOKS = 250

/** What is to be tried; without a rulebook the one in force, without a day today. */
export interface SimulationWish {
  rulebook?: { id: string; version: string }
  asOf?: string
  edits: SimulationEdit[]
  inspections: InspectionRate[]
  backtestMonths: number
}

/** The newest outcome, and what is under way for a newer one. */
export interface LiveSimulation {
  /** What is shown; of the wish before while the newest is on its way. */
  shown: Simulation | undefined
  /** What is under way beyond a second. */
  running: Simulation | null
  isStale: boolean
  error: unknown
  cancel: () => void
  again: () => void
}

/** Simulates what is wished for; a newer wish takes the place of the one under way, here and on the server. */
export function useSimulation(wish: SimulationWish): LiveSimulation {
  const [running, setRunning] = useState<Simulation | null>(null)
  const newest = useRef<string | null>(null)
  const [kept, setKept] = useState<Simulation>()
  const query = useQuery({
    queryKey: ['simulation', wish],
    queryFn: async ({ signal }) => {
      setRunning(null)
      const first = await answerOf<Simulation>(
        api.POST('/api/v1/simulations', { body: wish, signal }),
      )
      newest.current = first.id
      const ended = await awaited(first, { signal, onLook: setRunning })
      // A wish that is refused takes nothing off the page.
      if (ended.outcome) setKept(ended)
      return ended
    },
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const cancel = useCallback(() => {
    const simulationId = newest.current
    if (simulationId !== null)
      void api.DELETE('/api/v1/simulations/{simulationId}', { params: { path: { simulationId } } })
  }, [])
  const { data, error, isFetching, isPlaceholderData, refetch } = query
  return {
    shown: data ?? kept,
    running: isFetching ? running : null,
    isStale: isFetching || isPlaceholderData,
    error,
    cancel,
    again: () => void refetch(),
  }
}

async function awaited(
  first: Simulation,
  { signal, onLook }: { signal: AbortSignal; onLook: (simulation: Simulation) => void },
): Promise<Simulation> {
  let simulation = first
  while (simulation.state === 'running' && !signal.aborted) {
    onLook(simulation)
    await new Promise((resolve) => setTimeout(resolve, MS_BETWEEN_LOOKS))
    const path = { simulationId: first.id }
    simulation = await answerOf<Simulation>(
      api.GET('/api/v1/simulations/{simulationId}', { params: { path }, signal }),
    )
  }
  return simulation
}
