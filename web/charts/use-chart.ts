import { init } from 'echarts/core'
import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * Draws an option into the place that the answer is given to, and again whenever it is another, as SVG and as
 * large as the place; nothing moves. `onDrawn` hears once of the chart, to listen to it.
 */
export function useChart(
  option: EChartsCoreOption,
  onDrawn?: (chart: ECharts) => void,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts | null>(null)
  const told = useRef(onDrawn)

  useEffect(() => {
    if (!place.current) return undefined
    const drawn = init(place.current, null, { renderer: 'svg' })
    chart.current = drawn
    told.current?.(drawn)
    const sizes = new ResizeObserver(() => drawn.resize())
    sizes.observe(place.current)
    return () => {
      sizes.disconnect()
      drawn.dispose()
    }
  }, [])

  useEffect(() => {
    chart.current?.setOption({ animation: false, ...option }, true)
  })

  return place
}
