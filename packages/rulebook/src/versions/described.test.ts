import { expect, test } from 'vitest'
import { smallRulebook } from '../../test/rulebooks/index.ts'
import { describeRulebook } from './described.ts'

const IN_CHINESE = {
  规则: ['head: 标识 small; 评价对象 平台; 计分单位 0.1 分'],
  计分: [
    'score: 起始分 100.0; 加减方向 从起始分扣减; 最低分 0.0; 最高分 100.0; 何者为优 高者为优; 加分上限 8.0',
  ],
  等级: ['good 好: 至少 60.5; 每组至多 5.0', 'bad 差: 含义 高风险; 其余 是', 'closed 已停业: '],
  状态: ['ST1 未检查: 状态 closed; 记录类别 检查; 检查少于 2; 仅当劣于 good'],
  数据覆盖: ['coverage: 最低数据覆盖率 62.5 %; 最短上线时间 90 天; 定为 closed'],
  同类比较: [
    'peers: 分组依据 平台类型、规模档; 最少同类数 5; 规模分档 100 / 1000; 分档边界 含下限',
  ],
  置信界: ['wilson: 置信系数 1.96; 小数位数 6; 舍入 四舍五入'],
  数据更新周期: ['cases 行政处罚: 周期 7 天', 'metrics 监测指标: 周期 不设'],
  指标组: ['G1 组: 上限 14.0'],
  指标: [
    'I1 甲: 所属组 G1; 上限 8.0; 证据 screenshot; 依据 LAW 1; 计分方式 逐条计分; 各档分值 first: 4.0 · again: 8.0; 各档名称 first: 初次 · again: 再次; 有效期 整改后再计 30 天',
    'I2 乙: 依据 LAW 2; 计分方式 按比率; 何者为优 低者为优; 分段 3 %: 0.0 · 100 %: 1.5; 最小样本 100; 数据时效 180 天; 数据来源 投诉：按期响应; 由经营者统计 未查出 M1 的经营者占比',
    'I3 丙: 依据 LAW 3; 计分方式 与同类平台相比; 统计窗口 90 天; 最少投诉数 3; 分段 1.5: 0.0 · ∞: 6.0; 计入的投诉类型 投诉, 举报; 计入的处理结果 属实, 调解成功',
  ],
  法定扣分: [
    'S1 罚: 分值 0.5; 依据 LAW 4; 记录类别 行政处罚; 情节 轻微; 已公示的分值 1.0; 有效期 365 天，修复即止，满 90 天可修复',
    'S2 年报: 分值 5.0; 依据 LAW 5; 记录类别 年报; 有效期 自逾期起至补报或列入; 起算日 06-30; 终止于名单 经营异常',
  ],
  一票否决: [
    'V1 否: 依据 LAW 6; 定为 bad; 可即时公示 是; 记录类别 行政处罚; 情形 V2; 有效期 365 天',
  ],
  等级上限: [
    'C1 限: 等级至多为 bad; 记录类别 列入名录; 名单 严重违法失信; 有效期 列入期间',
    'C2 逾期: 等级至多为 bad; 记录类别 核查结论; 计入的指标 I1, I2; 逾期未改 任一核查结论',
    'C3 查: 等级至多为 bad; 记录类别 核查结论; 指标 I1; 有效期 最近一次检查',
  ],
  加分: ['B1 奖: 分值 2.0; 依据 LAW 7; 记录类别 加分'],
  法律: ['LAW 法: 版本 2020; 施行日 2020-01-01; 失效日 2030-01-01; 文本出处 令'],
}

const IN_ENGLISH = {
  'The rulebook': ['head: id small; rates platforms; unit tenths of a point'],
  Score: [
    'score: base 100.0; direction points are taken off; least score 0.0; greatest score 100.0; what is better higher; bonuses at most 8.0',
  ],
  Grades: [
    'good Good: at least 60.5; each group at most 5.0',
    'bad Bad: meaning in Chinese 高风险; the rest yes',
    'closed Closed: ',
  ],
  States: [
    'ST1: state closed; kind of record inspections; inspections fewer than 2; only if worse than good',
  ],
  Coverage: ['coverage: least coverage 62.5 %; shortest time online 90 days; grade closed'],
  Peers: [
    'peers: grouped by platform type, size band; fewest peers 5; size bands 100 / 1000; edges of size bands lower bound included',
  ],
  'Bounds of rates': ['wilson: z of the bound 1.96; decimals 6; rounding half up'],
  'Cadence of data': ['cases Penalties: cadence 7 days', 'metrics Metrics: cadence never late'],
  Groups: ['G1 Group: cap 14.0'],
  Indicators: [
    'I1 First: group G1; cap 8.0; evidence screenshot; legal basis LAW 1; way of scoring record by record; points by tier first: 4.0 · again: 8.0; names of tiers first: 初次 · again: 再次; validity until cured plus 30 days',
    'I2: legal basis LAW 2; way of scoring by a rate; what is better lower; bands 3 %: 0.0 · 100 %: 1.5; smallest sample 100; data count for 180 days; source of data complaints answered in time; counted from merchants the share found clear of M1',
    'I3: legal basis LAW 3; way of scoring compared with peers; window 90 days; fewest complaints 3; bands 1.5: 0.0 · ∞: 6.0; types of complaints 投诉, 举报; results of complaints 属实, 调解成功',
  ],
  'Statutory rows': [
    'S1: points 0.5; legal basis LAW 4; kind of record penalties; severity minor; points if published 1.0; validity 365 days, ends on repair, repair from day 90',
    'S2: points 5.0; legal basis LAW 5; kind of record annual reports; validity from overdue until filed or listed; due day 06-30; ended by the list abnormal operation',
  ],
  Vetoes: [
    'V1: legal basis LAW 6; grade bad; may be published at once yes; kind of record penalties; mark V2; validity 365 days',
  ],
  Ceilings: [
    'C1: grade at most bad; kind of record listings; list serious violations; validity while listed',
    'C2: grade at most bad; kind of record findings; indicators that count I1, I2; past its deadline any finding',
    'C3: grade at most bad; kind of record findings; indicator I1; validity the latest inspection',
  ],
  Bonuses: ['B1: points 2.0; legal basis LAW 7; kind of record bonuses'],
  Laws: [
    'LAW Law: version 2020; in force from 2020-01-01; in force until 2030-01-01; where its text is 令',
  ],
}

test.each([
  ['zh', IN_CHINESE],
  ['en', IN_ENGLISH],
] as const)(
  'everything that a rulebook says is said in words, part by part (%s)',
  (language, all) => {
    const said = describeRulebook(smallRulebook()).map(({ heading, rows }) => [
      heading[language],
      rows.map(({ title, entries }) => {
        const words = entries.map(({ name, value }) => `${name[language]} ${value[language]}`)
        return `${title[language]}: ${words.join('; ')}`
      }),
    ])
    expect(said).toEqual(Object.entries(all))
  },
)

test('parts and rows keep the names of the file, entries without a value are left out', () => {
  const parts = describeRulebook(smallRulebook(['bonusCap: 80\n', '']))
  expect(
    parts.map(({ part, rows }) => `${part}: ${rows.map(({ place }) => place).join(' ')}`),
  ).toEqual([
    'head: head',
    'score: score',
    'grades: good bad closed',
    'states: ST1',
    'coverage: coverage',
    'peers: peers',
    'wilson: wilson',
    'feeds: cases metrics',
    'groups: G1',
    'indicators: I1 I2 I3',
    'statutory: S1 S2',
    'vetoes: V1',
    'ceilings: C1 C2 C3',
    'bonuses: B1',
    'laws: LAW',
  ])
  expect(parts[1]?.rows[0]?.entries.map(({ key }) => key)).toEqual([
    'base',
    'direction',
    'min',
    'max',
    'better',
  ])
})

test('parts of which a rulebook says nothing are left out', () => {
  const { states: _, coverage, peers, wilson, ...others } = smallRulebook()
  expect([coverage, peers, wilson]).not.toContain(undefined)
  const parts = describeRulebook({ ...others, states: [], feeds: {}, laws: {}, bonuses: [] })
  expect(parts.map(({ part }) => part)).toEqual([
    'head',
    'score',
    'grades',
    'groups',
    'indicators',
    'statutory',
    'vetoes',
    'ceilings',
  ])
})
