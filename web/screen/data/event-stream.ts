import type { ScreenChange } from '@liangma/contracts'
import type { LiveChange } from './live-changes.ts'

export interface StreamParts {
  url: string
  /** The last event that was seen before this page was opened. */
  after: string | null
  onChange: (change: LiveChange) => void
  /** Everything up to this place has been told. */
  onHello: (cursor: string) => void
  onState: (state: StreamState) => void
}

export type StreamState = 'connecting' | 'live'

export interface Stream {
  cursor: () => string | null
  /** Lets go of a connection that may be dead without knowing it, and opens another. */
  reopen: () => void
  close: () => void
}

const RETRY_MS = 2_000

/**
 * Follows the server's events and keeps the place in them itself: a browser does not ask again once a proxy
 * has answered with an error, and a new connection begins where the last one ended.
 */
export function followEvents({ url, after, onChange, onHello, onState }: StreamParts): Stream {
  let cursor = after
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const open = () => {
    source = new EventSource(cursor === null ? url : `${url}?after=${cursor}`)
    source.addEventListener('hello', ({ lastEventId }) => {
      cursor = lastEventId
      onState('live')
      onHello(lastEventId)
    })
    source.addEventListener('change', ({ data, lastEventId }: MessageEvent<string>) => {
      cursor = lastEventId
      onChange({ ...(JSON.parse(data) as ScreenChange), id: lastEventId })
    })
    source.onerror = () => {
      onState('connecting')
      close()
      timer = setTimeout(open, RETRY_MS)
    }
  }
  const close = () => {
    clearTimeout(timer)
    source?.close()
  }
  const reopen = () => {
    close()
    onState('connecting')
    open()
  }
  open()
  return { cursor: () => cursor, reopen, close }
}
