import type { Words } from '@liangma/contracts'
import type { ValueKind } from './values.ts'

export interface EntryWords extends Words {
  kind: ValueKind
}

/** How the entries of rows are called, and how their values are said. One that is missing is said as it stands. */
const ENTRIES: Readonly<Record<string, EntryWords>> = {
  id: { zh: '标识', en: 'id', kind: 'text' },
  appliesTo: { zh: '评价对象', en: 'rates', kind: 'named' },
  unit: { zh: '计分单位', en: 'unit', kind: 'named' },
  zh: { zh: '名称', en: 'Chinese name', kind: 'text' },
  en: { zh: '英文名称', en: 'name', kind: 'text' },
  words_zh: { zh: '含义', en: 'meaning in Chinese', kind: 'text' },
  group: { zh: '所属组', en: 'group', kind: 'text' },
  shape: { zh: '计分方式', en: 'way of scoring', kind: 'named' },
  points: { zh: '分值', en: 'points', kind: 'points' },
  tiers: { zh: '各档分值', en: 'points by tier', kind: 'tiers' },
  tierLabels: { zh: '各档名称', en: 'names of tiers', kind: 'labels' },
  pointsIfPublished: { zh: '已公示的分值', en: 'points if published', kind: 'tenths' },
  cap: { zh: '上限', en: 'cap', kind: 'tenths' },
  validity: { zh: '有效期', en: 'validity', kind: 'validity' },
  bands: { zh: '分段', en: 'bands', kind: 'rateBands' },
  better: { zh: '何者为优', en: 'what is better', kind: 'named' },
  minSample: { zh: '最小样本', en: 'smallest sample', kind: 'text' },
  freshDays: { zh: '数据时效', en: 'data count for', kind: 'days' },
  windowDays: { zh: '统计窗口', en: 'window', kind: 'days' },
  minComplaints: { zh: '最少投诉数', en: 'fewest complaints', kind: 'text' },
  types: { zh: '计入的投诉类型', en: 'types of complaints', kind: 'complaintTypes' },
  results: { zh: '计入的处理结果', en: 'results of complaints', kind: 'complaintResults' },
  source: { zh: '数据来源', en: 'source of data', kind: 'named' },
  merchants: { zh: '由经营者统计', en: 'counted from merchants', kind: 'ofMerchants' },
  evidence: { zh: '证据', en: 'evidence', kind: 'text' },
  basis: { zh: '依据', en: 'legal basis', kind: 'text' },
  from: { zh: '记录类别', en: 'kind of record', kind: 'named' },
  severity: { zh: '情节', en: 'severity', kind: 'severity' },
  mark: { zh: '情形', en: 'mark', kind: 'text' },
  list: { zh: '名单', en: 'list', kind: 'list' },
  due: { zh: '起算日', en: 'due day', kind: 'text' },
  endedByList: { zh: '终止于名单', en: 'ended by the list', kind: 'list' },
  indicator: { zh: '指标', en: 'indicator', kind: 'text' },
  counting: { zh: '计入的指标', en: 'indicators that count', kind: 'text' },
  pastDeadline: { zh: '逾期未改', en: 'past its deadline', kind: 'named' },
  grade: { zh: '定为', en: 'grade', kind: 'grade' },
  state: { zh: '状态', en: 'state', kind: 'grade' },
  atOnce: { zh: '可即时公示', en: 'may be published at once', kind: 'yesNo' },
  atMost: { zh: '至多', en: 'at most', kind: 'tenths' },
  atLeast: { zh: '至少', en: 'at least', kind: 'tenths' },
  eachAtMost: { zh: '每组至多', en: 'each group at most', kind: 'tenths' },
  otherwise: { zh: '其余', en: 'the rest', kind: 'yesNo' },
  fewerThan: { zh: '检查少于', en: 'inspections fewer than', kind: 'text' },
  worseThan: { zh: '仅当劣于', en: 'only if worse than', kind: 'grade' },
  cadence: { zh: '周期', en: 'cadence', kind: 'cadence' },
  bonusCap: { zh: '加分上限', en: 'bonuses at most', kind: 'tenths' },
  base: { zh: '起始分', en: 'base', kind: 'tenths' },
  min: { zh: '最低分', en: 'least score', kind: 'tenths' },
  max: { zh: '最高分', en: 'greatest score', kind: 'tenths' },
  direction: { zh: '加减方向', en: 'direction', kind: 'named' },
  minShare: { zh: '最低数据覆盖率', en: 'least coverage', kind: 'share' },
  minDaysOnline: { zh: '最短上线时间', en: 'shortest time online', kind: 'days' },
  by: { zh: '分组依据', en: 'grouped by', kind: 'named' },
  minPeers: { zh: '最少同类数', en: 'fewest peers', kind: 'text' },
  sizeBands: { zh: '规模分档', en: 'size bands', kind: 'sizeBands' },
  sizeBandsAre: { zh: '分档边界', en: 'edges of size bands', kind: 'named' },
  z: { zh: '置信系数', en: 'z of the bound', kind: 'text' },
  decimals: { zh: '小数位数', en: 'decimals', kind: 'text' },
  rounding: { zh: '舍入', en: 'rounding', kind: 'named' },
  version: { zh: '版本', en: 'version', kind: 'text' },
  to: { zh: '失效日', en: 'in force until', kind: 'text' },
  text: { zh: '文本出处', en: 'where its text is', kind: 'text' },
}

/** Entries that mean something else in the rows of one part. */
const OF_PART: Readonly<Record<string, Readonly<Record<string, EntryWords>>>> = {
  laws: { from: { zh: '施行日', en: 'in force from', kind: 'text' } },
  ceilings: { atMost: { zh: '等级至多为', en: 'grade at most', kind: 'grade' } },
}

/** How an entry is called in the rows of a part; `row`: one of them, since bands differ by shape. */
export function entryWords(part: string, key: string, row: object): EntryWords {
  const known = OF_PART[part]?.[key] ?? ENTRIES[key] ?? { zh: key, en: key, kind: 'text' }
  const isRatio = key === 'bands' && 'shape' in row && row.shape === 'peerRatio'
  return isRatio ? { ...known, kind: 'ratioBands' } : known
}
