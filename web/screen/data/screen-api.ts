import type { PlatformPoints, ScreenMap, ScreenOverview } from '@liangma/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useShanghaiDay } from '../shanghai-time.ts'

const API = '/api/v1/screen'

export const EVENTS_URL = `${API}/events`
export const OVERVIEW_KEY = 'overview'
export const PLATFORMS_KEY = 'platforms'

/** However quiet the stream is: what a screen shows is never older than this while the server answers. */
const OVERVIEW_EVERY_MS = 30_000
const MAP_EVERY_MS = 300_000

/** Of the whole city, or of one county; the day is in the key, so that midnight asks again. */
export function useOverview(region: string | null) {
  const day = useShanghaiDay()
  return useQuery({
    queryKey: [OVERVIEW_KEY, region, day],
    queryFn: () =>
      getJson<ScreenOverview>(`/overview${region === null ? '' : `?region=${region}`}`),
    refetchInterval: OVERVIEW_EVERY_MS,
    placeholderData: keepPreviousData,
  })
}

export function usePlatforms() {
  const day = useShanghaiDay()
  return useQuery({
    queryKey: [PLATFORMS_KEY, day],
    queryFn: () => getJson<PlatformPoints>('/platforms'),
    refetchInterval: MAP_EVERY_MS,
    placeholderData: keepPreviousData,
  })
}

export function useScreenMap() {
  const day = useShanghaiDay()
  return useQuery({
    queryKey: ['map', day],
    queryFn: () => getJson<ScreenMap>('/map'),
    refetchInterval: MAP_EVERY_MS,
    placeholderData: keepPreviousData,
  })
}

async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(`${API}${path}`, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return (await response.json()) as T
}
