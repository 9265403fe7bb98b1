import type { Backtest, SimulationOutcome } from '@liangma/contracts'
import type { EChartsCoreOption } from 'echarts/core'
import { lookOf } from '../../../grades/faces.ts'

/** On white, each at least 3:1 against it. */
const ON_WHITE: Record<string, string> = { blue: '#1258c4', yellow: '#b98900', red: '#c62828' }
const OTHER = '#5b6b7f'
const BEFORE = '#8296ad'
const AFTER = '#0958d9'

const TEXT = { fontSize: 13, color: '#1f2a37' }

function colourOf(grade: string): string {
  return ON_WHITE[grade] ?? OTHER
}

/** Grades in force on the left, by the draft on the right. */
export function flowOption(
  { grades, flow }: SimulationOutcome,
  names: { before: string; after: string; grade: (key: string) => string },
): EChartsCoreOption {
  const sides = ['before', 'after'] as const
  const nodes = grades.flatMap(({ key, ...counts }) =>
    sides
      .filter((side) => counts[side] > 0)
      .map((side) => ({
        name: `${side} ${key}`,
        depth: side === 'before' ? 0 : 1,
        itemStyle: { color: colourOf(key) },
        label: {
          formatter: `${lookOf(key).mark} ${names.grade(key)} ${counts[side]}`,
          position: side === 'before' ? 'right' : 'left',
        },
      })),
  )
  return {
    series: [
      {
        type: 'sankey',
        data: nodes,
        links: flow.map(({ from, to, subjects }) => ({
          source: `before ${from}`,
          target: `after ${to}`,
          value: subjects,
        })),
        draggable: false,
        layoutIterations: 0,
        left: 8,
        right: 8,
        top: 8,
        bottom: 8,
        nodeWidth: 18,
        nodeGap: 14,
        label: TEXT,
        lineStyle: { color: 'source', opacity: 0.35 },
        emphasis: { focus: 'none' },
      },
    ],
  }
}

/** How many have which score; the shape of the bars tells the two apart beside their colour. */
export function scoresOption(
  { scores }: SimulationOutcome,
  names: { before: string; after: string },
): EChartsCoreOption {
  return {
    legend: { data: [names.before, names.after], top: 0 },
    grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: scores.map(({ from }) => from) },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      {
        type: 'bar',
        name: names.before,
        data: scores.map(({ before }) => before),
        itemStyle: { color: '#ffffff', borderColor: BEFORE, borderWidth: 2 },
      },
      {
        type: 'bar',
        name: names.after,
        data: scores.map(({ after }) => after),
        itemStyle: { color: AFTER },
      },
    ],
  }
}

const PER_CENT = 100

/** Share of those rated that changed grade from month to month. */
export function stabilityOption(
  { months }: Backtest,
  names: { before: string; after: string },
): EChartsCoreOption {
  const share = (count: number, of: number) =>
    of === 0 ? null : Math.round((count / of) * PER_CENT * 10) / 10
  return {
    legend: { data: [names.before, names.after], top: 0 },
    grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: months.map(({ day }) => day.slice(0, 7)) },
    yAxis: { type: 'value', axisLabel: { formatter: '{value}%' } },
    series: [
      {
        type: 'line',
        name: names.before,
        data: months.map(({ changedBefore, rated }) => share(changedBefore, rated)),
        lineStyle: { color: BEFORE, type: 'dashed' },
        itemStyle: { color: BEFORE },
        symbol: 'emptyCircle',
      },
      {
        type: 'line',
        name: names.after,
        data: months.map(({ changedAfter, rated }) => share(changedAfter, rated)),
        lineStyle: { color: AFTER },
        itemStyle: { color: AFTER },
        symbol: 'diamond',
        symbolSize: 8,
      },
    ],
  }
}
