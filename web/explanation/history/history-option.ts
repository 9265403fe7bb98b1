import type { Language, PlatformHistory } from '@liangma/contracts'
import { lookOf } from '../../grades/faces.ts'
import { gradeText } from '../../grades/grade-chip.tsx'

interface Names {
  live: string
  published: string
}

interface Point {
  day: string
  score: string | null
  grade: string
}

const SYMBOLS: Record<string, string> = { disc: 'circle', diamond: 'diamond', square: 'rect' }
/** On white; a point's shape says the same. */
const COLOURS: Record<string, string> = { blue: '#1258c4', yellow: '#f2b705', red: '#c62828' }
const GREY = '#5b6b7f'
const DAY_MS = 86_400_000
const MONTH_MS = 30 * DAY_MS

/** What ECharts draws: steps, for a score holds until the next one. */
export function historyOption(
  { live, published, thresholds }: PlatformHistory,
  { today, names, language }: { today: string; names: Names; language: Language },
) {
  const ofLive = live.map(({ asOf: day, score, grade }) => ({ day, score, grade }))
  const ofPublic = published.map(({ effective: day, score, grade }) => ({ day, score, grade }))
  return {
    aria: { enabled: true, label: { enabled: false } },
    grid: { left: 40, right: 24, top: 32, bottom: 28 },
    legend: { top: 0, left: 40 },
    xAxis: {
      type: 'time',
      minInterval: DAY_MS,
      // A single day would be spread over hours that nobody measured.
      min: ({ min, max }: { min: number; max: number }) => Math.min(min, max - MONTH_MS),
      axisLabel: { formatter: '{yyyy}-{MM}-{dd}', hideOverlap: true },
      axisLine: { lineStyle: { color: '#8a97a8' } },
    },
    yAxis: { type: 'value', min: 0, max: 100, splitLine: { lineStyle: { color: '#e3e8ef' } } },
    series: [
      {
        ...seriesOf(names.live, untilToday(ofLive, today)),
        lineStyle: { color: '#35424f', width: 2 },
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: '#8a97a8', type: 'dashed' },
          data: thresholds
            .filter(({ atLeast }) => Number(atLeast) > 0)
            .map(({ grade, gradeWords, atLeast }) => ({
              yAxis: Number(atLeast),
              label: {
                position: 'insideStartTop',
                formatter: `${gradeText(grade, gradeWords, language)} ≥ ${atLeast}`,
              },
            })),
        },
      },
      {
        ...seriesOf(names.published, untilToday(ofPublic, today)),
        lineStyle: { color: '#6f86a8', width: 2, type: 'dashed' },
      },
    ],
  }
}

function seriesOf(name: string, points: readonly Point[]) {
  return {
    type: 'line',
    name,
    step: 'end',
    color: GREY,
    symbolSize: 9,
    data: points.map(({ day, score, grade }) => ({
      value: [day, score === null ? null : Number(score)],
      symbol: SYMBOLS[lookOf(grade).shape] ?? 'emptyCircle',
      itemStyle: { color: COLOURS[grade] ?? GREY, borderColor: '#ffffff', borderWidth: 1 },
    })),
  }
}

function untilToday(points: readonly Point[], today: string): readonly Point[] {
  const last = points.at(-1)
  return last && last.day < today ? [...points, { ...last, day: today }] : points
}
