import type { Day } from '@liangma/contracts'
import { monthStart } from '@liangma/contracts'
import { creditCode } from '../city/codes.ts'
import type { City, Platform } from '../city/population.ts'
import { historyOf } from '../conduct/history.ts'
import type { MetricCode } from '../conduct/indicators.ts'
import { METRIC_CODES, METRICS } from '../conduct/indicators.ts'
import type { Dirt } from '../dirt.ts'
import { breakCode, chain, setCells } from '../dirt.ts'
import type { Random } from '../random.ts'
import { createRandom } from '../random.ts'
import { SHARES } from '../tuning.ts'
import type { Row } from '../writing/row.ts'
import { dateCell } from '../writing/row.ts'
import type { FilePlan } from './file-plan.ts'

const HEADERS = ['统一社会信用代码', '指标代码', '期间起', '期间止', '分子', '分母']
const PERIODS = 6
const MONTHS_A_PERIOD = 6

export function planMetrics(city: City): FilePlan[] {
  return [
    {
      name: 'metrics.csv',
      kind: 'metrics',
      form: { encoding: 'utf8', delimiter: ',', dates: 'dashes' },
      headers: HEADERS,
      rows: listRows(city),
      expectedRows: city.platforms.length * METRIC_CODES.length * (PERIODS - 1),
      dirt: DIRT,
    },
  ]
}

function* listRows(city: City): Generator<Row> {
  for (const platform of city.platforms) {
    const random = createRandom(city.seed, 'metrics', platform.index)
    const bands = historyOf(city, platform).metricBands
    for (const code of METRIC_CODES) {
      yield* listPeriods(platform, { city, random, code, band: bands[code] })
    }
  }
}

// Rolling half-years that end with a month, so that the newest is fresh on every day.
function* listPeriods(
  platform: Platform,
  at: { city: City; random: Random; code: MetricCode; band: number },
): Generator<Row> {
  const { city, random, code } = at
  const stale = at.band === 0 && random.chance(SHARES.staleMetric) ? 2 : 0
  for (let back = PERIODS - 1; back >= stale; back--) {
    const from = monthStart(city.today, -MONTHS_A_PERIOD * (back + 1))
    const end = monthStart(city.today, -MONTHS_A_PERIOD * back) - 1
    if (platform.online !== null && from < platform.online) continue
    const band = back === 0 ? at.band : random.between(0, 1)
    yield spellMetric({ platform, code, band, random }, { from, end })
  }
}

function spellMetric(
  what: { platform: Platform; code: MetricCode; band: number; random: Random },
  period: { from: Day; end: Day },
): Row {
  const { random } = what
  const { sample, shares } = METRICS[what.code]
  const small = what.band === 0 && random.chance(SHARES.smallSample)
  const all = small ? random.between(8, 18) : sample + random.between(0, Math.floor(sample / 20))
  return {
    统一社会信用代码: what.platform.code,
    指标代码: what.code,
    期间起: dateCell(period.from),
    期间止: dateCell(period.end),
    分子: Math.round(all * (shares[what.band] as number)),
    分母: all,
  }
}

// Periods of their own before the sample, so that no clean row is touched.
const early = setCells({ 期间起: '2019-01-01', 期间止: '2019-06-30' })
const strangerCode: Dirt['edit'] = (row, nth) => ({
  ...row,
  统一社会信用代码: creditCode('stranger', nth, { division: '330782', form: 1 }),
})

const DIRT: readonly Dirt[] = [
  { kind: 'wrongCheck', outcome: 'waiting', rows: 2, place: 'after', edit: breakCode },
  { kind: 'notInRegister', outcome: 'waiting', rows: 5, place: 'after', edit: strangerCode },
  {
    kind: 'moreThanAll',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: chain(early, setCells({ 分子: 512, 分母: 500 })),
  },
  {
    kind: 'unknownIndicator',
    outcome: 'refused',
    rows: 2,
    place: 'after',
    edit: setCells({ 指标代码: 'G8-99' }),
  },
  {
    kind: 'missingCell',
    outcome: 'refused',
    rows: 2,
    place: 'after',
    edit: chain(early, setCells({ 期间起: '2018-07-01', 期间止: '2018-12-31', 分母: '' })),
  },
]
