import { NEVER } from '@liangma/contracts'
import { type Code, readCode, readCounty, readPersonNumber } from '../cells/codes.ts'
import { column, columnsOf } from '../rows/columns.ts'
import { DATUMS, readPoint } from '../cells/coordinates.ts'
import { readDay, readPeriod } from '../cells/dates.ts'
import { readDegrees } from '../cells/numbers.ts'
import type { Row } from '../rows/row.ts'
import { choiceOf, readFlag, readText } from '../cells/words.ts'
import { reporterOf } from '../reports/reporter.rules.ts'
import type { ShopFields } from '../../registry/index.ts'
import type { Kind, Who } from './kind.ts'
import { capturedOf, draftOf } from './kind.ts'

const C = columnsOf({
  platform: column('平台统一社会信用代码', readCode, { need: 'cell' }),
  period: column('报送期', readPeriod, { need: 'cell' }),
  name: column('经营者名称', readText, { need: 'cell' }),
  code: column('统一社会信用代码', readCode),
  person: column('证件号码', readPersonNumber, { secret: true }),
  address: column('实际经营地址', readText),
  county: column('区县代码', readCounty),
  longitude: column('经度', readDegrees),
  latitude: column('纬度', readDegrees),
  datum: column('坐标系', choiceOf(DATUMS)),
  contact: column('联系方式', readText, { secret: true }),
  shop: column('网店名称', readText),
  url: column('网店网址', readText, { need: 'cell' }),
  registered: column('是否登记', readFlag),
  declaration: column('自我声明类型', readText),
  overLimit: column('是否超限额', readFlag),
  verifiedOn: column('最近核验日期', readDay),
})

/**
 * 平台内经营者: the January and July report of a platform (网络交易监督管理办法 25). Makes merchants known and,
 * by the record of each shop, assessed.
 */
export const merchants: Kind = {
  kind: 'merchants',
  zh: '平台内经营者',
  columns: C,
  capture(row, { source }) {
    const platform = row.read(C.platform)
    const own = reporterOf(source)
    if (own !== null && platform !== null && platform.code !== own)
      row.refuse(C.platform, 'merchant.other_platform', { own })
    const code = row.read(C.code)
    const personNumber = row.read(C.person)
    const shop = readShop(row)
    // Without either, all such merchants would become one and the same subject.
    if (row.text(C.code) === '' && row.text(C.person) === '') {
      row.refuse(C.code, 'merchant.unidentified')
    }
    if (platform === null || shop === null) return null
    const contact = row.read(C.contact)
    const key = `${platform.code}/${shop.url}`
    return capturedOf({
      kind: 'merchants',
      key,
      // It says only that this is a merchant, so that the next half-year's report changes no record.
      record: draftOf({
        term: { kind: 'merchant' },
        source,
        sourceId: key,
        occurred: NEVER,
        attributes: {},
      }),
      who: whoOf({ platform, code, name: shop.merchantName, personNumber }),
      shop,
      protectedFields: contact === null ? null : { contact },
    })
  },
}

interface Names {
  platform: Code
  code: Code | null
  name: string
  personNumber: string | null
}

function whoOf({ platform, code, name, personNumber }: Names): Who {
  return {
    uscc: code?.code ?? null,
    codeShape: code?.shape ?? null,
    platformUscc: platform.code,
    platformShape: platform.shape,
    name,
    personNumber,
    codeColumn: C.code.header,
    platformColumn: C.platform.header,
    nameColumn: C.name.header,
  }
}

function readShop(row: Row): ShopFields | null {
  const period = row.read(C.period)
  const merchantName = row.read(C.name)
  const url = row.read(C.url)
  const facts = {
    shopName: row.read(C.shop),
    address: row.read(C.address),
    countyCode: row.read(C.county),
    ...readPoint(row, C),
    isRegistered: row.read(C.registered),
    selfDeclaration: row.read(C.declaration),
    isOverLimit: row.read(C.overLimit),
    verifiedDay: row.read(C.verifiedOn),
  }
  if (period === null || merchantName === null || url === null) return null
  return { url, period, merchantName, ...facts, attributes: row.attributes() }
}
