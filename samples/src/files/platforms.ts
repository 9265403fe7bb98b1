import { PLATFORM_TYPES } from '@liangma/contracts'
import type { City, Platform } from '../city/population.ts'
import { breakCode, chain, editText, lowerCode, setCells, widenCode } from '../dirt.ts'
import type { Dirt } from '../dirt.ts'
import { dateCell } from '../writing/row.ts'
import type { Row } from '../writing/row.ts'
import type { FilePlan } from './file-plan.ts'

const HEADERS = [
  '平台名称',
  '主办单位',
  '统一社会信用代码',
  '平台类型',
  '网址',
  'ICP备案号',
  '经营地址',
  '区县代码',
  '经度',
  '纬度',
  '坐标系',
  '上线日期',
  '年订单量',
]

export function planPlatforms(city: City): FilePlan[] {
  return [
    {
      name: 'platforms.csv',
      kind: 'platforms',
      form: { encoding: 'gb18030', delimiter: ',', dates: 'slashes' },
      headers: HEADERS,
      rows: listRows(city),
      expectedRows: city.platforms.length,
      dirt: DIRT,
    },
  ]
}

function* listRows(city: City): Generator<Row> {
  for (const platform of city.platforms) yield spellPlatform(platform)
}

function spellPlatform(platform: Platform): Row {
  const { position, county } = platform
  return {
    平台名称: platform.name,
    主办单位: platform.owner,
    统一社会信用代码: platform.code,
    平台类型: PLATFORM_TYPES[platform.type],
    网址: platform.site,
    ICP备案号: platform.icp,
    经营地址: platform.address,
    区县代码: county.code,
    经度: position.longitude.toFixed(6),
    纬度: position.latitude.toFixed(6),
    坐标系: position.datum,
    上线日期: dateCell(platform.online),
    年订单量: platform.ordersPerYear ?? '',
  }
}

const another = editText('平台名称', (name) => `${name}（分站）`)

const DIRT: readonly Dirt[] = [
  { kind: 'lowerCaseCode', outcome: 'accepted', rows: 3, place: 'instead', edit: lowerCode },
  { kind: 'fullWidthCode', outcome: 'accepted', rows: 2, place: 'instead', edit: widenCode },
  {
    kind: 'wrongCheck',
    outcome: 'waiting',
    rows: 4,
    place: 'after',
    edit: chain(another, breakCode),
  },
  {
    kind: 'missingCell',
    outcome: 'refused',
    rows: 1,
    place: 'after',
    edit: chain(another, setCells({ 统一社会信用代码: '' })),
  },
]
