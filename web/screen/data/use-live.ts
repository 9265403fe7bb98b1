import type { PlatformPoints, ScreenOverview } from '@liangma/contracts'
import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Look } from '../address.ts'
import { followEvents } from './event-stream.ts'
import type { Stream, StreamState } from './event-stream.ts'
import { readKept, writeKept } from './kept-changes.ts'
import { revisionOf, withChanges, withFaces } from './live-changes.ts'
import type { LiveChange } from './live-changes.ts'
import { OVERVIEW_KEY, PLATFORMS_KEY, apiOf } from './screen-api.ts'

export interface Live {
  state: StreamState
  /** Newest first. */
  changes: readonly LiveChange[]
}

/** Many changes come at once at the turn of a month: they are shown, and the panels ask, once for all of them. */
const GATHER_MS = 300
/** How long the stream may lag behind what the panels have read before it counts as dead. */
const LAG_MS = 10_000

/** Follows what the look shows: changes for ticker and map, points and panels renewed as they come. */
export function useLive(look: Look, revision: number | undefined): Live {
  const client = useQueryClient()
  const stream = useRef<Stream | null>(null)
  const [state, setState] = useState<StreamState>('connecting')
  const [changes, setChanges] = useState<readonly LiveChange[]>(() => readKept(look)?.changes ?? [])

  useEffect(() => {
    let fresh: LiveChange[] = []
    const renew = (what: string[] = []) => void client.invalidateQueries({ queryKey: what })
    const take = gathered(() => {
      const taken = fresh
      fresh = []
      setChanges((before) => withChanges(before, taken))
      renew(showFaces(client, look, taken) ? [OVERVIEW_KEY] : [])
    })
    const opened = followEvents({
      url: `${apiOf(look)}/events`,
      after: readKept(look)?.cursor ?? null,
      onState: setState,
      onHello: gathered(() => {
        if (isBehind(client, look, opened.cursor())) renew()
      }),
      onChange: (change) => {
        fresh.push(change)
        take()
      },
    })
    stream.current = opened
    return () => opened.close()
  }, [client, look])

  useEffect(() => {
    // Not the stream's own place: it may be ahead of what is shown already.
    const cursor = changes[0]?.id ?? stream.current?.cursor()
    if (cursor) writeKept(look, { cursor, changes: [...changes] })
  }, [changes, look, state])

  useEffect(() => {
    const timer = setTimeout(() => {
      const cursor = stream.current?.cursor()
      if (cursor && revision !== undefined && revision > revisionOf(cursor))
        stream.current?.reopen()
    }, LAG_MS)
    return () => clearTimeout(timer)
  }, [revision])

  return { state, changes }
}

/** The points take their new faces at once, without being asked for again; false: some are not there yet. */
function showFaces(client: QueryClient, look: Look, changes: readonly LiveChange[]): boolean {
  let areShown = false
  client.setQueriesData<PlatformPoints>({ queryKey: [PLATFORMS_KEY, look] }, (points) => {
    if (!points) return points
    const turned = withFaces(points, changes)
    areShown = turned.areAllPlaced
    return turned.points
  })
  return areShown
}

/** Whether the stream has come further than what is shown, as after a restart; or something is not there yet. */
function isBehind(client: QueryClient, look: Look, cursor: string | null): boolean {
  const shown = [OVERVIEW_KEY, PLATFORMS_KEY].flatMap((key) =>
    client.getQueriesData<ScreenOverview | PlatformPoints>({
      queryKey: [key, look],
      type: 'active',
    }),
  )
  return shown.some(([, data]) => cursor === null || data?.revision !== revisionOf(cursor))
}

function gathered(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined
      work()
    }, GATHER_MS)
  }
}
