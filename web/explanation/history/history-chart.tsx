import type { PlatformHistory } from '@liangma/contracts'
import { Suspense, lazy } from 'react'
import { Loading } from '../../office/states/states.tsx'

// ECharts is half a megabyte, which only who looks at a history needs.
const DrawnHistory = lazy(async () => ({
  default: (await import('./drawn-history.tsx')).DrawnHistory,
}))

/** The score over time as a chart; the tables beside it hold the same. */
export function HistoryChart(shown: { history: PlatformHistory; today: string }) {
  return (
    <Suspense fallback={<Loading />}>
      <DrawnHistory {...shown} />
    </Suspense>
  )
}
