import { dayOf, isoOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { fakeCitizenNumber, fakePhone, legacyNumber } from '../city/codes.ts'
import { merchantAt } from '../city/merchants.ts'
import { pickPosition } from '../city/places.ts'
import { streetAddress } from '../city/names.ts'
import type { City, Platform } from '../city/population.ts'
import type { Dirt } from '../dirt.ts'
import { breakCode, chain, editText, setCells } from '../dirt.ts'
import { createRandom } from '../random.ts'
import { SHARES } from '../tuning.ts'
import type { Row } from '../writing/row.ts'
import { dateCell, flagCell } from '../writing/row.ts'
import type { FilePlan } from './file-plan.ts'

const HEADERS = [
  '平台统一社会信用代码',
  '报送期',
  '经营者名称',
  '统一社会信用代码',
  '证件号码',
  '实际经营地址',
  '区县代码',
  '经度',
  '纬度',
  '坐标系',
  '联系方式',
  '网店名称',
  '网店网址',
  '是否登记',
  '自我声明类型',
  '是否超限额',
  '最近核验日期',
]
const DECLARATIONS = ['自产农副产品', '家庭手工业产品', '便民劳务活动', '零星小额交易'] as const
const REPORTING_DAYS = 20

interface HalfYear {
  name: string
  end: Day
}

/** Whom a report names: each merchant has a place in [0, 1) and stands in at least one report. */
interface Scope {
  from: number
  to: number
  dirt: readonly Dirt[]
}

/** The reports of the last two half-years (January and July). */
export function planMerchants(city: City): FilePlan[] {
  const [later, earlier] = lastHalfYears(city.today)
  const { leftBetween, joinedBetween } = SHARES
  return [
    planReport(city, earlier, { from: 0, to: 1 - joinedBetween, dirt: [] }),
    planReport(city, later, { from: leftBetween, to: 1, dirt: DIRT }),
  ]
}

function planReport(city: City, half: HalfYear, scope: Scope): FilePlan {
  return {
    name: `merchants-${half.name}.csv`,
    kind: 'merchants',
    form: { encoding: 'utf8-bom', delimiter: ',', dates: 'dashes' },
    headers: HEADERS,
    rows: listRows(city, half, scope),
    expectedRows: Math.round(city.merchants * (scope.to - scope.from)),
    dirt: scope.dirt,
  }
}

function* listRows(city: City, half: HalfYear, scope: Scope): Generator<Row> {
  for (const platform of city.platforms) {
    for (let index = platform.merchantsFrom; index < platform.merchantsTo; index++) {
      const stay = createRandom(city.seed, 'stay', index).next()
      if (stay < scope.from || stay >= scope.to) continue
      const random = createRandom(city.seed, half.name, index)
      yield spellMerchant(city, platform, { index, half, random })
    }
  }
}

function spellMerchant(
  city: City,
  platform: Platform,
  at: { index: number; half: HalfYear; random: ReturnType<typeof createRandom> },
): Row {
  const { index, half, random } = at
  const merchant = merchantAt(city, index)
  const registered = merchant.code !== ''
  const late = random.chance(0.04)
  // A stream of its own: a shop does not move between two reports.
  const position = pickPosition(createRandom(city.seed, 'shop-place', index), merchant.county)
  return {
    平台统一社会信用代码: platform.code,
    报送期: half.name,
    经营者名称: merchant.name,
    统一社会信用代码: merchant.code,
    证件号码: registered ? '' : fakeCitizenNumber(index),
    实际经营地址: streetAddress(random, merchant.county.name),
    区县代码: merchant.county.code,
    经度: position.longitude.toFixed(6),
    纬度: position.latitude.toFixed(6),
    坐标系: position.datum,
    联系方式: fakePhone(index),
    网店名称: merchant.shop,
    网店网址: `${platform.site}/shop/${index + 1}`,
    是否登记: flagCell(registered),
    自我声明类型: registered ? '' : random.pick(DECLARATIONS),
    是否超限额: flagCell(!registered && random.chance(0.03)),
    最近核验日期: dateCell(half.end - random.between(late ? 185 : 0, late ? 400 : 175)),
  }
}

function lastHalfYears(today: Day): [HalfYear, HalfYear] {
  const year = Number(isoOf(today - REPORTING_DAYS).slice(0, 4))
  const halves = [year, year - 1].flatMap((y) => [
    { name: `${y}H2`, end: dayOf(`${y}-12-31`) },
    { name: `${y}H1`, end: dayOf(`${y}-06-30`) },
  ])
  const reported = halves.filter((half) => half.end + REPORTING_DAYS <= today)
  return [reported[0] as HalfYear, reported[1] as HalfYear]
}

const newShop = editText('网店网址', (address) => `${address}-b`)
const setLegacy: Dirt['edit'] = (row, nth) =>
  row['统一社会信用代码'] === '' ? undefined : { ...row, 统一社会信用代码: legacyNumber(nth) }

const DIRT: readonly Dirt[] = [
  {
    kind: 'wrongCheck',
    outcome: 'waiting',
    rows: 12,
    place: 'after',
    edit: chain(newShop, breakCode),
  },
  {
    kind: 'legacyNumber',
    outcome: 'accepted',
    rows: 6,
    place: 'after',
    edit: chain(newShop, setLegacy),
  },
  { kind: 'exactDuplicate', outcome: 'accepted', rows: 5, place: 'after', edit: (row) => row },
  {
    kind: 'conflictingDuplicate',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: editText('网店名称', (name) => `${name}（更名）`),
  },
  {
    kind: 'missingCell',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: setCells({ 网店网址: '' }),
  },
]
