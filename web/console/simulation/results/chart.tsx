import { BarChart, LineChart, SankeyChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

register([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  SankeyChart,
  SVGRenderer,
  TooltipComponent,
])

/** A drawing of figures that a table beside it has too. */
export function Chart({
  option,
  label,
  height,
}: {
  option: EChartsCoreOption
  label: string
  height: number
}) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts | null>(null)

  useEffect(() => {
    if (!place.current) return undefined
    const drawn = init(place.current, null, { renderer: 'svg' })
    chart.current = drawn
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

  return (
    <div
      ref={place}
      className="simulation-chart"
      role="img"
      aria-label={label}
      style={{ height }}
    />
  )
}
