import type { City } from '../city/population.ts'
import { historyOf } from '../conduct/history.ts'
import type { Dirt } from '../dirt.ts'
import { setCells } from '../dirt.ts'
import type { Row } from '../writing/row.ts'
import { dateCell } from '../writing/row.ts'
import type { FilePlan } from './file-plan.ts'
import { BONUS_GROUNDS } from './wording.ts'

const HEADERS = ['统一社会信用代码', '指标代码', '起', '止', '依据']

export function planBonuses(city: City): FilePlan[] {
  return [
    {
      name: 'bonuses.csv',
      kind: 'bonuses',
      form: { encoding: 'utf8-bom', delimiter: '\t', dates: 'slashes' },
      headers: HEADERS,
      rows: listRows(city),
      expectedRows: city.platforms.length,
      dirt: DIRT,
    },
  ]
}

function* listRows(city: City): Generator<Row> {
  for (const platform of city.platforms) {
    for (const { code, from, to } of historyOf(city, platform).bonuses) {
      yield {
        统一社会信用代码: platform.code,
        指标代码: code,
        起: dateCell(from),
        止: dateCell(to),
        依据: BONUS_GROUNDS[code] ?? '',
      }
    }
  }
}

const DIRT: readonly Dirt[] = [
  {
    kind: 'unknownIndicator',
    outcome: 'refused',
    rows: 2,
    place: 'after',
    edit: setCells({ 指标代码: 'B9' }),
  },
]
