import { NEVER, PLATFORM_TYPES } from '@liangma/contracts'
import { readCode, readCounty } from '../cells/codes.ts'
import { column, columnsOf } from '../rows/columns.ts'
import { DATUMS, readPoint } from '../cells/coordinates.ts'
import { readDay } from '../cells/dates.ts'
import { readCount, readDegrees } from '../cells/numbers.ts'
import { choiceOf, readText } from '../cells/words.ts'
import type { Kind } from './kind.ts'
import { capturedOf, draftOf, whoByCode } from './kind.ts'

const C = columnsOf({
  name: column('平台名称', readText, { need: 'cell' }),
  operator: column('主办单位', readText),
  code: column('统一社会信用代码', readCode, { need: 'cell' }),
  type: column('平台类型', choiceOf(PLATFORM_TYPES), { need: 'cell' }),
  site: column('网址', readText),
  icp: column('ICP备案号', readText),
  address: column('经营地址', readText),
  county: column('区县代码', readCounty),
  longitude: column('经度', readDegrees),
  latitude: column('纬度', readDegrees),
  datum: column('坐标系', choiceOf(DATUMS)),
  onlineOn: column('上线日期', readDay),
  orders: column('年订单量', readCount),
})

/** 平台名录: makes a platform known and, by its registration record, assessed. */
export const platforms: Kind = {
  kind: 'platforms',
  zh: '平台名录',
  columns: C,
  capture(row, { source }) {
    const name = row.read(C.name)
    const code = row.read(C.code)
    const platformType = row.read(C.type)
    const onlineDay = row.read(C.onlineOn)
    const ordersPerYear = row.read(C.orders)
    const place = { countyCode: row.read(C.county), ...readPoint(row, C) }
    if (name === null || code === null || platformType === null) return null
    const attributes = row.attributes()
    return capturedOf({
      kind: 'platforms',
      key: code.code,
      who: { ...whoByCode(C.code, code), name, nameColumn: C.name.header },
      record: draftOf({
        term: { kind: 'registration', platformType },
        source,
        sourceId: code.code,
        occurred: onlineDay ?? NEVER,
        n: ordersPerYear,
        attributes,
      }),
      platform: {
        name,
        operatorName: row.read(C.operator) ?? '',
        platformType,
        site: row.read(C.site),
        icpNumber: row.read(C.icp),
        address: row.read(C.address),
        ...place,
        onlineDay,
        ordersPerYear,
        attributes,
      },
    })
  },
}
