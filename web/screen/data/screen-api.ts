import type {
  PlatformPoints,
  ScreenDue,
  ScreenLooks,
  ScreenMap,
  ScreenOverview,
  ScreenPlatform,
} from '@liangma/contracts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import type { Address, Look } from '../address.ts'
import { shanghaiDay, useShanghaiDay } from '../shanghai-time.ts'

const API = '/api/v1/screen'

/** Where the addresses of a look begin. */
export const apiOf = (look: Look) => (look === 'live' ? `${API}/live` : API)
export const OVERVIEW_KEY = 'overview'
export const PLATFORMS_KEY = 'platforms'

/** However quiet the stream is: what a screen shows is never older than this while the server answers. */
const OVERVIEW_EVERY_MS = 30_000
const MAP_EVERY_MS = 300_000

/** An answer other than was asked for; 401 and 403: not for whoever is signed in here, or nobody is. */
export class Refused extends Error {
  readonly status: number

  constructor(path: string, status: number) {
    super(`${path}: ${status}`)
    this.status = status
  }

  get isForOthers(): boolean {
    return this.status === 401 || this.status === 403
  }
}

/** Asks for what a wall shows first, before anything is drawn. */
export function askAhead(
  client: QueryClient,
  { look, region, layer }: Pick<Address, 'look' | 'region' | 'layer'>,
): void {
  const day = shanghaiDay(Date.now())
  void client.prefetchQuery(overviewOf(look, region, day))
  void client.prefetchQuery(mapOf(day))
  if (layer === 'platforms') void client.prefetchQuery(platformsOf(look, day))
}

/** Of the whole city, or of one county; the day is in the key, so that midnight asks again. */
export function useOverview(look: Look, region: string | null) {
  return useQuery(overviewOf(look, region, useShanghaiDay()))
}

function overviewOf(look: Look, region: string | null, day: string) {
  return queryOptions({
    queryKey: [OVERVIEW_KEY, look, region, day],
    queryFn: () =>
      getJson<ScreenOverview>(
        `${apiOf(look)}/overview${region === null ? '' : `?region=${region}`}`,
      ),
    refetchInterval: OVERVIEW_EVERY_MS,
    placeholderData: keepPreviousData,
    retry: (failures, error) => failures < 3 && !(error instanceof Refused && error.isForOthers),
  })
}

/** Ten thousand points are two megabytes: asked for where they are shown. */
export function usePlatforms({ look, layer }: Pick<Address, 'look' | 'layer'>) {
  const day = useShanghaiDay()
  return useQuery({ ...platformsOf(look, day), enabled: layer === 'platforms' })
}

function platformsOf(look: Look, day: string) {
  return queryOptions({
    queryKey: [PLATFORMS_KEY, look, day],
    queryFn: () => getJson<PlatformPoints>(`${apiOf(look)}/platforms`),
    refetchInterval: MAP_EVERY_MS,
    placeholderData: keepPreviousData,
  })
}

/** What is told of one platform beside its point. */
export function usePlatform(look: Look, uscc: string) {
  return useQuery({
    queryKey: ['platform', look, uscc],
    queryFn: () => getJson<ScreenPlatform>(`${apiOf(look)}/platforms/${uscc}`),
  })
}

/** Announced downgrades by their last day; for officers. */
export function useDue() {
  const day = useShanghaiDay()
  return useQuery({
    queryKey: ['due', day],
    queryFn: () => getJson<ScreenDue>(`${apiOf('live')}/due`),
    refetchInterval: OVERVIEW_EVERY_MS,
    placeholderData: keepPreviousData,
  })
}

export function useScreenMap() {
  return useQuery(mapOf(useShanghaiDay()))
}

function mapOf(day: string) {
  return queryOptions({
    queryKey: ['map', day],
    queryFn: () => getJson<ScreenMap>(`${API}/map`),
    refetchInterval: MAP_EVERY_MS,
    placeholderData: keepPreviousData,
  })
}

/** Which grades the server can show at all. */
export function useLooks() {
  return useQuery({
    queryKey: ['looks'],
    queryFn: () => getJson<ScreenLooks>(`${API}/looks`),
    staleTime: Infinity,
  })
}

async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Refused(path, response.status)
  return (await response.json()) as T
}
