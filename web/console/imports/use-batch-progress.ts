import type { ImportProgress } from '@liangma/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { batchKey } from './imports-api.ts'

const ASK_EVERY_MS = 2_000

/**
 * How far a batch has come, as the server tells it while `isUnderWay`; where the connection breaks, the batch itself is
 * asked for instead. At its end the batch is asked for anew.
 */
export function useBatchProgress(batchId: number, isUnderWay: boolean) {
  const client = useQueryClient()
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [isLive, setLive] = useState(true)
  useEffect(() => {
    if (!isUnderWay) return
    const again = () => void client.invalidateQueries({ queryKey: batchKey(batchId) })
    const events = new EventSource(`/api/v1/imports/${batchId}/events`)
    let asking: ReturnType<typeof setInterval> | undefined
    const hear = ({ data }: MessageEvent<string>) => setProgress(JSON.parse(data) as ImportProgress)
    events.addEventListener('progress', hear)
    events.addEventListener('end', (event) => {
      hear(event)
      events.close()
      again()
    })
    events.addEventListener('open', () => setLive(true))
    events.addEventListener('error', () => {
      if (events.readyState !== EventSource.CLOSED) return
      setLive(false)
      asking ??= setInterval(again, ASK_EVERY_MS)
    })
    return () => {
      events.close()
      clearInterval(asking)
    }
  }, [batchId, isUnderWay, client])
  return { progress, isLive }
}
