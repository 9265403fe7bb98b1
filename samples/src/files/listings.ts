import { LISTS } from '@liangma/contracts'
import { findRegisteredMerchant } from '../city/merchants.ts'
import type { City } from '../city/population.ts'
import type { ListingFact } from '../conduct/facts.ts'
import { historyOf } from '../conduct/history.ts'
import type { Dirt } from '../dirt.ts'
import { breakCode, setCells } from '../dirt.ts'
import { createRandom } from '../random.ts'
import { DAYS_OF_HISTORY, MERCHANT_LISTINGS_PER_MERCHANT } from '../tuning.ts'
import type { Row } from '../writing/row.ts'
import { dateCell } from '../writing/row.ts'
import type { FilePlan } from './file-plan.ts'

const HEADERS = ['名单', '统一社会信用代码', '列入日期', '列入原因', '移出日期', '事件编号']
// Two columns that no one asked for: they are kept as attributes.
const UNKNOWN_HEADERS = ['列入机关', '备注']

export function planListings(city: City): FilePlan[] {
  return [
    {
      name: 'listings.csv',
      kind: 'listings',
      form: { encoding: 'utf8-bom', delimiter: ',', dates: 'slashes' },
      headers: [...HEADERS, ...UNKNOWN_HEADERS],
      rows: listRows(city),
      expectedRows: city.platforms.length * 0.1 + city.merchants * MERCHANT_LISTINGS_PER_MERCHANT,
      dirt: DIRT,
    },
  ]
}

function* listRows(city: City): Generator<Row> {
  for (const platform of city.platforms) {
    for (const fact of historyOf(city, platform).listings) {
      yield spellListing(fact, { code: platform.code, county: platform.county.name })
    }
  }
  yield* listMerchantRows(city)
}

function* listMerchantRows(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'listings')
  const count = Math.floor(city.merchants * MERCHANT_LISTINGS_PER_MERCHANT)
  for (let i = 0; i < count; i++) {
    const merchant = findRegisteredMerchant(city, random)
    if (!merchant) continue
    const from = city.today - random.between(5, DAYS_OF_HISTORY)
    const to = from + random.between(20, 600)
    const fact: ListingFact = {
      list: random.chance(0.05) ? 'serious' : 'abnormal',
      reason: random.chance(0.6) ? '未按期公示年度报告' : '通过登记的住所或者经营场所无法联系',
      from,
      to: to <= city.today ? to : null,
      event: '',
    }
    yield spellListing(fact, { code: merchant.code, county: merchant.county.name })
  }
}

function spellListing(fact: ListingFact, at: { code: string; county: string }): Row {
  return {
    名单: LISTS[fact.list],
    统一社会信用代码: at.code,
    列入日期: dateCell(fact.from),
    列入原因: fact.reason,
    移出日期: dateCell(fact.to),
    事件编号: fact.event,
    列入机关: `${at.county}市场监督管理局`,
    备注: '',
  }
}

const DIRT: readonly Dirt[] = [
  { kind: 'wrongCheck', outcome: 'waiting', rows: 2, place: 'after', edit: breakCode },
  {
    kind: 'unknownIndicator',
    outcome: 'refused',
    rows: 1,
    place: 'after',
    edit: setCells({ 名单: '重点关注' }),
  },
  {
    kind: 'missingCell',
    outcome: 'refused',
    rows: 1,
    place: 'after',
    edit: setCells({ 列入日期: '' }),
  },
]
