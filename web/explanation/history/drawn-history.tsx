import type { PlatformHistory } from '@liangma/contracts'
import { LineChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
} from 'echarts/components'
import { init, use as register } from 'echarts/core'
import type { ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useExplanationWords } from '../explanation-words.ts'
import { historyOption } from './history-option.ts'

register([LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer])

/** The score over time, live and published; shape and colour of each point are those of its grade. */
export function DrawnHistory({ history, today }: { history: PlatformHistory; today: string }) {
  const { t, language } = useExplanationWords()
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
    const names = { live: t('liveScore'), published: t('publishedScore') }
    chart.current?.setOption(historyOption(history, { today, names, language }), true)
  })

  return <div ref={place} className="history-chart" role="img" aria-label={t('historyChart')} />
}
