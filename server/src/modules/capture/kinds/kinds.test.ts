import { NEVER, dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { PLATFORM, SHOP, captured, check, refused } from '../rows/testing.ts'

const CASE = {
  决定书文号: '婺市监处〔2026〕12号',
  当事人名称: '金华示例电子商务有限公司',
  统一社会信用代码: PLATFORM,
  严重程度: '一般',
  决定日期: '2026-03-01',
  状态: '有效',
}
const FINDING = {
  编号: 'F1',
  统一社会信用代码: PLATFORM,
  指标代码: 'G2-03',
  档次: '其他',
  认定日期: '20260301',
  结论: '属实',
  状态: '有效',
}
const COMPLAINT = { 登记编号: 'T1', 类型: '投诉', 平台统一社会信用代码: PLATFORM }
const PLATFORM_ROW = { 平台名称: '示例优选', 统一社会信用代码: PLATFORM, 平台类型: '网络交易' }
const MERCHANT = {
  平台统一社会信用代码: PLATFORM,
  统一社会信用代码: SHOP,
  报送期: '2026H1',
  经营者名称: '示例小店',
  网店网址: 'https://shop.example/1',
}
const METRIC = {
  统一社会信用代码: PLATFORM,
  指标代码: 'G1-03',
  期间止: '2026-06-30',
  分子: '481',
  分母: '500',
}
const REPORT = { 统一社会信用代码: PLATFORM, 年度: '2025', 报送日期: '2026-05-01', 状态: '已报' }
const LISTING = { 名单: '经营异常', 统一社会信用代码: PLATFORM, 列入日期: '2026/7/8' }
const BONUS = { 统一社会信用代码: PLATFORM, 指标代码: 'B1', 起: '2026-01-01' }

test('a case is a record of its severity, mark and publication', () => {
  const { key, who, record } = captured('cases', {
    ...CASE,
    罚款金额: '1200.50',
    没收金额: '3.00',
    是否公示: '是',
    事件编号: 'E7',
    修复日期: '2026-07-01',
    否决情形: 'V2',
    承办单位: '婺城分局',
  })
  expect(key).toBe('婺市监处〔2026〕12号')
  expect(who).toMatchObject({
    uscc: PLATFORM,
    codeShape: 'valid',
    name: '金华示例电子商务有限公司',
    codeColumn: '统一社会信用代码',
    nameColumn: '当事人名称',
  })
  expect(record).toEqual({
    term: { kind: 'case', severity: 'general', published: true, mark: 'V2' },
    source: 'test',
    sourceId: '婺市监处〔2026〕12号',
    occurred: dayOf('2026-03-01'),
    cured: NEVER,
    repaired: dayOf('2026-07-01'),
    ended: NEVER,
    deadline: NEVER,
    status: 'confirmed',
    eventKey: 'E7',
    points: null,
    k: null,
    n: null,
    lower: null,
    upper: null,
    amountCents: 120_050,
    inspection: null,
    attributes: { 当事人名称: '金华示例电子商务有限公司', 没收金额: '3.00', 承办单位: '婺城分局' },
  })
})

test('an annulled case is kept as annulled; one without the column of states stands', () => {
  expect(captured('cases', { ...CASE, 状态: '撤销' }).record?.status).toBe('annulled')
  expect(captured('cases', CASE, ['状态']).record?.status).toBe('confirmed')
})

test('a case with a name and no code is taken, for a person to match', () => {
  const { who } = captured('cases', { ...CASE, 统一社会信用代码: '' })
  expect(who).toMatchObject({ uscc: null, codeShape: null, name: '金华示例电子商务有限公司' })
})

test('a code whose check fails is taken and said to fail; an old number is said to be old', () => {
  const failing = captured('cases', { ...CASE, 统一社会信用代码: '91330700MA2EXW4W73' })
  expect(failing.who.codeShape).toBe('failing')
  const legacy = captured('cases', { ...CASE, 统一社会信用代码: '330702000012345' })
  expect(legacy.who).toMatchObject({ uscc: '330702000012345', codeShape: 'legacy' })
})

test('a repair before the decision is taken: registers lie', () => {
  const { record } = captured('cases', { ...CASE, 修复日期: '2026-01-01' })
  expect(record?.repaired).toBe(dayOf('2026-01-01'))
})

test('a complaint counts in rates from the day it closed and seals who complained', () => {
  const row = captured('complaints', {
    ...COMPLAINT,
    登记时间: '2026-03-01 09:30:12',
    被投诉主体: '示例小店',
    统一社会信用代码: SHOP,
    涉及金额: '99.9',
    办结日期: '2026-04-02',
    结果: '调解成功',
    按期响应: '是',
    参与调解: '否',
    投诉人: '张三',
    投诉人电话: '13800000000',
  })
  expect(row.who).toMatchObject({ uscc: SHOP, platformUscc: PLATFORM, name: '示例小店' })
  expect(row.record).toMatchObject({
    term: {
      kind: 'complaint',
      type: 'complaint',
      result: 'settled',
      onTime: true,
      mediated: false,
      nonConsumer: false,
    },
    occurred: dayOf('2026-04-02'),
    status: 'confirmed',
    amountCents: 9_990,
    attributes: { 登记时间: '2026-03-01 09:30:12', 被投诉主体: '示例小店' },
  })
  expect(row.protectedFields).toEqual({ complainant: '张三', phone: '13800000000' })
  expect(JSON.stringify(row.record)).not.toMatch(/张三|13800000000/)
})

test('an open complaint has not occurred; unknown answers stay unknown', () => {
  const { record, protectedFields } = captured('complaints', { ...COMPLAINT, 非消费者标记: '是' })
  expect(record?.occurred).toBe(NEVER)
  expect(record?.term).toMatchObject({
    result: null,
    onTime: null,
    mediated: null,
    nonConsumer: true,
  })
  expect(protectedFields).toBeNull()
})

test('an annual report is filed or not', () => {
  expect(captured('annualReports', REPORT)).toMatchObject({
    key: `${PLATFORM}/2025`,
    record: {
      term: { kind: 'annualReport', year: 2025 },
      occurred: dayOf('2026-01-01'),
      ended: dayOf('2026-05-01'),
    },
  })
  const open = captured('annualReports', { ...REPORT, 报送日期: '', 状态: '未报' })
  expect(open.record?.ended).toBe(NEVER)
})

test('a listing ends when it is removed', () => {
  expect(
    captured('listings', { ...LISTING, 移出日期: '2026-09-01', 列入原因: '未报年报' }),
  ).toMatchObject({
    key: `经营异常/${PLATFORM}/2026-07-08`,
    record: {
      term: { kind: 'listing', list: 'abnormal' },
      occurred: dayOf('2026-07-08'),
      ended: dayOf('2026-09-01'),
      attributes: { 列入原因: '未报年报' },
    },
  })
})

test('a finding carries tier, cure, deadline, points and inspection', () => {
  const tiers = { 其他: 'other', other: 'other', 生命健康类: 'lifeHealth' }
  for (const [text, tier] of Object.entries(tiers)) {
    const { record } = captured('findings', { ...FINDING, 档次: text })
    expect(record?.term).toEqual({ kind: 'finding', code: 'G2-03', tier })
  }
  const { record } = captured('findings', {
    ...FINDING,
    指标代码: 'X-01',
    档次: '',
    整改日期: '2026-04-01',
    责令改正期限: '2026-03-20',
    分值: '2.5',
    检查编号: 'I9',
  })
  expect(record).toMatchObject({
    term: { code: 'X-01', tier: null },
    cured: dayOf('2026-04-01'),
    deadline: dayOf('2026-03-20'),
    points: 25,
    inspection: 'I9',
  })
})

test.each([
  ['属实', '有效', 'confirmed'],
  ['不属实', '有效', 'unfounded'],
  ['属实', '撤销', 'annulled'],
  ['不属实', '撤销', 'annulled'],
])('a finding that is %s and %s is %s', (结论, 状态, status) => {
  expect(captured('findings', { ...FINDING, 结论, 状态 }).record?.status).toBe(status)
})

test('a metric is k of n at the end of its period', () => {
  expect(captured('metrics', { ...METRIC, 期间起: '2026-01-01' })).toMatchObject({
    key: `${PLATFORM}/G1-03/2026-06-30`,
    record: {
      term: { kind: 'metric', code: 'G1-03' },
      k: 481,
      n: 500,
      lower: 481,
      upper: 500,
      occurred: dayOf('2026-06-30'),
    },
  })
  expect(captured('metrics', { ...METRIC, 分子: '0', 分母: '0' }).record).toMatchObject({
    k: 0,
    n: 0,
    lower: null,
    upper: null,
  })
})

test('a bonus runs from its start to its end', () => {
  expect(captured('bonuses', { ...BONUS, 止: '2026-07-01' })).toMatchObject({
    key: `${PLATFORM}/B1/2026-01-01`,
    record: { occurred: dayOf('2026-01-01'), ended: dayOf('2026-07-01') },
  })
})

test('a platform is an entity and a registration', () => {
  const row = captured('platforms', {
    ...PLATFORM_ROW,
    主办单位: '金华示例电子商务有限公司',
    经度: '119.652312',
    纬度: '29.112345',
    坐标系: 'GCJ02',
    上线日期: '2020-01-01',
    年订单量: '20000',
  })
  expect(row.record).toMatchObject({
    term: { kind: 'registration', platformType: 'trade' },
    sourceId: PLATFORM,
    occurred: dayOf('2020-01-01'),
    n: 20_000,
  })
  expect(row.platform).toMatchObject({
    name: '示例优选',
    operatorName: '金华示例电子商务有限公司',
    sourceLongitude: 119.652312,
    sourceLatitude: 29.112345,
    sourceDatum: 'GCJ02',
  })
  // GCJ-02 lies some 450 m to the east and 250 m to the south of WGS84 here.
  expect(row.platform?.longitude).toBeCloseTo(119.64768, 3)
  expect(row.platform?.latitude).toBeCloseTo(29.11496, 3)
})

test('a platform with nothing but its name is taken; what is unknown stays unknown', () => {
  const { record, platform } = captured('platforms', {
    ...PLATFORM_ROW,
    经度: '119.6',
    纬度: '29.1',
  })
  expect(record).toMatchObject({ occurred: NEVER, n: null })
  expect(platform).toMatchObject({ onlineDay: null, longitude: null, sourceLongitude: 119.6 })
})

test.each(['WGS84', 'CGCS2000'])('coordinates in %s stay as they are', (坐标系) => {
  const { platform } = captured('platforms', {
    ...PLATFORM_ROW,
    经度: '119.65',
    纬度: '29.11',
    坐标系,
  })
  expect(platform).toMatchObject({ longitude: 119.65, latitude: 29.11, sourceDatum: 坐标系 })
})

test('a merchant is a shop of a platform; its person and contact stay out of the shop', () => {
  const row = captured('merchants', {
    ...MERCHANT,
    统一社会信用代码: '',
    证件号码: '330702199001011234',
    联系方式: '13900000000',
    是否登记: '否',
    最近核验日期: '2026-06-01',
  })
  expect(row).toMatchObject({
    key: `${PLATFORM}/https://shop.example/1`,
    record: { term: { kind: 'merchant' }, occurred: NEVER, status: 'confirmed', attributes: {} },
    who: {
      uscc: null,
      platformUscc: PLATFORM,
      personNumber: '330702199001011234',
      name: '示例小店',
    },
    shop: {
      period: '2026H1',
      isRegistered: false,
      isOverLimit: null,
      verifiedDay: dayOf('2026-06-01'),
    },
    protectedFields: { contact: '13900000000' },
  })
  expect(JSON.stringify([row.shop, row.record])).not.toMatch(/13900000000|330702199001011234/)
})

test('a shop has a place, told in any datum, or none', () => {
  const at = { ...MERCHANT, 经度: '119.652312', 纬度: '29.102554', 坐标系: 'GCJ02' }
  const { shop } = captured('merchants', at)
  expect(shop?.longitude).toBeCloseTo(119.64768, 3)
  expect(shop).toMatchObject({ sourceLongitude: 119.652312, sourceDatum: 'GCJ02' })
  expect(captured('merchants', MERCHANT).shop).toMatchObject({ longitude: null, latitude: null })
})

test.each([
  ['cases', { ...CASE, 严重程度: '特别严重' }, '严重程度: choice.unknown'],
  ['cases', { ...CASE, 严重程度: '' }, '严重程度: cell.missing'],
  ['cases', { ...CASE, 否决情形: 'V9' }, '否决情形: mark.unknown'],
  ['cases', { ...CASE, 状态: '' }, '状态: cell.missing'],
  ['cases', { ...CASE, 状态: '作废' }, '状态: choice.unknown'],
  ['cases', { ...CASE, 决定书文号: ' ' }, '决定书文号: cell.missing'],
  ['cases', { ...CASE, 决定日期: '1901-01-01' }, '决定日期: date.too_early'],
  ['cases', { ...CASE, 罚款金额: '一千元' }, '罚款金额: amount.malformed'],
  ['cases', { ...CASE, 是否公示: '已公示' }, '是否公示: flag.unknown'],
  ['cases', { ...CASE, 统一社会信用代码: '12345' }, '统一社会信用代码: code.malformed'],
  ['cases', { ...CASE, 统一社会信用代码: '', 当事人名称: '' }, '统一社会信用代码: who.missing'],
  ['complaints', { ...COMPLAINT, 类型: '咨询' }, '类型: choice.unknown'],
  ['complaints', { ...COMPLAINT, 结果: '办结' }, '结果: choice.unknown'],
  ['complaints', { ...COMPLAINT, 登记时间: '去年' }, '登记时间: date.malformed'],
  ['complaints', { ...COMPLAINT, 平台统一社会信用代码: '' }, '统一社会信用代码: who.missing'],
  ['annualReports', { ...REPORT, 报送日期: '' }, '报送日期: report.date_missing'],
  ['annualReports', { ...REPORT, 状态: '未报' }, '报送日期: report.date_needless'],
  ['annualReports', { ...REPORT, 状态: '' }, '状态: cell.missing'],
  ['annualReports', { ...REPORT, 年度: '去年' }, '年度: year.malformed'],
  ['listings', { ...LISTING, 名单: '黑名单' }, '名单: choice.unknown'],
  ['listings', { ...LISTING, 列入日期: '' }, '列入日期: cell.missing'],
  ['findings', { ...FINDING, 指标代码: 'G0-99' }, '指标代码: indicator.unknown'],
  ['findings', { ...FINDING, 指标代码: 'G1-03' }, '指标代码: indicator.is_rate'],
  ['findings', { ...FINDING, 指标代码: 'G8-02' }, '指标代码: indicator.is_rate'],
  ['findings', { ...FINDING, 档次: '严重' }, '档次: tier.unknown'],
  ['findings', { ...FINDING, 档次: '' }, '档次: tier.missing'],
  ['findings', { ...FINDING, 指标代码: 'G1-02' }, '档次: tier.needless'],
  ['findings', { ...FINDING, 状态: '' }, '状态: cell.missing'],
  ['findings', { ...FINDING, 结论: '' }, '结论: cell.missing'],
  ['findings', { ...FINDING, 指标代码: 'X-01', 档次: '' }, '分值: points.missing'],
  ['findings', { ...FINDING, 指标代码: 'X-02', 档次: '', 分值: '3' }, '分值: points.not_allowed'],
  ['findings', { ...FINDING, 指标代码: 'X-03', 档次: '' }, '检查编号: inspection.missing'],
  ['metrics', { ...METRIC, 分子: '501' }, '分子: metric.more_than_all'],
  ['metrics', { ...METRIC, 分母: '-1' }, '分母: count.negative'],
  ['metrics', { ...METRIC, 分子: '-1' }, '分子: count.negative'],
  ['metrics', { ...METRIC, 指标代码: 'G1-02' }, '指标代码: indicator.not_metric'],
  ['metrics', { ...METRIC, 指标代码: 'G8-02' }, '指标代码: indicator.not_metric'],
  ['metrics', { ...METRIC, 指标代码: 'G0-99' }, '指标代码: indicator.unknown'],
  ['bonuses', { ...BONUS, 指标代码: 'B9' }, '指标代码: bonus.unknown'],
  ['platforms', { ...PLATFORM_ROW, 平台类型: '电商' }, '平台类型: choice.unknown'],
  ['platforms', { ...PLATFORM_ROW, 经度: '29.1', 纬度: '119.6' }, '经度: point.swapped'],
  ['platforms', { ...PLATFORM_ROW, 经度: '2.35', 纬度: '48.85' }, '经度: point.outside'],
  ['platforms', { ...PLATFORM_ROW, 经度: '119.6' }, '纬度: point.half'],
  ['platforms', { ...PLATFORM_ROW, 坐标系: '北京54' }, '坐标系: choice.unknown'],
  ['platforms', { ...PLATFORM_ROW, 年订单量: '2万' }, '年订单量: count.malformed'],
  ['merchants', { ...MERCHANT, 报送期: '2026年1月' }, '报送期: period.malformed'],
  ['merchants', { ...MERCHANT, 证件号码: '3307****' }, '证件号码: person.malformed'],
  ['merchants', { ...MERCHANT, 统一社会信用代码: '' }, '统一社会信用代码: merchant.unidentified'],
  ['merchants', { ...MERCHANT, 网店网址: '' }, '网店网址: cell.missing'],
] as const)('%s: %o is refused: %s', (kind, cells, expected) => {
  expect(refused(kind, cells)).toEqual([expected])
})

test('every wrong cell of a row is reported, in both languages, with what to do', () => {
  const checked = check('cases', { ...CASE, 严重程度: '重', 决定日期: '1901-01-01', 罚款金额: 'x' })
  if (!('errors' in checked)) throw new Error('taken')
  expect(checked.errors.map((each) => each.column)).toEqual(['严重程度', '决定日期', '罚款金额'])
  expect(checked.errors[0]).toEqual({
    column: '严重程度',
    cell: '重',
    code: 'choice.unknown',
    zh: '不在可选范围内；请改为：轻微、一般、严重。',
    en: 'Not one of the values that can stand here; use one of: 轻微、一般、严重.',
  })
})

test('a protected cell is never shown in an error', () => {
  const checked = check('merchants', { ...MERCHANT, 证件号码: '9876****99' })
  expect(JSON.stringify(checked)).not.toContain('9876')
})
