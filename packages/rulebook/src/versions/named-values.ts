import type { Words } from '@liangma/contracts'

/** What rulebooks choose by name from a list, as people say it. */
const NAMED: Readonly<Record<string, Words>> = {
  platform: { zh: '平台', en: 'platforms' },
  merchant: { zh: '平台内经营者', en: 'merchants' },
  subtract: { zh: '从起始分扣减', en: 'points are taken off' },
  add: { zh: '分值累加', en: 'points add up' },
  higher: { zh: '高者为优', en: 'higher' },
  lower: { zh: '低者为优', en: 'lower' },
  each: { zh: '逐条计分', en: 'record by record' },
  rate: { zh: '按比率', en: 'by a rate' },
  peerRatio: { zh: '与同类平台相比', en: 'compared with peers' },
  metric: { zh: '监测指标', en: 'metrics' },
  'complaints:onTime': { zh: '投诉：按期响应', en: 'complaints answered in time' },
  'complaints:mediated': { zh: '投诉：参与调解', en: 'complaints mediated' },
  case: { zh: '行政处罚', en: 'penalties' },
  listing: { zh: '列入名录', en: 'listings' },
  annualReport: { zh: '年报', en: 'annual reports' },
  finding: { zh: '核查结论', en: 'findings' },
  bonus: { zh: '加分', en: 'bonuses' },
  inspections: { zh: '检查', en: 'inspections' },
  platformType: { zh: '平台类型', en: 'platform type' },
  sizeBand: { zh: '规模档', en: 'size band' },
  any: { zh: '任一核查结论', en: 'any finding' },
  'half up': { zh: '四舍五入', en: 'half up' },
  'lower bound inclusive': { zh: '含下限', en: 'lower bound included' },
  'tenths of a point': { zh: '0.1 分', en: 'tenths of a point' },
}

/** A name, or several; one that is not on the list is said as it stands. */
export function sayNamed(value: unknown): Words {
  const named = [value].flat().map((name) => NAMED[String(name)] ?? same(String(name)))
  return { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(', ') }
}

/** Of which merchants of a platform a metric is the share. */
export function sayOfMerchants(value: unknown): Words {
  const { graded, clearOf } = value as { graded?: string; clearOf?: string }
  return graded === undefined
    ? { zh: `未查出 ${clearOf} 的经营者占比`, en: `the share found clear of ${clearOf}` }
    : { zh: `等级为 ${graded} 的经营者占比`, en: `the share graded ${graded}` }
}

function same(text: string): Words {
  return { zh: text, en: text }
}
