import type { City } from '../city/population.ts'
import { historyOf } from '../conduct/history.ts'
import type { Dirt } from '../dirt.ts'
import { breakCode, setCells } from '../dirt.ts'
import type { Row } from '../writing/row.ts'
import { dateCell } from '../writing/row.ts'
import type { FilePlan } from './file-plan.ts'

const HEADERS = ['统一社会信用代码', '年度', '报送日期', '状态']

export function planAnnualReports(city: City): FilePlan[] {
  return [
    {
      name: 'annual-reports.xlsx',
      kind: 'annualReports',
      form: 'xlsx',
      headers: HEADERS,
      rows: listRows(city),
      expectedRows: city.platforms.length * 2.7,
      dirt: DIRT,
    },
  ]
}

function* listRows(city: City): Generator<Row> {
  for (const platform of city.platforms) {
    for (const { year, filed } of historyOf(city, platform).reports) {
      yield {
        统一社会信用代码: platform.code,
        年度: year,
        报送日期: dateCell(filed),
        状态: filed === null ? '未报' : '已报',
      }
    }
  }
}

// A year before the sample, so that no clean row is touched.
const OLD_YEAR = 2019
const extraWith = (cells: Row) => setCells({ 年度: OLD_YEAR, ...cells })

const DIRT: readonly Dirt[] = [
  { kind: 'wrongCheck', outcome: 'waiting', rows: 2, place: 'after', edit: breakCode },
  {
    kind: 'filedWithoutDate',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: extraWith({ 状态: '已报', 报送日期: '' }),
  },
  {
    kind: 'unfiledWithDate',
    outcome: 'refused',
    rows: 2,
    place: 'after',
    edit: extraWith({ 状态: '未报', 报送日期: '2020-05-06' }),
  },
  {
    kind: 'impossibleDate',
    outcome: 'refused',
    rows: 2,
    place: 'after',
    edit: extraWith({ 状态: '已报', 报送日期: '2020-06-31' }),
  },
]
