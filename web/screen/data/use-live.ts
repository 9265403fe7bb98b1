import type { PlatformPoints } from '@liangma/contracts'
import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { followEvents } from './event-stream.ts'
import type { Stream, StreamState } from './event-stream.ts'
import { readKept, writeKept } from './kept-changes.ts'
import { revisionOf, withChange, withFace } from './live-changes.ts'
import type { LiveChange } from './live-changes.ts'
import { EVENTS_URL, OVERVIEW_KEY, PLATFORMS_KEY } from './screen-api.ts'

export interface Live {
  state: StreamState
  /** Newest first. */
  changes: readonly LiveChange[]
}

/** Many changes come at once at the turn of a month: the panels ask once for all of them. */
const GATHER_MS = 400
/** How long the stream may lag behind what the panels have read before it counts as dead. */
const LAG_MS = 10_000

/** Follows the public record: changes for ticker and map, points and panels renewed as they come. */
export function useLive(revision: number | undefined): Live {
  const client = useQueryClient()
  const stream = useRef<Stream | null>(null)
  const [state, setState] = useState<StreamState>('connecting')
  const [changes, setChanges] = useState<readonly LiveChange[]>(() => readKept()?.changes ?? [])

  useEffect(() => {
    const renewPanels = gathered(() => void client.invalidateQueries({ queryKey: [OVERVIEW_KEY] }))
    const renewAll = gathered(() => void client.invalidateQueries())
    const opened = followEvents({
      url: EVENTS_URL,
      after: readKept()?.cursor ?? null,
      onState: setState,
      onHello: renewAll,
      onChange: (change) => {
        setChanges((before) => withChange(before, change))
        if (showFace(client, change)) renewPanels()
        else renewAll()
      },
    })
    stream.current = opened
    return () => opened.close()
  }, [client])

  useEffect(() => {
    const cursor = stream.current?.cursor()
    if (cursor) writeKept({ cursor, changes: [...changes] })
  }, [changes, state])

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

/** The point takes its new face at once, without asking for all points again; false: it has none here. */
function showFace(client: QueryClient, change: LiveChange): boolean {
  let isShown = false
  client.setQueriesData<PlatformPoints>({ queryKey: [PLATFORMS_KEY] }, (points) => {
    const turned = points && withFace(points, change)
    isShown ||= turned !== undefined
    return turned ?? points
  })
  return isShown
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
