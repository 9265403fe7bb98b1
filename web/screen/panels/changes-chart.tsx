import type { ScreenOverview } from '@liangma/contracts'
import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components'
import { use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useChart } from '../../charts/use-chart.ts'
import type { ChangesChoice } from '../links.ts'
import { useVoice } from '../words/index.ts'
import type { Voice } from '../words/index.ts'

register([BarChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer])

type Months = ScreenOverview['changes']

/** Upgrades above the line, downgrades below it; neutral colours, for colour means a grade here. */
export function ChangesChart({
  changes,
  open,
}: {
  changes: Months
  /** Opens the list behind a bar. */
  open: (choice: Required<Pick<ChangesChoice, 'month' | 'direction'>>) => void
}) {
  const voice = useVoice()
  const told = useRef({ changes, open })

  useEffect(() => {
    told.current = { changes, open }
  })

  const place = useChart(optionOf(changes, voice), (drawn) => {
    drawn.on('click', ({ dataIndex, seriesIndex }) => {
      const month = told.current.changes[dataIndex]?.month
      if (month !== undefined)
        told.current.open({ month, direction: seriesIndex === 0 ? 'up' : 'down' })
    })
  })

  return <div ref={place} className="chart" role="img" aria-label={voice.t('changesChart')} />
}

function optionOf(changes: Months, { t }: Voice) {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const words = { color: '#a9b9d0', fontSize: rem * 0.875 }
  const bar = { type: 'bar', stack: 'changes', barWidth: '55%' } as const
  return {
    aria: { enabled: true, decal: { show: true }, label: { enabled: false } },
    grid: { left: rem * 2, right: 0, top: rem * 2, bottom: rem * 1.6 },
    legend: { top: 0, right: 0, textStyle: words, itemWidth: rem, itemHeight: rem * 0.75 },
    xAxis: {
      type: 'category',
      data: changes.map(({ month }) => month.slice(5)),
      axisLabel: words,
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: '#2a4366' } },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      axisLabel: { ...words, formatter: (value: number) => String(Math.abs(value)) },
      splitLine: { lineStyle: { color: '#1b3152' } },
    },
    series: [
      {
        ...bar,
        name: `▲ ${t('upgrades')}`,
        color: '#c9d6ea',
        data: changes.map((each) => each.upgrades),
      },
      {
        ...bar,
        name: `▼ ${t('downgrades')}`,
        color: '#6f86a8',
        data: changes.map((each) => -each.downgrades),
      },
    ],
  }
}
