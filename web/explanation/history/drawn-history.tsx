import type { PlatformHistory } from '@liangma/contracts'
import { LineChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
} from 'echarts/components'
import { use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useChart } from '../../charts/use-chart.ts'
import { useExplanationWords } from '../explanation-words.ts'
import { historyOption } from './history-option.ts'

register([LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer])

/** The score over time, live and published; shape and colour of each point are those of its grade. */
export function DrawnHistory({ history, today }: { history: PlatformHistory; today: string }) {
  const { t, language } = useExplanationWords()
  const names = { live: t('liveScore'), published: t('publishedScore') }
  const place = useChart(historyOption(history, { today, names, language }))
  return <div ref={place} className="history-chart" role="img" aria-label={t('historyChart')} />
}
